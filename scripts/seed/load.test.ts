import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { databaseUrl } from '../../api/test/template.ts';

const root = path.resolve(import.meta.dirname, '../..');
const server = inject('database');
if ('failure' in server) throw new Error(server.failure);
const { admin, prefix } = server;
const name = `${prefix}seed`;
const url = databaseUrl(admin, name);
let client: pg.Client;

beforeAll(async () => {
  const maker = new pg.Client({ connectionString: admin });
  await maker.connect();
  await maker.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await maker.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  await maker.end();
  await ended(
    spawn(process.execPath, ['scripts/migrate.mjs'], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url },
    }),
  );
  client = new pg.Client({ connectionString: url });
  await client.connect();
});

afterAll(() => client.end());

function loader(): ChildProcess {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    HUB_DEMO_ACCOUNTS: '1',
    HUB_DEMO_PASSWORD: 'a password of the test',
  };
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/seed/load.ts'], { cwd: root, env });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; lines: string[] }> {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', (line) => lines.push(line));
  const [code] = await once(child, 'close');
  return { code, lines };
}

async function killedAt(words: string): Promise<void> {
  const child = loader();
  child.stdout?.on('data', (data: Buffer) => {
    if (String(data).includes(words)) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(child.signalCode, words).toBe('SIGKILL');
}

async function value(sql: string): Promise<unknown> {
  const { rows } = await client.query({ text: sql, rowMode: 'array' });
  return rows[0]?.[0];
}

/** A load starts seven times, each in a process of its own. */
const LOADS = { timeout: 120_000 };

test('the seed is whole after kills at any step and two loaders at once', LOADS, async () => {
  const moments = [
    'code list CL_AREA',
    'dataset UNDESA_STOCK',
    'figures of UNDESA_STOCK,',
    'figures of UNHCR_ORIGIN',
    'work plan',
  ];
  for (const words of moments) {
    await killedAt(words);
    // What stands is whole steps: no figures without their version, no version without its figures.
    expect(
      await value(`SELECT count(*)::int FROM dataset d
         LEFT JOIN LATERAL (SELECT count(*)::int AS n FROM figures.series_revision s WHERE s.dataset_id = d.id
                               AND s.from_version <= d.current_version
                               AND (s.to_version IS NULL OR s.to_version > d.current_version)) r ON TRUE
         LEFT JOIN dataset_version v ON v.dataset_id = d.id AND v.number = d.current_version
        WHERE coalesce(v.series_count, 0) <> r.n`),
      words,
    ).toBe(0);
  }
  const both = await Promise.all([ended(loader()), ended(loader())]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  const last = both.map(({ lines }) => lines.at(-1)).sort();
  expect(last).toEqual(['The seed is loaded.', 'The seed was loaded before.']);

  expect(await value('SELECT count(*)::int FROM dataset WHERE current_version IS NULL')).toBe(0);
  expect(await value('SELECT count(*)::int FROM dataset')).toBeGreaterThanOrEqual(12);
  expect(await value('SELECT count(*)::int FROM indicator')).toBeGreaterThanOrEqual(25);
  expect(await value('SELECT sum(observation_count)::int FROM dataset_version')).toBeGreaterThanOrEqual(
    100_000,
  );
  expect(
    await value(`SELECT sum(cardinality(r.periods))::int FROM dataset_version v
       JOIN figures.series_revision r ON r.dataset_id = v.dataset_id AND r.from_version <= v.number
        AND (r.to_version IS NULL OR r.to_version > v.number)`),
  ).toBe(await value('SELECT sum(observation_count)::int FROM dataset_version'));
  expect(await value("SELECT count(*)::int FROM person WHERE handle LIKE 'demo-%'")).toBe(5);
  expect(await value('SELECT count(*)::int FROM role_assignment')).toBe(4);
});

test('a third start has nothing to do, and changes of people stay', async () => {
  await client.query(`UPDATE observatory SET acronym = 'CHANGED' WHERE slug = 'osumi'`);
  await client.query(`DELETE FROM role_assignment WHERE role = 'EDITOR'`);
  const { code, lines } = await ended(loader());
  expect([code, lines]).toEqual([0, ['The seed was loaded before.']]);
  expect(await value(`SELECT acronym FROM observatory WHERE slug = 'osumi'`)).toBe('CHANGED');
  expect(await value('SELECT count(*)::int FROM role_assignment')).toBe(3);
});

test('every observation leads to a row of its file', async () => {
  // A run's rows are as many as the observations between its first and its last period.
  expect(
    await value(`SELECT count(*)::int FROM figures.lineage l
       JOIN figures.series_revision r
         ON r.dataset_id = l.dataset_id AND r.series_id = l.series_id AND r.from_version = l.version
      CROSS JOIN LATERAL (SELECT count(*) AS n FROM unnest(r.periods) AS p
                           WHERE p BETWEEN l.first_period AND l.last_period) AS held
      WHERE held.n <> upper(l.rows) - lower(l.rows)`),
  ).toBe(0);
});
