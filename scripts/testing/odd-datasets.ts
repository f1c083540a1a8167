/**
 * Brings odd figures into the database of a hub that runs for tests, by the hub's own command, or takes them out
 * again without a trace. Usage: DATABASE_URL=... node --import tsx scripts/testing/odd-datasets.ts add|remove
 */
import type { ExchangeSeries } from '@hub/schema/engine/exchange/exchange-series.ts';
import { writeSdmxCsv } from '@hub/schema/engine/exchange/write-sdmx-csv.ts';
import { parsePeriod } from '@hub/schema/engine/structure/period.ts';
import { publishIn } from '@hub/schema/modules/dataset/publish-dataset.ts';
import pg from 'pg';
import { idOf, insertOnce, insertRows, json } from '../seed/sql.ts';
import { ODD_DATASETS, type OddDataset } from './odd-figures.ts';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  await client.query('BEGIN');
  if (process.argv[2] === 'add') for (const odd of ODD_DATASETS) await add(odd);
  else await remove(ODD_DATASETS.map(({ code }) => code));
  await client.query('COMMIT');
} finally {
  await client.end();
}

async function add(odd: OddDataset): Promise<void> {
  const text = (words: string) => json({ es: words, pt: words, en: words });
  const indicator = await insertOnce(client, 'indicator', {
    code: odd.code,
    name: text(odd.name),
    definition: text(odd.name),
    concept: 'MIGRANTS',
    measure: odd.measure,
    unit: 'PS',
    topics: [],
    goals: [],
    aims_at: 'CITIZENSHIP',
  });
  const { rows } = await client.query('SELECT id FROM observatory ORDER BY id LIMIT 1');
  const dataset = await insertOnce(client, 'dataset', {
    code: odd.code,
    title: text(odd.title),
    description: text(odd.title),
    publisher_id: rows[0].id,
    structure_id: await idOf(client, 'data_structure', 'code', odd.structure),
    access: 'PUBLIC',
    protection: 'AS_PUBLISHED',
    licence: 'UNKNOWN',
    source: odd.title,
    citation: odd.title,
    topics: [],
    expected_areas: [],
    partial_dimensions: [],
    frequency: 'A',
    caveats: text(odd.title),
  });
  await insertRows(client, 'dataset_indicator', [{ dataset_id: dataset, indicator_id: indicator }]);
  const result = await publishIn(client, {
    dataset: odd.code,
    number: 1,
    reason: 'FIRST',
    publishedAt: new Date(),
    licence: 'UNKNOWN',
    citation: odd.title,
    processing: 'NONE',
    file: { address: `${odd.code}.csv`, bytes: fileOf(odd) },
    actor: null,
  });
  if (!result.published) throw new Error(`${odd.code}: ${JSON.stringify(result)}`);
  // Drops the temporary tables that a command keeps until its transaction ends.
  await client.query('COMMIT');
  await client.query('BEGIN');
}

async function* fileOf({ code, structure, series }: OddDataset): AsyncGenerator<Uint8Array> {
  const concepts = structure === 'DSD_AREA' ? ['REF_AREA'] : ['REF_AREA', 'COUNTERPART_AREA'];
  const dimensions = concepts.map((concept) => ({ concept, codeList: 'CL_AREA', sparse: false }));
  const exchanged = series.map(({ codes, values, status = 'A', note }): ExchangeSeries => {
    const periods = Object.keys(values).map(ordinalOf);
    const all = Object.values(values);
    return {
      key: '',
      frequency: 'A',
      indicator: code,
      codes,
      attributes: {
        countedBy: 'CITIZENSHIP',
        unit: 'PS',
        unitMult: 0,
        unitOfCount: null,
        sourceType: null,
        minimumStay: null,
        refTime: null,
      },
      periods,
      values: all,
      statuses: all.map((value) => (value === null ? 'O' : status)),
      confidentiality: all.map(() => 'F'),
      breaks: [],
      notes: new Map(note ? periods.map((period) => [period, note]) : []),
      rows: [],
    };
  });
  for (const piece of writeSdmxCsv(code, { code: structure, dimensions }, exchanged))
    yield Buffer.from(piece);
}

function ordinalOf(year: string): number {
  const parsed = parsePeriod(year);
  if ('error' in parsed) throw new Error(year);
  return parsed.ordinal;
}

async function remove(codes: string[]): Promise<void> {
  const { rows } = await client.query('SELECT id FROM dataset WHERE code = ANY($1)', [codes]);
  const ids = rows.map(({ id }) => id);
  for (const table of ['lineage', 'rollup', 'series_revision', 'series'])
    await client.query(`DELETE FROM figures.${table} WHERE dataset_id = ANY($1)`, [ids]);
  await client.query('DELETE FROM dataset WHERE code = ANY($1)', [codes]);
  await client.query('DELETE FROM indicator WHERE code = ANY($1)', [codes]);
  await client.query(`DELETE FROM audit_event WHERE kind = 'Dataset' AND code = ANY($1)`, [codes]);
}
