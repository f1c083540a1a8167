import type { FigurePoint, GapReason } from '../figure.ts';
import { exact } from '../transform/change.ts';
import { softest } from '../transform/status.ts';
import type { Divisor } from './divisor.ts';

/** Figures in per cent of a total of the same period, as soft as it; a gap where it is unknown, not complete, or zero. */
export function shareOf(
  points: readonly FigurePoint[],
  totalOf: (period: string) => Divisor | null,
): FigurePoint[] {
  return points.map((point) => {
    if (point.value === null) return point;
    const total = totalOf(point.period);
    if (total === null || total.value <= 0) {
      const gap: GapReason = total === null ? 'noTotal' : 'zeroTotal';
      return { ...point, value: null, gap };
    }
    const status = softest([total.status, point.status]);
    return { ...point, value: exact((point.value / total.value) * 100), status };
  });
}
