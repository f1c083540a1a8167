import type { CountedBy } from '../exchange/exchange-series.ts';
import type { CodeList } from '../structure/code-list.ts';
import type { Frequency, Period } from '../structure/period.ts';

/** What an indicator measures. Stocks are never added over time; rates and indices are never added. */
export type Measure = 'STOCK' | 'FLOW' | 'EVENT' | 'PROCESS' | 'RATE' | 'INDEX';

/** A series to be summed: all series are of one indicator in one version of one dataset. */
export interface SumSeries {
  frequency: Frequency;
  /** In the order of the structure's dimensions. */
  codes: readonly string[];
  /** Ordinals, ascending, of the same length as `values`. */
  periods: readonly number[];
  /** Null: unknown. */
  values: readonly (number | null)[];
  /** SDMX OBS_STATUS, a letter a period; absent or null: all are A. */
  statuses?: string | null;
  /** How many observations each value sums, where the series was summed before; else each value is one. */
  observations?: readonly number[];
  /** Whether each value came from a published total, where the series was summed before. */
  published?: readonly boolean[];
  unit: string;
  unitMult: number;
  unitOfCount: string | null;
  countedBy: readonly CountedBy[];
  /** True where the request leaves the series out by who is counted: it exists, so it is no zero. */
  excluded?: boolean;
}

/** A dimension with what its code list says of totals. */
export interface SumDimension {
  concept: string;
  list: CodeList;
  /**
   * True where an absent code means zero, as long as other parts of the same total are there, and none of what the
   * source doesn't tell apart.
   */
  sparse: boolean;
}

/** What is known of the dataset beside its series. */
export interface SumStructure {
  dimensions: readonly SumDimension[];
  /** Concepts of which the dataset doesn't hold every part: a code that it nowhere holds is unknown, not zero. */
  partial: ReadonlySet<string>;
  /** Areas that the dataset means to cover; empty: not told. */
  expectedAreas: readonly string[];
}

export interface SumRequest {
  measure: Measure;
  /** Codes that the request names, by concept. */
  filter: ReadonlyMap<string, readonly string[]>;
  /** Concepts of the filter in which a group of codes, such as a region, stands for its members. */
  groups: ReadonlySet<string>;
  /** Concepts to group by, and YEAR or TIME_PERIOD. Without either, time is summed over the whole range. */
  by: readonly string[];
  /** Null: the series must be of one frequency. */
  frequency: Frequency | null;
  from: Period | null;
  to: Period | null;
}

/** One sum. */
export interface SumRow {
  /** The codes of the group in the order of `by`, then dimensions of which the data hold one code only. */
  group: { concept: string; code: string }[];
  /** SDMX period; null for a sum over several periods that are no year. */
  period: string | null;
  /** Null: a part is unknown or missing. */
  value: number | null;
  /** SDMX OBS_STATUS of the softest figure in the sum, A where all are plain; null without a sum. */
  status: string | null;
  /** How many published figures the sum holds. */
  observations: number;
  /** Periods of the series' frequency that are complete, of those that the sum needs. */
  subPeriodsPresent: number;
  subPeriodsExpected: number;
  /** Expected areas whose figures are complete, of those expected. */
  areasCovered: number;
  areasExpected: number;
  usedPublishedTotal: boolean;
}

export interface SumAnswer {
  rows: SumRow[];
  frequency: Frequency | null;
  unit: string | null;
  unitMult: number;
  unitOfCount: string | null;
  /** Who is counted by the series that were summed: more than one where these differ. */
  countedBy: CountedBy[];
}

export type RefusalReason =
  /** `by` names what is no dimension here. */
  | 'UNKNOWN_CONCEPT'
  | 'STOCK_OVER_TIME'
  /** A rate or an index would have to be added. */
  | 'RATE'
  | 'TOTAL_WITH_PARTS'
  | 'OVERLAPPING_CODES'
  /** Nothing says that the codes of a dimension together are its total. */
  | 'NO_PARTITION'
  /** The dataset doesn't hold every part of a dimension. */
  | 'PARTIAL_DIMENSION'
  | 'MIXED_UNITS'
  | 'SEVERAL_FREQUENCIES';

/** Why a sum would be wrong. */
export interface Refusal {
  refused: RefusalReason;
  /** Dimension, where one is at fault. */
  concept?: string;
  /** Codes at fault, units or frequencies. */
  codes?: readonly string[];
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
