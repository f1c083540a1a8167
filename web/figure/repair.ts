/**
 * What was changed in a view so that it can be shown, and why.
 * Of the address: `repeated` (a parameter was given twice), `tooMany` (codes), `noPeriod` (not a period), `backward`
 * (from after to), `chart`, `unit`, `transform` (no such value), `concept` (no such dimension).
 * Of the data: `indicator`, `dataset`, `code` (the list has no such code), `notHeld` (a code that the source has no
 * figure of), `noRange` (no figure in these periods), `period` (no figures in this one), `by`.
 * Of sense: `chartUnfit`, `unitUnfit`, `transformUnfit` (with the `reason`), `chosen` (a code was taken where their sum
 * would be wrong).
 */
type RepairKind =
  | 'repeated'
  | 'tooMany'
  | 'noPeriod'
  | 'backward'
  | 'chart'
  | 'unit'
  | 'transform'
  | 'concept'
  | 'indicator'
  | 'dataset'
  | 'code'
  | 'notHeld'
  | 'noRange'
  | 'period'
  | 'by'
  | 'chartUnfit'
  | 'unitUnfit'
  | 'transformUnfit'
  | 'chosen';

export interface Repair {
  kind: RepairKind;
  /** The parameter or the dimension. */
  what?: string;
  /** As it stood in the address. */
  given: string;
  /** What is shown instead; null: the view without it. */
  used: string | null;
  /** Why it would be wrong: a key of `figure.reason`. */
  reason?: UnfitReason;
}

/** Why a unit or transformation would be wrong for figures. */
export type UnfitReason =
  | 'rate'
  | 'notCounted'
  | 'population'
  | 'noPopulation'
  | 'negative'
  | 'noTotal'
  | 'together'
  | 'zeroBase'
  | 'onePeriod'
  | 'stockOverTime'
  | 'notMonthly'
  | 'yearly'
  | 'manyAreas';
