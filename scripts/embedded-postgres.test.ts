import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { withClient } from './postgres/connect.mjs';
import { runningServer, stopServer } from './postgres/process.mjs';
import { startServer } from './postgres/server.mjs';

const folders: string[] = [];
const throwaway = { throwaway: true };

function newFolder(name = 'hub é $HOME') {
  const outer = mkdtempSync(path.join(os.tmpdir(), 'osumi-hub-test-'));
  chmodSync(outer, 0o755);
  folders.push(outer);
  return path.join(outer, name);
}

function ask(url: string, sql: string) {
  return withClient(url, async (client) => {
    return (await client.query(sql)).rows;
  });
}

const pidOf = (data: string) => runningServer(data)?.pid as number;

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await stopServer(path.join(folder, 'hub', 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a server starts in a folder with spaces, is adopted by the next start, and stops', async () => {
  const folder = newFolder('hüb of the test');
  const first = await startServer(folder, throwaway);
  expect(await ask(first.url, 'SELECT current_database() AS name')).toEqual([{ name: 'hub' }]);
  const again = await startServer(folder, throwaway);
  expect(again.url).toBe(first.url);
  expect(pidOf(again.data)).toBe(pidOf(first.data));
  await again.stop();
  expect(first.isRunning()).toBe(false);
});

test('two starts at once end up with one server', async () => {
  const folder = newFolder('hub');
  const [one, two] = await Promise.all([startServer(folder, throwaway), startServer(folder, throwaway)]);
  expect(one.url).toBe(two.url);
  await one.stop();
});

test('what was committed is there after kill -9, and clients in flight do not keep the next start away', async () => {
  const folder = newFolder('hub');
  const killed = await startServer(folder, throwaway);
  await ask(killed.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  await ask(killed.url, 'CHECKPOINT');
  const inFlight = ask(killed.url, 'SELECT pg_sleep(60)').catch(() => 'cut off');
  await sleep(100);
  process.kill(pidOf(killed.data), 'SIGKILL');
  const next = await startServer(folder, throwaway);
  expect(await ask(next.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  expect(await inFlight).toBe('cut off');
  await next.stop();
});

test('a busy port finds another, which is remembered', async () => {
  const folder = newFolder('hub');
  const first = await startServer(folder, throwaway);
  await first.stop();
  const squatter = createServer().listen(first.port, '127.0.0.1');
  await new Promise((resolve) => squatter.once('listening', resolve));
  const second = await startServer(folder, throwaway);
  await second.stop();
  squatter.close();
  expect(second.port).not.toBe(first.port);
  expect(readFileSync(path.join(folder, 'postgres.port'), 'utf8')).toBe(String(second.port));
});

test('a process id that belongs to another program now does not pass for the server', async () => {
  const folder = newFolder('hub');
  const first = await startServer(folder, throwaway);
  await first.stop();
  writeFileSync(path.join(first.data, 'postmaster.pid'), `${process.pid}\n${first.data}\n0\n${first.port}\n`);
  expect(runningServer(first.data)).toBeUndefined();
});

test('a folder that a shell would misread, or that is closed to the account of the server, is no obstacle', async () => {
  const folder = newFolder();
  const server = await startServer(folder, throwaway);
  expect(server.data).not.toContain('$HOME');
  expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.stop();
  rmSync(path.dirname(server.data), { recursive: true });
});
