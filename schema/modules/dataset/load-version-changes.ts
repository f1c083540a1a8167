import type { Database } from '@hub/prisma/client.ts';
import { type Frequency, formatPeriod } from '../../engine/structure/period.ts';
import { inVersion } from '../series/in-version.ts';

/** Two versions of a dataset by its integer. */
export interface VersionPair {
  dataset: number;
  from: number;
  to: number;
}

/** What became of an observation. REVISED: its value changed; RESTATED: its status alone did. */
export const CHANGE_KINDS = ['ADDED', 'REMOVED', 'REVISED', 'RESTATED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface SeriesChanges {
  added: number;
  removed: number;
  revised: number;
  unchanged: number;
  /** Those of `revised` of which an attribute changed: who is counted, the unit, the source. */
  redefined: number;
}

export interface AreaChanges {
  /** Code of CL_AREA; null where the structure has no areas. */
  area: string | null;
  counts: Record<ChangeKind, number>;
  /** SDMX periods of the first and the last observation that changed. */
  firstPeriod: string;
  lastPeriod: string;
}

export interface VersionSummary {
  series: SeriesChanges;
  observations: Record<ChangeKind | 'UNCHANGED', number>;
  /** Those with most changes first. */
  areas: AreaChanges[];
}

export interface ObservationChange {
  kind: ChangeKind;
  key: string;
  period: string;
  before: number | null;
  after: number | null;
  statusBefore: string | null;
  statusAfter: string | null;
  /** Whether an attribute of its series differs too, so that the two values don't compare. */
  redefined: boolean;
}

const ATTRIBUTES = [
  'counted_by',
  'unit',
  'unit_mult',
  'unit_of_count',
  'source_type',
  'minimum_stay',
  'ref_time',
];
const CONTENT = ['periods', '"values"', 'statuses', 'confidentiality', 'breaks', 'notes'];
const tuple = (alias: string, columns: readonly string[]): string =>
  `(${columns.map((column) => `${alias}.${column}`).join(', ')})`;
/** Whether any of these columns differs between the two sides of a pair of series. */
const differ = (...columns: string[]): string =>
  `(a.key = b.key AND ${tuple('a', columns)} IS DISTINCT FROM ${tuple('b', columns)})`;

/** Revisions of one version that the other one doesn't share, with their series: a version rewrites only what changed. */
const own = (version: string, other: string): string => `
  SELECT s.key, s.area, s.frequency, ${ATTRIBUTES.map((name) => `s.${name}`).join(', ')},
         ${CONTENT.map((name) => `r.${name}`).join(', ')}
    FROM figures.series_revision r
    JOIN figures.series s ON s.dataset_id = r.dataset_id AND s.series_id = r.series_id
   WHERE r.dataset_id = $1::int AND ${inVersion(version)} AND NOT (${inVersion(other)})`;

const PAIRS = `a AS (${own('$2::int', '$3::int')}), b AS (${own('$3::int', '$2::int')})`;

/** One side of a pair as rows; a null `statuses` says A of all, the letter "_" that there is none. */
const unnested = (side: string): string => `
  (SELECT u.period, u.value, CASE WHEN ${side}.statuses IS NULL THEN 'A' ELSE nullif(u.status, '_') END AS status
     FROM unnest(${side}.periods, ${side}."values", string_to_array(${side}.statuses, NULL))
          AS u(period, value, status) WHERE u.period IS NOT NULL)`;

/** Every observation of the series that the two versions don't share, with what became of it. */
const CELLS = `cells AS (
  SELECT coalesce(a.key, b.key) AS key, coalesce(a.area, b.area) AS area, coalesce(a.frequency, b.frequency) AS frequency,
         coalesce(${differ(...ATTRIBUTES)}, false) AS redefined,
         c.*, CASE WHEN c.absent_before THEN 'ADDED' WHEN c.absent_after THEN 'REMOVED'
                   WHEN c.before IS DISTINCT FROM c.after THEN 'REVISED'
                   WHEN c.status_before IS DISTINCT FROM c.status_after THEN 'RESTATED'
                   ELSE 'UNCHANGED' END AS kind
    FROM a FULL JOIN b ON b.key = a.key
   CROSS JOIN LATERAL (
         SELECT coalesce(x.period, y.period) AS period, x.value AS before, y.value AS after,
                x.status AS status_before, y.status AS status_after,
                x.period IS NULL AS absent_before, y.period IS NULL AS absent_after
           FROM ${unnested('a')} AS x FULL JOIN ${unnested('b')} AS y ON y.period = x.period) AS c)`;

/** Counts what changed between two versions; only what they don't share is unfolded. */
export async function summariseChanges(db: Database, pair: VersionPair): Promise<VersionSummary> {
  const values = [pair.dataset, pair.from, pair.to];
  const [shared, pairs, cells] = await Promise.all([
    db.pool.query<{ series: number; observations: number }>(
      `SELECT count(*)::int AS series, coalesce(sum(cardinality(r.periods)), 0)::int AS observations
         FROM figures.series_revision r
        WHERE r.dataset_id = $1::int AND ${inVersion('$2::int')} AND ${inVersion('$3::int')}`,
      values,
    ),
    db.pool.query<SeriesChanges>(
      `WITH ${PAIRS}
       SELECT count(*) FILTER (WHERE a.key IS NULL)::int AS added, count(*) FILTER (WHERE b.key IS NULL)::int AS removed,
              count(*) FILTER (WHERE ${differ(...ATTRIBUTES, ...CONTENT)})::int AS revised,
              count(*) FILTER (WHERE a.key = b.key AND NOT ${differ(...ATTRIBUTES, ...CONTENT)})::int AS unchanged,
              count(*) FILTER (WHERE ${differ(...ATTRIBUTES)})::int AS redefined
         FROM a FULL JOIN b ON b.key = a.key`,
      values,
    ),
    db.pool.query<CellsRow>(
      `WITH ${PAIRS}, ${CELLS}
       SELECT k.code AS area, c.frequency, c.kind, count(*)::int AS count, min(c.period) AS first, max(c.period) AS last
         FROM cells c LEFT JOIN code k ON k.id = c.area GROUP BY 1, 2, 3`,
      values,
    ),
  ]);
  const series = pairs.rows[0] as SeriesChanges;
  const { series: sharedSeries, observations } = shared.rows[0] as { series: number; observations: number };
  return {
    series: { ...series, unchanged: series.unchanged + sharedSeries },
    observations: {
      ...changeCounts(cells.rows),
      UNCHANGED: observations + countOf(cells.rows, 'UNCHANGED'),
    },
    areas: areasOf(cells.rows.filter(({ kind }) => kind !== 'UNCHANGED')),
  };
}

/**
 * The observations that changed in one of these ways, those that changed most first, null counted as nothing; ties by
 * key and period. `limit`, `offset`: which of them.
 */
export async function readChanges(
  db: Database,
  pair: VersionPair,
  { kinds, limit, offset }: { kinds: readonly ChangeKind[]; limit: number; offset: number },
): Promise<ObservationChange[]> {
  const { rows } = await db.pool.query<ObservationChange & { frequency: Frequency; ordinal: number }>(
    `WITH ${PAIRS}, ${CELLS}
     SELECT kind, key, frequency, period AS ordinal, before, after, status_before AS "statusBefore",
            status_after AS "statusAfter", redefined
       FROM cells WHERE kind = ANY($4::text[])
      ORDER BY abs(coalesce(after, 0) - coalesce(before, 0)) DESC, key COLLATE "C", ordinal
      LIMIT $5::int OFFSET $6::int`,
    [pair.dataset, pair.from, pair.to, kinds, limit, offset],
  );
  return rows.map(({ frequency, ordinal, ...row }) => ({ ...row, period: formatPeriod(frequency, ordinal) }));
}

interface CellsRow {
  area: string | null;
  frequency: Frequency;
  kind: ChangeKind | 'UNCHANGED';
  count: number;
  /** Ordinals. */
  first: number;
  last: number;
}

function countOf(rows: readonly CellsRow[], wanted: CellsRow['kind']): number {
  return rows.reduce((sum, { kind, count }) => (kind === wanted ? sum + count : sum), 0);
}

function changeCounts(rows: readonly CellsRow[]): Record<ChangeKind, number> {
  const [ADDED, REMOVED, REVISED, RESTATED] = CHANGE_KINDS.map((kind) => countOf(rows, kind));
  return { ADDED, REMOVED, REVISED, RESTATED } as Record<ChangeKind, number>;
}

/** One row an area and frequency, those with most changes first. */
function areasOf(rows: readonly CellsRow[]): AreaChanges[] {
  const groups = Map.groupBy(rows, ({ area, frequency }) => `${area} ${frequency}`);
  const totals = [...groups.values()].map((group) => {
    const [{ area, frequency }] = group as [CellsRow];
    return {
      area,
      counts: changeCounts(group),
      firstPeriod: formatPeriod(frequency, Math.min(...group.map(({ first }) => first))),
      lastPeriod: formatPeriod(frequency, Math.max(...group.map(({ last }) => last))),
      total: group.reduce((sum, { count }) => sum + count, 0),
    };
  });
  return totals
    .sort((a, b) => b.total - a.total || ((a.area ?? '') < (b.area ?? '') ? -1 : 1))
    .map(({ total, ...area }) => area);
}
