/** What the plain computation of sums, with which the tests hold the engine's together, is given and gives. */

export interface PlainCode {
  code: string;
  partOf: string | null;
  parent: string | null;
}

export interface PlainCube {
  measure: string;
  dimensions: readonly { concept: string; sparse: boolean; codes: readonly PlainCode[] }[];
  expectedAreas: readonly string[];
  partial: readonly string[];
}

export interface PlainObservation {
  codes: readonly string[];
  /** Year times `parts`, plus the part. */
  at: number;
  value: number | null;
  /** SDMX OBS_STATUS. */
  status: string;
  basis: string;
}

export interface PlainRequest {
  by: readonly string[];
  /** Named codes; regions among areas stand for their members. */
  filter: ReadonlyMap<string, readonly string[]>;
  bases: readonly string[] | null;
  /** Periods asked for, both included; null: open. */
  from: number | null;
  to: number | null;
}

export interface PlainRow {
  group: string[];
  period: string;
  value: number | null;
  status: string | null;
  observations: number;
  present: number;
  expected: number;
  covered: number;
  areas: number;
  published: boolean;
}
