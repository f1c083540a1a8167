import type { Frequency } from '../structure/period.ts';

/** Who is counted, the values of COUNTED_BY. */
export const COUNTED_BY = [
  'CITIZENSHIP',
  'COUNTRY_OF_BIRTH',
  'PREVIOUS_RESIDENCE',
  'RESIDENCE',
  'MIXED',
  'UNDEFINED',
  'NOT_APPLICABLE',
] as const;

export type CountedBy = (typeof COUNTED_BY)[number];

/** What tells the sense of a series' figures; the same for all its observations. Null: not told. */
export interface SeriesAttributes {
  countedBy: CountedBy;
  /** Code of CL_UNIT. */
  unit: string;
  /** Values are to be multiplied by ten to this power. */
  unitMult: number;
  unitOfCount: string | null;
  sourceType: string | null;
  minimumStay: string | null;
  refTime: string | null;
}

/** A series as files bring it and exports carry it: codes as text, periods as ordinals, ascending. */
export interface ExchangeSeries {
  /** FREQ.INDICATOR, then the codes in the structure's order. */
  key: string;
  frequency: Frequency;
  indicator: string;
  /** In the structure's order. */
  codes: readonly string[];
  attributes: SeriesAttributes;
  periods: number[];
  /** Null: no figure; the status says why. */
  values: (number | null)[];
  /** One SDMX code of CL_OBS_STATUS an observation. */
  statuses: string[];
  /** One SDMX code of CL_CONF_STATUS an observation. */
  confidentiality: string[];
  /** Ordinals of the periods that begin after a break, ascending. */
  breaks: number[];
  notes: Map<number, string>;
  /** Number of the record in the file that brought each observation, from 1 (the header). */
  rows: number[];
}
