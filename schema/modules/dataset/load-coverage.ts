import type { Database } from '@hub/prisma/client.ts';
import type { CountedBy, Dataset } from '@hub/prisma/generated/client/client.ts';
import { batched } from '../../batch.ts';
import type { Context } from '../../context.ts';
import { type Frequency, formatPeriod, yearOf } from '../../engine/structure/period.ts';
import { codeLists } from '../structure/code-lists.ts';

/** What the current version of a dataset holds of one area. */
export interface AreaCoverage {
  /** Code of CL_AREA. */
  area: string;
  series: number;
  /** Observations that have a value. */
  observations: number;
  /** SDMX periods of the first and the last of these; null where none has a value. */
  firstPeriod: string | null;
  lastPeriod: string | null;
  expected: boolean;
}

export interface Coverage {
  areas: AreaCoverage[];
  expectedAreas: string[];
  missingAreas: string[];
  countedBy: CountedBy[];
}

/** What the current version of a dataset covers; one query for all datasets of a list. */
export async function loadCoverage(context: Context, dataset: Dataset): Promise<Coverage> {
  const rows = await batched(context, 'dataset coverage', dataset.id, (ids) => readRows(context.db, ids));
  const { codeById } = await codeLists(context.db);
  const expected = new Set(dataset.expectedAreas);
  const areas: AreaCoverage[] = [];
  for (const ofArea of Map.groupBy(rows ?? [], ({ area }) => area).values()) {
    const code = codeById.get(ofArea[0]?.area ?? 0)?.code;
    if (code !== undefined) areas.push(areaCoverage(code, ofArea, expected.has(code)));
  }
  areas.sort((a, b) => Number(b.expected) - Number(a.expected) || (a.area < b.area ? -1 : 1));
  const present = new Set(areas.filter(({ observations }) => observations > 0).map(({ area }) => area));
  return {
    areas,
    expectedAreas: dataset.expectedAreas,
    missingAreas: dataset.expectedAreas.filter((area) => !present.has(area)),
    countedBy: [...new Set((rows ?? []).flatMap(({ counted_by }) => counted_by))].sort(),
  };
}

interface CoverageRow {
  dataset_id: number;
  /** Integer of a code; null where the structure has no REF_AREA. */
  area: number | null;
  frequency: Frequency;
  counted_by: CountedBy[];
  series: number;
  observations: number;
  first: number | null;
  last: number | null;
}

async function readRows(db: Database, datasets: number[]): Promise<Map<number, CoverageRow[]>> {
  const { rows } = await db.pool.query<CoverageRow>(
    `SELECT s.dataset_id, s.area, s.frequency, array_agg(DISTINCT s.counted_by) AS counted_by,
            count(*)::int AS series, sum(o.present)::int AS observations, min(o.first) AS first, max(o.last) AS last
       FROM dataset d
       JOIN figures.series s ON s.dataset_id = d.id
       JOIN figures.series_revision r ON r.dataset_id = s.dataset_id AND r.series_id = s.series_id
        AND r.from_version <= d.current_version AND (r.to_version IS NULL OR r.to_version > d.current_version)
      CROSS JOIN LATERAL (
            SELECT count(*) AS present, min(u.period) AS first, max(u.period) AS last
              FROM unnest(r.periods, r."values") AS u(period, value)
             WHERE u.value IS NOT NULL) o
      WHERE d.id = ANY($1::int[])
      GROUP BY s.dataset_id, s.area, s.frequency`,
    [datasets],
  );
  return Map.groupBy(rows, ({ dataset_id }) => dataset_id);
}

/** One area from its rows, of which there is one a frequency. */
function areaCoverage(area: string, rows: readonly CoverageRow[], expected: boolean): AreaCoverage {
  const present = rows.filter(({ first }) => first !== null);
  const first = present.toSorted(
    (a, b) => yearOf(a.frequency, a.first ?? 0) - yearOf(b.frequency, b.first ?? 0),
  )[0];
  const last = present.toSorted(
    (a, b) => yearOf(b.frequency, b.last ?? 0) - yearOf(a.frequency, a.last ?? 0),
  )[0];
  return {
    area,
    series: rows.reduce((sum, row) => sum + row.series, 0),
    observations: rows.reduce((sum, row) => sum + row.observations, 0),
    firstPeriod: first ? formatPeriod(first.frequency, first.first ?? 0) : null,
    lastPeriod: last ? formatPeriod(last.frequency, last.last ?? 0) : null,
    expected,
  };
}
