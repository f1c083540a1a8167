import { type Frequency, firstOfYear, formatPeriod, periodsInYear, yearOf } from '../structure/period.ts';
import type { Measure, Refusal } from './sum-request.ts';

/** The periods that one sum runs over. Ordinals, both included. */
export interface Bucket {
  /** SDMX period; null for several periods that are no year. */
  period: string | null;
  first: number;
  last: number;
}

/** How time is grouped. */
export type TimeGrouping = 'PERIOD' | 'YEAR' | 'ALL';

export function timeGroupingOf(by: readonly string[]): TimeGrouping {
  if (by.includes('TIME_PERIOD')) return 'PERIOD';
  return by.includes('YEAR') ? 'YEAR' : 'ALL';
}

/**
 * The sums that the periods of one group give, or why there may be none: stocks, rates and indices are not added
 * over time, so that each sum of them must hold one period only. `periods`: ordinals at which the group has
 * anything, ascending. `span`: what a sum over the whole range runs over. A year is always the whole year, though
 * the range holds a part of it only.
 */
export function bucketsOf(
  frequency: Frequency,
  grouping: TimeGrouping,
  periods: readonly number[],
  span: { first: number; last: number },
  measure: Measure,
): Bucket[] | Refusal {
  if (periods.length === 0) return [];
  const single = (at: number): Bucket => ({ period: formatPeriod(frequency, at), first: at, last: at });
  if (grouping === 'PERIOD') return periods.map(single);
  const years = Map.groupBy(periods, (at) => (grouping === 'YEAR' ? yearOf(frequency, at) : 0));
  const addable = measure === 'FLOW' || measure === 'EVENT' || measure === 'PROCESS';
  const buckets: Bucket[] = [];
  for (const [year, within] of years) {
    if (!addable) {
      if (within.length > 1) return { refused: measure === 'STOCK' ? 'STOCK_OVER_TIME' : 'RATE' };
      const at = within[0] as number;
      buckets.push(grouping === 'YEAR' ? { ...single(at), period: formatPeriod('A', year) } : single(at));
    } else if (grouping === 'YEAR') {
      const first = firstOfYear(frequency, year);
      const last = first + periodsInYear(frequency, year) - 1;
      buckets.push({ period: formatPeriod('A', year), first, last });
    } else {
      buckets.push(span.first === span.last ? single(span.first) : { period: null, ...span });
    }
  }
  return buckets;
}
