import type { FigurePoint } from '../figure.ts';
import { ordinalOf } from '../periods.ts';
import { exact } from './change.ts';
import { softest } from './status.ts';

/**
 * The sum of a flow from the first known period on. After an unknown or missing period there is no sum any more: it
 * would be a part shown as the whole.
 */
export function cumulativeOf(points: readonly FigurePoint[], step: number): FigurePoint[] {
  let sum: number | null = null;
  let broken = false;
  let status: string | null = null;
  let last: number | null = null;
  return points.map((point) => {
    const ordinal = ordinalOf(point.period);
    if (last !== null && ordinal - last !== step) broken = true;
    if (sum !== null && point.value === null) broken = true;
    if (point.value === null) return point;
    last = ordinal;
    if (broken) return { ...point, value: null, gap: 'afterGap' };
    sum = exact((sum ?? 0) + point.value);
    status = softest([status, point.status]);
    return { ...point, value: sum, status };
  });
}
