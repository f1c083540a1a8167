import type { FigurePoint, GapReason } from '../figure.ts';
import { exact } from '../transform/change.ts';

/**
 * Figures per 1,000 inhabitants of the same year. `power`: the power of ten that the figures are in. A gap where the
 * population of the year is unknown or zero.
 */
export function perThousand(
  points: readonly FigurePoint[],
  populationOf: (year: string) => number | null,
  power: number,
): FigurePoint[] {
  return points.map((point) => {
    if (point.value === null) return point;
    const population = populationOf(point.period.slice(0, 4));
    if (population === null || population <= 0) {
      const gap: GapReason = population === null ? 'noPopulation' : 'zeroPopulation';
      return { ...point, value: null, gap };
    }
    return { ...point, value: exact((point.value * 10 ** power * 1000) / population) };
  });
}
