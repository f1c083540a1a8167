import type { FigurePoint } from '../figure.ts';
import { ordinalOf } from '../periods.ts';
import { softest } from './status.ts';

/**
 * The difference from the period before, `step` away: of a stock its net change, of a flow its rise or fall. A gap where
 * the period before is unknown, and where the series breaks: the two figures can't be compared. The first point has none
 * and is left out.
 */
export function changeOf(points: readonly FigurePoint[], step: number): FigurePoint[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] as FigurePoint;
    const adjacent = ordinalOf(point.period) - ordinalOf(before.period) === step;
    if (point.value === null) return point;
    if (before.value === null || !adjacent) return { ...point, value: null, gap: 'noNeighbour' };
    if (point.isBreak) return { ...point, value: null, gap: 'acrossBreak' };
    return {
      ...point,
      value: exact(point.value - before.value),
      status: softest([before.status, point.status]),
    };
  });
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
export function exact(value: number): number {
  return Number(value.toPrecision(14));
}
