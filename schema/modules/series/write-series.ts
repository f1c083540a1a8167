import type { ClientBase } from 'pg';
import type { ExchangeSeries } from '../../engine/exchange/exchange-series.ts';
import { type Coding, stageSeries } from './stage-series.ts';

/** What a version did to the stored series. */
export interface WrittenSeries {
  /** Series that the version wrote anew. */
  written: number;
  /** Series that stand as they stood. */
  unchanged: number;
  /** Series of the version before that this one has no more. */
  vanished: number;
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

/** Plain equality of the key lets the planner join by it. */
const SAME_SERIES = [
  's.key = i.key',
  ...ATTRIBUTES.map((name) => `s.${name} IS NOT DISTINCT FROM i.${name}`),
].join(' AND ');

const CONTENT = ['periods', '"values"', 'statuses', 'confidentiality', 'breaks', 'notes'];

const row = (alias: string): string => `(${CONTENT.map((name) => `${alias}.${name}`).join(', ')})`;

/**
 * Writes the whole content of a version in the client's transaction: only series in which something changed get a
 * new revision; theirs and those that vanished are closed at this version. Nobody sees it before the dataset's
 * current version is flipped and the transaction ends.
 */
export async function writeSeries(
  client: ClientBase,
  dataset: number,
  version: number,
  file: string,
  series: readonly ExchangeSeries[],
  coding: Coding,
): Promise<WrittenSeries> {
  await stageSeries(client, series, coding);
  await client.query(
    `INSERT INTO figures.series (dataset_id, series_id, key, frequency, indicator_id, area, counterpart,
                                 d1, d2, d3, d4, ${ATTRIBUTES.join(', ')})
     SELECT $1, (SELECT coalesce(max(series_id), 0) FROM figures.series WHERE dataset_id = $1)
                + row_number() OVER (ORDER BY i.key COLLATE "C"),
            i.key, i.frequency, i.indicator_id, i.area, i.counterpart, i.d1, i.d2, i.d3, i.d4,
            ${ATTRIBUTES.map((name) => `i.${name}`).join(', ')}
       FROM incoming i
      WHERE NOT EXISTS (SELECT FROM figures.series s WHERE s.dataset_id = $1 AND ${SAME_SERIES})`,
    [dataset],
  );
  await client.query(
    `UPDATE incoming i SET series_id = s.series_id
       FROM figures.series s WHERE s.dataset_id = $1 AND ${SAME_SERIES}`,
    [dataset],
  );
  await client.query('CREATE INDEX ON incoming (series_id); ANALYZE incoming (series_id)');
  const vanished = await client.query(
    `UPDATE figures.series_revision r SET to_version = $2
      WHERE r.dataset_id = $1 AND r.to_version IS NULL
        AND NOT EXISTS (SELECT FROM incoming i WHERE i.series_id = r.series_id)`,
    [dataset, version],
  );
  await client.query(
    `UPDATE figures.series_revision r SET to_version = $2
       FROM incoming i
      WHERE r.dataset_id = $1 AND r.series_id = i.series_id AND r.to_version IS NULL
        AND ${row('r')} IS DISTINCT FROM ${row('i')}`,
    [dataset, version],
  );
  const written = await client.query(
    `INSERT INTO figures.series_revision (dataset_id, series_id, from_version, ${CONTENT.join(', ')})
     SELECT $1, i.series_id, $2, ${CONTENT.map((name) => `i.${name}`).join(', ')}
       FROM incoming i
      WHERE NOT EXISTS (SELECT FROM figures.series_revision r
                         WHERE r.dataset_id = $1 AND r.series_id = i.series_id AND r.to_version IS NULL)
      ORDER BY i.series_id`,
    [dataset, version],
  );
  await client.query(
    `INSERT INTO figures.lineage (dataset_id, version, series_id, first_period, last_period, file, "column", "rows")
     SELECT $1, $2, i.series_id, l.first_period, l.last_period, $3, 'OBS_VALUE', l.rows
       FROM incoming_lineage l
       JOIN incoming i ON i.key = l.key
       JOIN figures.series_revision r
         ON r.dataset_id = $1 AND r.series_id = i.series_id AND r.from_version = $2`,
    [dataset, version, file],
  );
  return {
    written: written.rowCount ?? 0,
    unchanged: series.length - (written.rowCount ?? 0),
    vanished: vanished.rowCount ?? 0,
  };
}
