import { FREQUENCIES, ordinalRange } from '../../engine/structure/period.ts';
import type { Filter } from './series-filter.ts';

/** The part of a filter that cuts the observations of a series. */
export type Cut = Pick<Filter, 'from' | 'to' | 'lastN'>;

/** Columns of a statement that hold a series' arrays as text, and the joins to its page `s` that they need. */
interface ArraysSql {
  columns: string;
  joins: string;
}

/** Arrays of one series as `arraysSql` selects them. */
export type ArraysRow = [
  periods: string,
  values: string,
  statuses: string | null,
  confidentiality: string | null,
  breaks: string | null,
  notes: string | null,
];

/**
 * SQL for the arrays of a page `s` of series with their revisions, cut to the filter's periods, then to its last
 * `lastN` observations. Text, as pg's own parser of arrays takes ten times longer than JSON's. Values go to
 * `parameters`.
 */
export function arraysSql(cut: Cut, parameters: unknown[]): ArraysSql {
  if (cut.from === null && cut.to === null && cut.lastN === null) {
    const columns =
      's.periods::text, s."values"::text, s.statuses, s.confidentiality, s.breaks::text, s.notes::text';
    return { columns, joins: '' };
  }
  const ranges = FREQUENCIES.map((frequency) => ordinalRange(frequency, cut.from, cut.to));
  const frequencies = parameters.push(FREQUENCIES);
  const before = parameters.push(ranges.map(({ first }) => bounded(first - 1)));
  const until = parameters.push(ranges.map(({ last }) => bounded(last)));
  const most = parameters.push(cut.lastN ?? LARGEST);
  const letters = (column: string) => `substr(${column}, c.first, greatest(0, c.last - c.first + 1))`;
  return {
    columns: `s.periods[c.first:c.last]::text, s."values"[c.first:c.last]::text,
            ${letters('s.statuses')}, ${letters('s.confidentiality')}, s.breaks::text, s.notes::text`,
    // Periods ascend, so both ends of the cut are found by halving: width_bucket counts the periods up to one.
    joins: `JOIN unnest($${frequencies}::text[], $${before}::int[], $${until}::int[]) AS range (frequency, before, until)
           ON range.frequency = s.frequency
     CROSS JOIN LATERAL (SELECT width_bucket(range.before, s.periods) AS skipped,
                                width_bucket(range.until, s.periods) AS last) AS ends
     CROSS JOIN LATERAL (SELECT greatest(ends.skipped, ends.last - $${most}::int) + 1 AS first, ends.last) AS c`,
  };
}

/** Bounds of PostgreSQL's int4, of which an open side is made. */
const LARGEST = 2_147_483_647;

function bounded(ordinal: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, ordinal));
}
