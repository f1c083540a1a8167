import type { Context } from '../../context.ts';
import type { CountedBy } from '../../engine/exchange/exchange-series.ts';
import type { Frequency } from '../../engine/structure/period.ts';
import { rowsOf } from '../../statement.ts';
import { datasetProof, provenDataset } from '../dataset/visible-dataset.ts';
import { inVersion } from './in-version.ts';
import type { Target } from './matching-codes.ts';
import { type ArraysRow, arraysSql, type Cut } from './read-columns.ts';
import type { ReadableDataset } from './readable-datasets.ts';
import type { StoredColumns } from './series-columns.ts';
import type { Filter } from './series-filter.ts';
import type { StoredStructure } from './structures.ts';

/** What is known of one key of a dataset as a version has it, without its observations. */
export interface SeriesFacts {
  dataset: ReadableDataset;
  structure: StoredStructure;
  /** SDMX series key: "M.ENTRIES_FOREIGN.COL.VEN". Codes hold no dot. */
  key: string;
  frequency: Frequency;
  indicatorId: number;
  countedBy: CountedBy;
  unit: string;
  unitMultiplier: number;
  unitOfCount: string | null;
  sourceType: string | null;
  minimumStay: string | null;
  referenceTime: string | null;
}

/** A series with its id, and its arrays where they were asked for. */
export type Found = SeriesFacts & { id: number; stored: StoredColumns | null };

/** Which series of a dataset are read: FROM and WHERE with their parameters, of `matching` or `seriesOf`. */
export interface Page {
  conditions: string;
  values: unknown[];
  /** Most series that are read. */
  limit: number;
  /** Whether arrays are read too. */
  columns: boolean;
}

type SeriesRow = [
  id: number,
  key: string,
  frequency: Frequency,
  indicatorId: number,
  countedBy: CountedBy,
  unit: string,
  unitMultiplier: number,
  unitOfCount: string | null,
  sourceType: string | null,
  minimumStay: string | null,
  referenceTime: string | null,
  ...arrays: ArraysRow | [],
];

const SERIES_COLUMNS = `s.series_id, s.key, s.frequency, s.indicator_id, s.counted_by, s.unit, s.unit_mult, s.unit_of_count,
            s.source_type, s.minimum_stay, s.ref_time`;
const REVISION_COLUMNS = 'r.periods, r."values", r.statuses, r.confidentiality, r.breaks, r.notes';

/** The series of one dataset that meet the conditions, in the order of keys, with their arrays where asked for. */
export async function findSeries(
  context: Context,
  target: Target,
  cut: Cut,
  { conditions, values, limit, columns }: Page,
): Promise<Found[]> {
  const proof = datasetProof(context, target.dataset.code, values);
  const page = `${conditions}${proof} ORDER BY s.key LIMIT $${values.push(limit)}::int`;
  let text = `SELECT ${SERIES_COLUMNS} ${page}`;
  if (columns) {
    const arrays = arraysSql(cut, values);
    text = `SELECT ${SERIES_COLUMNS}, ${arrays.columns}
              FROM (SELECT s.*, ${REVISION_COLUMNS} ${page}) AS s
              ${arrays.joins} ORDER BY s.key`;
  }
  const rows = await rowsOf<SeriesRow>(context.db, text, values);
  if (proof !== '' && rows.length > 0) provenDataset(context, target.dataset.code);
  return rows.map((row) => foundOf(row, target));
}

function foundOf(row: SeriesRow, { dataset, structure }: Target): Found {
  const [
    id,
    key,
    frequency,
    indicatorId,
    countedBy,
    unit,
    unitMultiplier,
    unitOfCount,
    sourceType,
    minimumStay,
  ] = row;
  const [referenceTime, ...arrays] = row.slice(10) as [string | null, ...(ArraysRow | [])];
  const [periods, values, statuses, confidentiality, breaks, notes] = arrays;
  return {
    dataset,
    structure,
    id,
    key,
    frequency,
    indicatorId,
    countedBy,
    unit,
    unitMultiplier,
    unitOfCount,
    sourceType,
    minimumStay,
    referenceTime,
    stored:
      periods !== undefined && values !== undefined
        ? {
            frequency,
            periods,
            values,
            statuses: statuses ?? null,
            confidentiality: confidentiality ?? null,
            breaks: breaks ?? null,
            notes: notes ?? null,
          }
        : null,
  };
}

/** How many series of the targets the filter asks for, whatever their page. */
export async function countSeries(
  context: Context,
  targets: readonly Target[],
  filter: Filter,
  indicator: number | null,
): Promise<number> {
  const counts = await Promise.all(
    targets.map(async (target) => {
      const values: unknown[] = [];
      const text = `SELECT count(*)::int ${matching(target, filter, indicator, values)}`;
      const [row] = await rowsOf<[number]>(context.db, text, values);
      return row?.[0] ?? 0;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The series of one dataset that a version holds and a filter asks for, as FROM and WHERE with `s` and `r`. */
export function matching(
  { dataset, codes }: Target,
  filter: Filter,
  indicator: number | null,
  values: unknown[],
): string {
  const conditions = [seriesOf(dataset, values)];
  // One value by `=`: PostgreSQL then keeps its plan, where it would make another for each list.
  const hold = (column: string, wanted: readonly (string | number)[], type: 'int' | 'text') => {
    const [only] = wanted;
    if (wanted.length === 1) conditions.push(`${column} = $${values.push(only)}::${type}`);
    else conditions.push(`${column} = ANY($${values.push(wanted)}::${type}[])`);
  };
  if (indicator !== null) hold('s.indicator_id', [indicator], 'int');
  for (const { slot, ids } of codes) hold(`s.${slot}`, ids, 'int');
  if (filter.frequency !== null) hold('s.frequency', [filter.frequency], 'text');
  if (filter.countedBy !== null) hold('s.counted_by', filter.countedBy, 'text');
  return conditions.join(' AND ');
}

/** All series that a version of a dataset holds; more conditions may follow with AND. */
export function seriesOf({ id, version }: ReadableDataset, values: unknown[]): string {
  return `FROM figures.series s
     JOIN figures.series_revision r ON r.dataset_id = s.dataset_id AND r.series_id = s.series_id
      AND ${inVersion(`$${values.push(version)}::int`)}
    WHERE s.dataset_id = $${values.push(id)}::int`;
}
