import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../api/test/database.ts';

const root = path.resolve(import.meta.dirname, '..');
let url: string;
let client: pg.Client;

beforeAll(async () => {
  ({ url } = await testDatabase());
  client = new pg.Client({ connectionString: url });
  await client.connect();
});

afterAll(() => client.end());

async function prisma(...args: string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: url };
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/prisma.mjs', ...args], {
    cwd: root,
    env,
  });
  return stdout;
}

async function figures(): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; n: number }>(
    `SELECT relname AS name, (xpath('/row/c/text()', query_to_xml('SELECT count(*) AS c FROM figures.' || relname, false, true, '')))[1]::text::int AS n
       FROM pg_class WHERE relnamespace = 'figures'::regnamespace AND relkind = 'r' ORDER BY relname`,
  );
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

const TABLES = ['lineage', 'rollup', 'seed_mark', 'series', 'series_revision'];

test("Prisma's drift check sees nothing of the figures and leaves them alone", async () => {
  const before = await figures();
  expect(Object.keys(before)).toEqual(TABLES);
  expect(before.series).toBeGreaterThan(0);
  const diff = ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma/schema', '--exit-code'];
  expect(await prisma(...diff)).toContain('No difference detected');
  expect(await prisma('migrate', 'status')).toContain('up to date');
  expect(await figures()).toEqual(before);
});

test("Prisma's reset makes the figures anew, empty", async () => {
  await prisma('migrate', 'reset', '--force');
  expect(await figures()).toEqual(Object.fromEntries(TABLES.map((name) => [name, 0])));
  expect(await prisma('migrate', 'status')).toContain('up to date');
});
