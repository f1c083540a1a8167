import { type Frequency, ordinalRange } from '../structure/period.ts';

/**
 * How near the present a dataset is.
 * CURRENT: the next period isn't due yet. LATE: it is due, or the source has a newer edition. OLD: it has been due for
 * more than a year, or than one more step where steps are longer. UNKNOWN: nobody can tell when the next one is due.
 */
export const FRESHNESS = ['CURRENT', 'LATE', 'OLD', 'UNKNOWN'] as const;
export type FreshnessState = (typeof FRESHNESS)[number];

/** What is known of a dataset's rhythm. Days are integers since 1970-01-01. */
export interface Rhythm {
  frequency: Frequency;
  /** Periods from one observation to the next (`usualStep`); null where that is unknown. */
  step: number | null;
  /** Ordinal of the last period with a figure; null where there is none. */
  last: number | null;
  /** Day on which the figures stood so at the source; null where that is unknown. */
  asOf: number | null;
  /** Whether the source has a newer edition than this one. */
  superseded: boolean;
}

export interface Freshness {
  state: FreshnessState;
  /** Ordinal of the period that comes next; null where the step is unknown. */
  next: number | null;
  /** Day until which the figures of the next period are usual; null where the step is unknown. */
  due: number | null;
}

/** Days after the end of a period within which its figures usually come out: a year for yearly ones, and so on. */
const USUAL_DELAY: Record<Frequency, number> = { A: 365, S: 182, Q: 122, M: 92, W: 28, D: 7 };

const YEAR = 365;

/**
 * When the next period is due, and whether that day has passed. The next figures are due as long after the end of
 * their period as those at hand came out after theirs, where the day is known and the delay was no longer than is
 * usual; otherwise after the usual delay of their frequency. `today`: days since 1970-01-01.
 */
export function freshnessOf({ frequency, step, last, asOf, superseded }: Rhythm, today: number): Freshness {
  if (step === null || last === null)
    return { state: superseded && last !== null ? 'LATE' : 'UNKNOWN', next: null, due: null };
  const endOf = (ordinal: number): number => {
    const period = { frequency, ordinal };
    return ordinalRange('D', period, period).last;
  };
  const next = last + step;
  const end = endOf(next);
  const delay = asOf === null ? -1 : asOf - endOf(last);
  const usual = USUAL_DELAY[frequency];
  const due = end + (delay >= 0 && delay < usual ? delay : usual);
  const patience = Math.max(YEAR, endOf(next + step) - end);
  if (today > due + patience) return { state: 'OLD', next, due };
  return { state: today > due || superseded ? 'LATE' : 'CURRENT', next, due };
}
