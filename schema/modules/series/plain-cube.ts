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

type Cell = 'absent' | 'unknown' | number;

/** What the plain computation knows of a cell. */
export interface Figure {
  cell: Cell;
  used: number;
  published: boolean;
  /** Statuses of the published figures in it. */
  marks: readonly string[];
}

export const NONE: Figure = { cell: 'absent', used: 0, published: false, marks: [] };
export const ZERO: Figure = { ...NONE, cell: 0 };

/** A sum is what the softest of its figures is: a forecast, unreliable, an estimate, provisional. */
export function markOf(marks: readonly string[]): string {
  return ['F', 'U', 'E', 'P'].find((soft) => marks.includes(soft)) ?? 'A';
}
