import { expectedPeriods } from './spacing.ts';

/** What an expected area lacks. */
export interface AreaGap {
  area: string;
  /** How many of the expected periods have no figure. */
  missing: number;
  /** Runs of expected periods without a figure: ordinals of the first and last of each, and how many it holds. */
  spans: { first: number; last: number; count: number }[];
}

/** How much of what a reader may expect there is. A cell is an area in a period. */
export interface Completeness {
  /** Ordinals of the expected periods, ascending. */
  periods: number[];
  /** Expected cells that hold a figure. */
  observed: number;
  /** Expected areas times expected periods. */
  expected: number;
  /** The expected areas that lack a period, in their order. */
  gaps: AreaGap[];
}

/**
 * Compares what is held with what may be expected: every expected area in every period that is expected between the
 * first and the last one (`expectedPeriods`) in which any of the areas has a figure. `held`: for each area the
 * ordinals of the periods with a figure, ascending, all of one frequency. Where no area is named, those that are held
 * are expected; where none of those named is held, the periods of the others count. No period at all: 0 of 0.
 */
export function completenessOf(
  expectedAreas: readonly string[],
  held: ReadonlyMap<string, readonly number[]>,
): Completeness {
  const areas = expectedAreas.length > 0 ? expectedAreas : [...held.keys()];
  const own = unionOf(areas.map((area) => held.get(area) ?? []));
  const periods = expectedPeriods(own.length > 0 ? own : unionOf([...held.values()]));
  const gaps = areas.map((area) => gapOf(area, periods, new Set(held.get(area))));
  const expected = areas.length * periods.length;
  return {
    periods,
    observed: expected - gaps.reduce((sum, { missing }) => sum + missing, 0),
    expected,
    gaps: gaps.filter(({ missing }) => missing > 0),
  };
}

function unionOf(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

function gapOf(area: string, periods: readonly number[], held: ReadonlySet<number>): AreaGap {
  const spans: AreaGap['spans'] = [];
  let missing = 0;
  periods.forEach((period, index) => {
    if (held.has(period)) return;
    missing += 1;
    const run = spans.at(-1);
    if (run && run.last === periods[index - 1]) {
      run.last = period;
      run.count += 1;
    } else spans.push({ first: period, last: period, count: 1 });
  });
  return { area, missing, spans };
}
