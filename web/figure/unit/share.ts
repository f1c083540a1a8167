import type { FigurePoint, GapReason } from '../figure.ts';
import { exact } from '../transform/change.ts';

/** Figures in per cent of a total of the same period; a gap where the total is unknown, not complete, or zero. */
export function shareOf(
  points: readonly FigurePoint[],
  totalOf: (period: string) => number | null,
): FigurePoint[] {
  return points.map((point) => {
    if (point.value === null) return point;
    const total = totalOf(point.period);
    if (total === null || total <= 0) {
      const gap: GapReason = total === null ? 'noTotal' : 'zeroTotal';
      return { ...point, value: null, gap };
    }
    return { ...point, value: exact((point.value / total) * 100) };
  });
}
