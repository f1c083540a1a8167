import type { FigurePoint, GapReason } from '../figure.ts';
import { exact } from '../transform/change.ts';
import { softest } from '../transform/status.ts';
import type { Divisor } from './divisor.ts';

/**
 * Figures per 1,000 inhabitants of the same year, as soft as their population. `power`: the power of ten that the
 * figures are in. A gap where the population of the year is unknown or zero.
 */
export function perThousand(
  points: readonly FigurePoint[],
  populationOf: (year: string) => Divisor | null,
  power: number,
): FigurePoint[] {
  return points.map((point) => {
    if (point.value === null) return point;
    const population = populationOf(point.period.slice(0, 4));
    if (population === null || population.value <= 0) {
      const gap: GapReason = population === null ? 'noPopulation' : 'zeroPopulation';
      return { ...point, value: null, gap };
    }
    const status = softest([population.status, point.status]);
    return { ...point, value: exact((point.value * 10 ** power * 1000) / population.value), status };
  });
}
