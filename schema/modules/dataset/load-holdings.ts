import type { Database } from '@hub/prisma/client.ts';
import type { CountedBy, Dataset } from '@hub/prisma/generated/client/client.ts';
import { batched } from '../../batch.ts';
import type { Context } from '../../context.ts';
import { type Frequency, isFrequency } from '../../engine/structure/period.ts';
import { inVersion } from '../series/in-version.ts';

/** What a version of a dataset holds of one area at one frequency. */
export interface Holding {
  /** Code of CL_AREA. */
  area: string;
  frequency: Frequency;
  series: number;
  countedBy: readonly CountedBy[];
  /** Ordinals of the periods with observations that have a value, ascending, and how many these are in each. */
  periods: readonly number[];
  counts: readonly number[];
}

/** What the current version of a dataset holds. */
export interface Holdings {
  areas: readonly Holding[];
  /** Who is counted in any of its series, those without an area too; sorted. */
  countedBy: readonly CountedBy[];
}

const NOTHING: Holdings = { areas: [], countedBy: [] };

interface Held {
  version: number;
  holdings: Promise<Holdings>;
}

const held = new WeakMap<Database, Map<number, Held>>();

/**
 * What the current version of a dataset holds, from memory: a published version never changes, so that its figures
 * are counted once in the life of the process. Those that are missing are counted by one query for all datasets of a
 * list. Without a version: nothing.
 */
export function loadHoldings(context: Context, dataset: Dataset): Promise<Holdings> {
  const { db } = context;
  const { id, currentVersion: version } = dataset;
  if (version === null) return Promise.resolve(NOTHING);
  const known = held.get(db) ?? new Map<number, Held>();
  held.set(db, known);
  const before = known.get(id);
  if (before?.version === version) return before.holdings;
  const holdings = batched(context, 'dataset holdings', `${id}/${version}`, (places) =>
    countHoldings(db, places),
  ).then((found) => found ?? NOTHING);
  const entry = { version, holdings };
  known.set(id, entry);
  holdings.catch(() => {
    if (known.get(id) === entry) known.delete(id);
  });
  return holdings;
}

interface HoldingRow {
  dataset_id: number;
  /** Null where the structure has no REF_AREA. */
  area: string | null;
  frequency: string;
  counted_by: CountedBy[];
  series: number;
  periods: number[] | null;
  counts: number[] | null;
}

/** Counts versions, each named as "dataset/version" by its integers. */
async function countHoldings(db: Database, places: string[]): Promise<Map<string, Holdings>> {
  const pairs = places.map((place) => place.split('/').map(Number) as [number, number]);
  const { rows } = await db.pool.query<HoldingRow>(
    `WITH held AS (
       SELECT s.dataset_id, s.area, s.frequency, s.counted_by, r.periods, r."values"
         FROM unnest($1::int[], $2::int[]) AS wanted (dataset_id, version)
         JOIN figures.series s ON s.dataset_id = wanted.dataset_id
         JOIN figures.series_revision r ON r.dataset_id = s.dataset_id AND r.series_id = s.series_id
          AND ${inVersion('wanted.version')}),
     cells AS (
       SELECT dataset_id, area, frequency, u.period, count(*)::int AS present
         FROM held CROSS JOIN LATERAL unnest(periods, "values") AS u(period, value)
        WHERE u.value IS NOT NULL GROUP BY 1, 2, 3, 4)
     SELECT h.dataset_id, k.code AS area, h.frequency, h.counted_by, h.series, c.periods, c.counts
       FROM (SELECT dataset_id, area, frequency, array_agg(DISTINCT counted_by) AS counted_by, count(*)::int AS series
               FROM held GROUP BY 1, 2, 3) AS h
       LEFT JOIN (SELECT dataset_id, area, frequency, array_agg(period ORDER BY period) AS periods,
                         array_agg(present ORDER BY period) AS counts
                    FROM cells GROUP BY 1, 2, 3) AS c
         ON c.dataset_id = h.dataset_id AND c.area IS NOT DISTINCT FROM h.area AND c.frequency = h.frequency
       LEFT JOIN code k ON k.id = h.area
      ORDER BY h.dataset_id, k.code COLLATE "C", h.frequency`,
    [pairs.map(([id]) => id), pairs.map(([, version]) => version)],
  );
  const byDataset = Map.groupBy(rows, ({ dataset_id }) => dataset_id);
  return new Map(
    pairs.map(([id, version]) => {
      const ofDataset = byDataset.get(id) ?? [];
      const areas = ofDataset.flatMap((row): Holding[] => {
        const { area, frequency, series, counted_by: countedBy, periods, counts } = row;
        if (area === null || !isFrequency(frequency)) return [];
        return [{ area, frequency, series, countedBy, periods: periods ?? [], counts: counts ?? [] }];
      });
      const countedBy = [...new Set(ofDataset.flatMap((row) => row.counted_by))].sort();
      return [`${id}/${version}`, { areas, countedBy }];
    }),
  );
}
