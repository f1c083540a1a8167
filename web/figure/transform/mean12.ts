import type { FigurePoint } from '../figure.ts';
import { ordinalOf } from '../periods.ts';
import { exact } from './change.ts';
import { softest } from './status.ts';

const MONTHS = 12;

/** The mean of a month and the eleven before it; a gap where one of the twelve is unknown, or the series breaks in them. */
export function mean12Of(points: readonly FigurePoint[]): FigurePoint[] {
  return points.map((point, index) => {
    if (point.value === null) return point;
    const window = points.slice(Math.max(0, index - MONTHS + 1), index + 1);
    const first = window[0] as FigurePoint;
    const whole =
      window.length === MONTHS && ordinalOf(point.period) - ordinalOf(first.period) === MONTHS - 1;
    if (!whole || window.some(({ value }) => value === null))
      return { ...point, value: null, gap: 'shortWindow' };
    if (window.slice(1).some(({ isBreak }) => isBreak)) return { ...point, value: null, gap: 'acrossBreak' };
    const sum = window.reduce((total, { value }) => total + (value ?? 0), 0);
    return {
      ...point,
      value: exact(sum / MONTHS),
      status: softest(window.map(({ status }) => status)),
      isBreak: false,
    };
  });
}
