import type { Context } from '../../context.ts';
import { countSeries, type Found, findSeries, matching, type SeriesFacts, seriesOf } from './find-series.ts';
import { matchCodes, type Target } from './matching-codes.ts';
import type { Cut } from './read-columns.ts';
import { indicatorOf, type ReadableDataset, readableDataset, readableDatasets } from './readable-datasets.ts';
import { emptyColumns, type StoredColumns } from './series-columns.ts';
import { cursorWriter, readCursor, type SeriesPlace } from './series-cursor.ts';
import { EVERYTHING, type Filter } from './series-filter.ts';

/** One key of a dataset as a version has it. Its observations are read when they are first asked for. */
export interface Series extends SeriesFacts {
  /** Columns of this series; the first call reads those of the whole page, in one statement a dataset. */
  columns: () => Promise<StoredColumns>;
}

/** A page of series, in the order of dataset codes and keys. */
export interface SeriesPage {
  series: Series[];
  /** Whether more series follow; a query of its own where the page is full. */
  hasNextPage: () => Promise<boolean>;
  /** Cursor after which the page that follows a series begins. */
  cursorOf: (series: Series) => string;
  /** Series on all pages; a query of its own. */
  count: () => Promise<number>;
}

/**
 * The one way to figures: filter, then permission and protection, then the ids of the series that match, then (when
 * asked for) their arrays. `first` is the size of the page, `after` a cursor of an earlier page of the same filter,
 * which is read from the same versions; `columns` tells that observations will be asked for.
 * Errors: those of `readableDatasets`, `matchCodes` and `readCursor`.
 */
export async function readSeries(
  context: Context,
  filter: Filter,
  page: { first: number; after?: string | null; columns?: boolean },
): Promise<SeriesPage> {
  const after = page.after ?? null;
  const place = after === null ? null : readCursor(filter, after, context.locale);
  const datasets = await readableDatasets(context, filter, place?.versions);
  const targets = await matchCodes(context, filter, datasets);
  const indicator = await indicatorOf(context, filter);
  const question = { filter, indicator, place, limit: page.first, columns: page.columns ?? false };
  const found = await idsFrom(context, targets, question);
  const series = withColumns(context, targets, found, filter);
  const write = cursorWriter(
    filter,
    place?.versions ?? new Map(datasets.map(({ code, version }) => [code, version])),
  );
  return {
    series,
    hasNextPage: async () => {
      const last = found.at(-1);
      if (!last || found.length < page.first) return false;
      const beyond = { dataset: last.dataset.code, key: last.key };
      return (
        (await idsFrom(context, targets, { ...question, place: beyond, limit: 1, columns: false })).length > 0
      );
    },
    cursorOf: ({ dataset, key }) => write(dataset.code, key),
    count: () => countSeries(context, targets, filter, indicator),
  };
}

/** Series by dataset code and key, each in its dataset's current version; only those that the viewer may see. */
export async function readSeriesByKey(
  context: Context,
  dataset: string,
  keys: readonly string[],
  columns = false,
): Promise<ReadonlyMap<string, Series>> {
  const readable = await readableDataset(context, dataset);
  if (!readable) return new Map();
  const targets = await matchCodes(context, EVERYTHING, [readable]);
  const [target] = targets;
  if (!target) return new Map();
  const values: unknown[] = [];
  const conditions = `${seriesOf(readable, values)} AND s.key = ANY($${values.push(keys)}::text[])`;
  const page = { conditions, values, limit: keys.length, columns };
  const found = await findSeries(context, target, EVERYTHING, page);
  return new Map(withColumns(context, targets, found, EVERYTHING).map((series) => [series.key, series]));
}

interface Question {
  filter: Filter;
  indicator: number | null;
  /** The series that those asked for come after. */
  place: Pick<SeriesPlace, 'dataset' | 'key'> | null;
  /** Most series that are read. */
  limit: number;
  columns: boolean;
}

/** Reads ids dataset by dataset until the page is full: every statement stays within one dataset. */
async function idsFrom(context: Context, targets: readonly Target[], question: Question): Promise<Found[]> {
  const found: Found[] = [];
  const { place } = question;
  for (const target of targets) {
    if (place && target.dataset.code < place.dataset) continue;
    const after = place && target.dataset.code === place.dataset ? place.key : null;
    const limit = question.limit - found.length;
    if (limit <= 0) break;
    const values: unknown[] = [];
    let conditions = matching(target, question.filter, question.indicator, values);
    if (after !== null) conditions += ` AND s.key > $${values.push(after)}`;
    const page = { conditions, values, limit, columns: question.columns };
    found.push(...(await findSeries(context, target, question.filter, page)));
  }
  return found;
}

/** Gives each series its columns: those that were read with it, or else those of the page, read at the first call. */
function withColumns(
  context: Context,
  targets: readonly Target[],
  found: readonly Found[],
  cut: Cut,
): Series[] {
  const reading = new Map<ReadableDataset, Promise<ReadonlyMap<number, StoredColumns>>>();
  const read = (dataset: ReadableDataset) => {
    const known = reading.get(dataset);
    if (known) return known;
    const target = targets.find((one) => one.dataset === dataset) as Target;
    const ids = found.filter((series) => series.dataset === dataset).map(({ id }) => id);
    const all = readArrays(context, target, ids, cut);
    reading.set(dataset, all);
    return all;
  };
  return found.map(({ id, stored, ...series }) => ({
    ...series,
    columns: async () => stored ?? (await read(series.dataset)).get(id) ?? emptyColumns(series.frequency),
  }));
}

async function readArrays(context: Context, target: Target, ids: readonly number[], cut: Cut) {
  const values: unknown[] = [];
  const conditions = `${seriesOf(target.dataset, values)} AND s.series_id = ANY($${values.push(ids)}::int[])`;
  const found = await findSeries(context, target, cut, {
    conditions,
    values,
    limit: ids.length,
    columns: true,
  });
  return new Map(found.flatMap((one) => (one.stored ? [[one.id, one.stored] as const] : [])));
}
