import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrate } from './migrate.mjs';
import { withClient } from './postgres/connect.mjs';
import { startTemporaryServer, type TemporaryServer } from './testing/temporary-server.ts';

let server: TemporaryServer;
let url: string;
let folder: string;
let count = 0;

type Row = Record<string, unknown>;
const ask = (sql: string, at = url): Promise<Row[]> =>
  withClient(at, async (client) => (await client.query(sql)).rows);

function write(name: string, sql: string) {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

beforeAll(async () => {
  server = await startTemporaryServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  const name = `migrate_${++count}`;
  await ask(`CREATE DATABASE ${name}`, server.url);
  url = server.url.replace(/[^/]+$/, name);
  folder = mkdtempSync(path.join(os.tmpdir(), 'osumi-hub-test-'));
  write('0001_first', 'CREATE TABLE first (id int); INSERT INTO first VALUES (1);');
  return () => rmSync(folder, { recursive: true, force: true });
});

test('migrations are applied in order, once', async () => {
  write('0002_second', 'ALTER TABLE first ADD COLUMN name text');
  expect(await migrate(url, folder)).toEqual(['0001_first', '0002_second']);
  expect(await migrate(url, folder)).toEqual([]);
  expect(await ask('SELECT id, name FROM first')).toEqual([{ id: 1, name: null }]);
});

test('a migration that fails leaves nothing behind, and passes once mended', async () => {
  write('0002_second', 'CREATE TABLE second (id int); SELECT 1 / 0;');
  await expect(migrate(url, folder)).rejects.toThrow(
    /0002_second failed, and nothing of it was kept: division by zero/,
  );
  expect(await ask("SELECT to_regclass('second') AS it")).toEqual([{ it: null }]);
  write('0002_second', 'CREATE TABLE second (id int);');
  expect(await migrate(url, folder)).toEqual(['0002_second']);
});

test('a migration that is killed leaves nothing behind, and the next run does it', async () => {
  write('0002_second', 'CREATE TABLE second (id int); SELECT pg_sleep(30);');
  const killed = migrate(url, folder).catch((error: Error) => error.message);
  await ask(`SELECT 1`);
  const running = `SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_sleep(30)%' AND pid <> pg_backend_pid()`;
  while ((await ask(running)).length === 0) await sleep(20);
  await ask(running.replace('SELECT pid', 'SELECT pg_terminate_backend(pid)'));
  expect(await killed).toContain('0002_second failed');
  write('0002_second', 'CREATE TABLE second (id int);');
  expect(await migrate(url, folder)).toEqual(['0002_second']);
});

test('two runs at once do the work once', async () => {
  write('0002_second', 'SELECT pg_sleep(0.2); CREATE TABLE second (id int);');
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder)]);
  expect(applied.flat()).toEqual(['0001_first', '0002_second']);
});

test("the hub's own migrations apply to an empty database", async () => {
  expect((await migrate(url)).length).toBeGreaterThan(0);
  expect(await migrate(url)).toEqual([]);
});

test("the hub's models are what its migrations make", async () => {
  await migrate(url);
  const compare =
    'migrate diff --from-config-datasource --to-schema prisma/schema --script --exit-code'.split(' ');
  const script = path.resolve(import.meta.dirname, 'prisma.mjs');
  const env = { ...process.env, DATABASE_URL: url };
  const { status, stdout } = spawnSync(process.execPath, [script, ...compare], { encoding: 'utf8', env });
  expect(status, stdout).toBe(0);
});
