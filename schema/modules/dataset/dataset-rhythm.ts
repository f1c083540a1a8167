import type { Dataset } from '@hub/prisma/generated/client/client.ts';
import { type Completeness, completenessOf } from '../../engine/statistics/completeness.ts';
import { usualStep } from '../../engine/statistics/spacing.ts';
import { type Frequency, isFrequency } from '../../engine/structure/period.ts';
import type { Holdings } from './load-holdings.ts';

/** When a dataset observes, and how much of that is there. */
export interface DatasetRhythm {
  frequency: Frequency;
  /** Periods from one observation to the next (`usualStep`); null where they are too few to tell. */
  step: number | null;
  /** Ordinal of the last period in which any area has a figure; null where none has. */
  last: number | null;
  completeness: Completeness;
  /** Periods with figures, by area, of this frequency. */
  held: ReadonlyMap<string, readonly number[]>;
}

/**
 * The rhythm of a dataset at the frequency that it declares, or where it holds nothing of that, at the one of which
 * it holds the most figures. The step is that of the periods themselves: a yearly dataset may observe every five years.
 */
export function mainRhythm(
  dataset: Pick<Dataset, 'frequency' | 'expectedAreas'>,
  { areas }: Holdings,
): DatasetRhythm {
  const figures = new Map<Frequency, number>();
  for (const { frequency, counts } of areas)
    figures.set(frequency, (figures.get(frequency) ?? 0) + counts.reduce((a, b) => a + b, 0));
  const declared = isFrequency(dataset.frequency) ? dataset.frequency : 'A';
  const [most] = [...figures].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const frequency = figures.get(declared) || !most ? declared : most[0];
  const held = new Map(
    areas
      .filter((holding) => holding.frequency === frequency && holding.periods.length > 0)
      .map(({ area, periods }) => [area, periods]),
  );
  const observed = [...new Set([...held.values()].flat())].sort((a, b) => a - b);
  const completeness = completenessOf(dataset.expectedAreas, held);
  return { frequency, step: usualStep(observed), last: observed.at(-1) ?? null, completeness, held };
}
