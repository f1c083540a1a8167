import type { ClientBase } from 'pg';
import { migrate } from '../migrate.mjs';
import { withClient } from '../postgres/connect.mjs';

/** Lengths of the series that are asked for, with how many there are of each, so that none stays in a cache alone. */
export const LENGTHS = [
  { length: 100, series: 20 },
  { length: 1_000, series: 10 },
  { length: 10_000, series: 3 },
  { length: 50_000, series: 1 },
] as const;

/** Observations of each of the series that fill the database. */
const FILLER_LENGTH = 250;
const DATASETS = 50;

/**
 * Makes a database of about so many observations on the server that `admin` names: 50 datasets with publisher,
 * version, topics and indicators, filled alike with monthly series; the first also holds daily series of `LENGTHS`.
 * Figures follow from their place, so that every run has the same. Resolves to its address.
 */
export async function makeDatabase(admin: string, name: string, observations: number): Promise<string> {
  await withClient(admin, (client: ClientBase) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  const url = new URL(admin);
  url.pathname = `/${name}`;
  await migrate(url.href);
  const asked = LENGTHS.reduce((sum, { length, series }) => sum + length * series, 0);
  const filler = Math.max(0, Math.floor((observations - asked) / FILLER_LENGTH));
  await withClient(url.href, async (client: ClientBase) => {
    await client.query(CATALOGUE);
    await client.query(FILLER_SERIES, [filler]);
    await client.query(FILLER_REVISIONS, [FILLER_LENGTH]);
    for (const [place, { length, series }] of LENGTHS.entries()) {
      await client.query(ASKED_SERIES, [place * 100, series, `L${length}`]);
      await client.query(ASKED_REVISIONS, [place * 100, series, length]);
    }
    await client.query(ROLLUP);
    await client.query('VACUUM ANALYZE');
  });
  return url.href;
}

const TEXT = (expression: string) =>
  `jsonb_build_object('es', ${expression}, 'pt', ${expression}, 'en', ${expression})`;

const CATALOGUE = `
  INSERT INTO code_list (code, name, agency)
    SELECT code, ${TEXT('code')}, 'BENCH' FROM unnest(ARRAY['CL_AREA', 'CL_TOPIC', 'CL_FREQ', 'CL_UNIT']) AS code;
  INSERT INTO code (code_list_id, code, label, position)
    SELECT id, '_T', '{"es": "Total"}', 0 FROM code_list WHERE code = 'CL_AREA';
  INSERT INTO code (code_list_id, code, label, part_of, position)
    SELECT l.id, 'Z' || lpad(n::text, 3, '0'), ${TEXT(`'Area ' || n`)}, '_T', n + 1
      FROM code_list l, generate_series(0, 199) AS n WHERE l.code = 'CL_AREA';
  INSERT INTO code (code_list_id, code, label, position)
    SELECT l.id, 'L' || length, ${TEXT(`'Series of ' || length`)}, 1000
      FROM code_list l, unnest(ARRAY[${LENGTHS.map(({ length }) => length).join(', ')}]) AS length
     WHERE l.code = 'CL_AREA';
  INSERT INTO code (code_list_id, code, label, position)
    SELECT l.id, 'TOPIC_' || n, ${TEXT(`'Topic ' || n`)}, n
      FROM code_list l, generate_series(0, 10) AS n WHERE l.code = 'CL_TOPIC';
  INSERT INTO data_structure (code, name, agency) VALUES ('DSD_BENCH', '{"es": "bench"}', 'BENCH');
  INSERT INTO structure_dimension (structure_id, position, concept, name, code_list_id, sparse)
    SELECT s.id, d.position, d.concept, '{"es": "bench"}', l.id, true FROM data_structure s, code_list l,
      (VALUES (1, 'REF_AREA'), (2, 'COUNTERPART_AREA')) AS d (position, concept) WHERE l.code = 'CL_AREA';
  INSERT INTO observatory (slug, name, standing, kind)
    SELECT 'bench-' || n, ${TEXT(`'Observatory ' || n`)}, 'PARTNER', 'OBSERVATORY' FROM generate_series(0, 9) AS n;
  INSERT INTO indicator (code, name, definition, concept, measure, unit, aims_at, position)
    SELECT 'BENCH_' || n, ${TEXT(`'Indicator ' || n`)}, ${TEXT(`'Definition'`)}, 'BENCH', 'FLOW', 'PS', 'CITIZENSHIP', n
      FROM generate_series(0, 24) AS n;
  INSERT INTO dataset (code, title, description, publisher_id, structure_id, protection, source, citation, topics,
                       frequency, current_version)
    SELECT 'BENCH_' || lpad(n::text, 2, '0'), ${TEXT(`'Dataset ' || n`)}, ${TEXT(`'Description'`)}, o.id, s.id,
           'AS_PUBLISHED', 'Bench', 'Bench', ARRAY['TOPIC_' || n % 11, 'TOPIC_' || (n + 3) % 11], 'M', 1
      FROM generate_series(0, ${DATASETS - 1}) AS n
      JOIN observatory o ON o.slug = 'bench-' || n % 10 CROSS JOIN data_structure s ORDER BY n;
  INSERT INTO dataset_version (dataset_id, number, reason, checksum, citation, processing, published_at)
    SELECT id, 1, 'FIRST', 'bench', 'Bench', 'NONE', '2024-01-01' FROM dataset;
  INSERT INTO dataset_indicator (dataset_id, indicator_id)
    SELECT d.id, i.id FROM dataset d JOIN indicator i ON i.position IN (0, 1 + d.id % 24);`;

const SERIES_COLUMNS =
  'dataset_id, series_id, key, frequency, indicator_id, area, counterpart, counted_by, unit';

const FILLER_SERIES = `
  INSERT INTO figures.series (${SERIES_COLUMNS})
  SELECT d.id, 1000 + n / ${DATASETS}, concat_ws('.', 'M.BENCH_0', a.code, c.code), 'M', i.id, a.id, c.id, 'CITIZENSHIP', 'PS'
    FROM generate_series(0, $1::int - 1) AS n
    JOIN dataset d ON d.code = 'BENCH_' || lpad((n % ${DATASETS})::text, 2, '0')
    JOIN indicator i ON i.code = 'BENCH_0'
    JOIN code a ON a.code = 'Z' || lpad((n / ${DATASETS} % 200)::text, 3, '0')
    JOIN code c ON c.code = 'Z' || lpad((n / ${DATASETS * 200} % 200)::text, 3, '0')`;

/** A figure of a place: integers and halves, one in 97 missing. */
const FIGURE = `CASE WHEN (p + s.series_id) % 97 = 0 THEN NULL ELSE ((p::bigint * 7919 + s.series_id * 104729) % 200003 + 200003) % 200003 / 2.0 END`;

const FILLER_REVISIONS = `
  INSERT INTO figures.series_revision (dataset_id, series_id, from_version, periods, "values")
  SELECT s.dataset_id, s.series_id, 1, ARRAY(SELECT generate_series(24000, 23999 + $1::int)),
         ARRAY(SELECT ${FIGURE} FROM generate_series(24000, 23999 + $1::int) AS p)
    FROM figures.series s`;

const ASKED_SERIES = `
  INSERT INTO figures.series (${SERIES_COLUMNS})
  SELECT d.id, $1::int + n, concat_ws('.', 'D.BENCH_0', a.code, c.code), 'D', i.id, a.id, c.id, 'CITIZENSHIP', 'PS'
    FROM generate_series(0, $2::int - 1) AS n
    JOIN dataset d ON d.code = 'BENCH_00' JOIN indicator i ON i.code = 'BENCH_0'
    JOIN code a ON a.code = $3 JOIN code c ON c.code = 'Z' || lpad(n::text, 3, '0')`;

const ASKED_REVISIONS = `
  INSERT INTO figures.series_revision (dataset_id, series_id, from_version, periods, "values", statuses)
  SELECT s.dataset_id, s.series_id, 1, ARRAY(SELECT generate_series(20000 - $3::int, 19999)),
         ARRAY(SELECT ${FIGURE} FROM generate_series(20000 - $3::int, 19999) AS p),
         (SELECT string_agg(CASE WHEN (p + s.series_id) % 97 = 0 THEN 'M' ELSE 'A' END, '' ORDER BY p)
            FROM generate_series(20000 - $3::int, 19999) AS p)
    FROM figures.series s WHERE s.frequency = 'D' AND s.series_id BETWEEN $1::int AND $1::int + $2::int - 1`;

/** Sums of each area of the second dataset over its counterparts, as publishing keeps them ready. */
const ROLLUP = `
  INSERT INTO figures.rollup (dataset_id, from_version, indicator_id, frequency, grain, area, periods, "values",
                              observations, published, counted_by, unit, unit_mult, fixed)
  SELECT dataset_id, 1, indicator_id, 'M', 'AREA', area, array_agg(period ORDER BY period), array_agg(value ORDER BY period),
         array_agg(observations ORDER BY period), array_agg(false ORDER BY period), '{CITIZENSHIP}', 'PS', 0, '{}'
    FROM (SELECT s.dataset_id, s.indicator_id, s.area, o.period, count(*)::int AS observations,
                 CASE WHEN count(*) = count(o.value) THEN sum(o.value) END AS value
            FROM figures.series s JOIN dataset d ON d.id = s.dataset_id AND d.code = 'BENCH_01'
            JOIN figures.series_revision r USING (dataset_id, series_id)
           CROSS JOIN LATERAL unnest(r.periods, r."values") AS o (period, value)
           GROUP BY s.dataset_id, s.indicator_id, s.area, o.period) AS sums
   GROUP BY dataset_id, indicator_id, area`;
