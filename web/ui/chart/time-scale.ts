import { parsePeriod } from '@hub/schema/engine/structure/period.ts';

/**
 * Where periods stand on an axis: by their ordinal, so that what is missing leaves its room. `step` is the smallest
 * distance between two of them (5 for a count every five years): what stands further apart has a gap between.
 */
interface TimeScale {
  ordinalOf: (period: string) => number;
  first: number;
  last: number;
  step: number;
  /** Where each period stands between the first (0) and the last (1); a single one in the middle. */
  places: number[];
}

/** The scale of a list of periods of one frequency, ascending and without repetition. */
export function timeScale(periods: readonly string[]): TimeScale {
  const ordinals = new Map<string, number>();
  for (const period of periods) {
    const parsed = parsePeriod(period);
    if (!('error' in parsed)) ordinals.set(period, parsed.ordinal);
  }
  const list = [...ordinals.values()];
  const [first = 0, last = 0] = [list[0], list.at(-1)];
  const steps = list.slice(1).map((ordinal, index) => ordinal - (list[index] ?? ordinal));
  return {
    ordinalOf: (period) => ordinals.get(period) ?? 0,
    first,
    last,
    step: steps.length > 0 ? Math.min(...steps) : 1,
    places: periods.map((period) =>
      first === last ? 0.5 : ((ordinals.get(period) ?? first) - first) / (last - first),
    ),
  };
}

/** At most `count` of the periods to write under an axis: those that begin a round year, or all where they are few. */
export function tickPeriods(periods: readonly string[], count: number): string[] {
  if (periods.length <= count) return [...periods];
  const years = periods.filter((period) => /^\d{4}(-01|-Q1|-S1)?$/.test(period));
  for (const step of [1, 2, 5, 10, 20, 50]) {
    const round = years.filter((period) => Number(period.slice(0, 4)) % step === 0);
    if (round.length > 0 && round.length <= count) return round;
  }
  const every = Math.ceil(periods.length / count);
  return periods.filter((_, index) => index % every === 0);
}
