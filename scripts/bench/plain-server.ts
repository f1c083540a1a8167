/**
 * The limit that the graph is measured against: node:http and pg with nothing between them, writing the bytes that
 * the graph writes. It knows its few questions, checks nothing and speaks no other language.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { formatPeriod } from '../../schema/engine/structure/period.ts';
import { reportTo } from './report.ts';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 4 });
const { rows: codes } = await pool.query<{ id: number; code: string; label: { es: string } }>(
  'SELECT id, code, label FROM code',
);
const idOf = new Map(codes.map(({ code, id }) => [code, id]));
const codeOf = new Map(codes.map(({ code, id }) => [id, code]));
const labelOf = new Map(codes.map(({ code, label }) => [code, label.es]));
const { rows: first } = await pool.query<{ id: number }>(`SELECT id FROM dataset WHERE code = 'BENCH_00'`);

const SERIES = {
  name: 'series',
  rowMode: 'array' as const,
  text: `SELECT r.periods::text, r."values"::text, r.statuses
           FROM figures.series s JOIN figures.series_revision r USING (dataset_id, series_id)
          WHERE s.dataset_id = $1 AND s.area = $2 AND s.counterpart = $3 AND r.to_version IS NULL`,
};

const CATALOGUE = {
  name: 'catalogue',
  rowMode: 'array' as const,
  text: `SELECT d.code, d.title, o.slug, o.name, v.number, v.published_at, d.topics,
                (SELECT json_agg(json_build_object('code', i.code, 'name', i.name->>'es') ORDER BY i.position)
                   FROM dataset_indicator di JOIN indicator i ON i.id = di.indicator_id WHERE di.dataset_id = d.id)
           FROM dataset d JOIN observatory o ON o.id = d.publisher_id
           JOIN dataset_version v ON v.dataset_id = d.id AND v.number = d.current_version ORDER BY d.code LIMIT 50`,
};

const SUMS = {
  name: 'sums',
  rowMode: 'array' as const,
  text: `SELECT r.area, r.periods::text, r."values"::text
           FROM figures.rollup r JOIN dataset d ON d.id = r.dataset_id AND d.code = 'BENCH_01'
          WHERE r.grain = 'AREA' AND r.area = ANY($1::int[]) AND r.to_version IS NULL ORDER BY r.area`,
};

const periods = new Map<string, string>();

function periodOf(ordinal: string): string {
  let text = periods.get(ordinal);
  if (text === undefined) {
    text = `"${formatPeriod('D', Number(ordinal))}"`;
    periods.set(ordinal, text);
  }
  return text;
}

async function answer(path: string): Promise<string> {
  const [, what, area, counterpart] = path.split('/');
  if (what === 'catalogue') return catalogue();
  if (what === 'sums') return sums(area?.split(',') ?? []);
  const values = [first[0]?.id, idOf.get(area ?? ''), idOf.get(counterpart ?? '')];
  const { rows } = await pool.query<[string, string, string]>({ ...SERIES, values });
  const [at, figures, statuses] = rows[0] ?? ['{}', '{}', ''];
  const texts = at.slice(1, -1).split(',').map(periodOf);
  const node = what === 'columns' ? columnsOf(texts, figures, statuses) : rowsOf(texts, figures, statuses);
  return `{"data":{"dataset":{"series":{"nodes":[{${node}}]}}}`;
}

function columnsOf(texts: string[], figures: string, statuses: string): string {
  const values = figures.slice(1, -1).replaceAll('NULL', 'null');
  return `"periods":[${texts.join(',')}],"values":[${values}],"statuses":["${Array.from(statuses).join('","')}"]`;
}

function rowsOf(texts: string[], figures: string, statuses: string): string {
  const values = figures.slice(1, -1).replaceAll('NULL', 'null').split(',');
  const rows = texts.map(
    (period, index) => `{"period":${period},"value":${values[index]},"status":"${statuses[index]}"}`,
  );
  return `"observations":[${rows.join(',')}]`;
}

type Title = { es: string };

async function catalogue(): Promise<string> {
  const { rows } =
    await pool.query<[string, Title, string, Title, number, Date, string[], object[]]>(CATALOGUE);
  const nodes = rows.map(([code, title, slug, name, number, publishedAt, topics, indicators]) => ({
    code,
    title: title.es,
    publisher: { slug, name: name.es },
    currentVersion: { number, publishedAt },
    topics: topics.map((topic) => ({ code: topic, label: labelOf.get(topic) })),
    indicators,
  }));
  return `{"data":{"datasets":{"nodes":${JSON.stringify(nodes)}}}`;
}

async function sums(areas: string[]): Promise<string> {
  const { rows } = await pool.query<[number, string, string]>({
    ...SUMS,
    values: [areas.map((code) => idOf.get(code))],
  });
  const made = rows.flatMap(([area, at, figures]) => {
    const values: (number | null)[] = JSON.parse(`[${figures.slice(1, -1).replaceAll('NULL', 'null')}]`);
    const years = new Map<number, { months: number; sum: number | null }>();
    JSON.parse(`[${at.slice(1, -1)}]`).forEach((month: number, index: number) => {
      const year = Math.floor(month / 12);
      const { months, sum } = years.get(year) ?? { months: 0, sum: 0 };
      const value = values[index] ?? null;
      years.set(year, { months: months + 1, sum: sum === null || value === null ? null : sum + value });
    });
    const code = codeOf.get(area);
    return Array.from(years, ([year, { months, sum }]) => ({
      group: [{ code }],
      period: `${year}`,
      value: months < 12 ? null : sum,
    }));
  });
  return `{"data":{"indicator":{"aggregate":{"rows":${JSON.stringify(made)}}}}`;
}

const server = createServer((request, response) => {
  // The path ends with what the graph adds: its cost, which is the same for all variants of a question.
  const [path = '', cost = ''] = (request.url ?? '').split('?');
  answer(path).then(
    (text) => {
      const body = Buffer.from(`${text},"extensions":{"cost":{"used":${cost},"limit":10000}}}\n`);
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
      });
      response.end(body);
    },
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () =>
  reportTo(process, `http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
