import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { createChildren } from './launcher/children.mjs';
import { identify, isGroupRunning } from './launcher/process-identity.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'osumi-hub-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const module = (name: string) => JSON.stringify(path.resolve(import.meta.dirname, 'launcher', name));
const node = (script: string) => [process.execPath, '--input-type=module', '-e', script];
const children = () => createChildren({ logDir: path.join(folder, 'log') });

function start(env: Record<string, string>) {
  const { HUB_SECRET: _, NODE_ENV: __, DATABASE_URL: ___, ...inherited } = process.env;
  const options = { encoding: 'utf8', env: { ...inherited, HUB_DATA_DIR: folder, ...env } } as const;
  return spawnSync(process.execPath, [path.resolve(import.meta.dirname, 'start.mjs')], options);
}

test('a second start tells where the hub is, or that it is on its way, and does nothing', () => {
  const lock = path.join(folder, 'hub.lock');
  const addresses = { webUrl: 'http://localhost:3007', apiUrl: 'http://localhost:4007' };
  writeFileSync(lock, JSON.stringify({ ...identify(), state: 'running', ...addresses }));
  const running = start({});
  expect(running.stdout).toContain('running already');
  expect(running.stdout).toContain('http://localhost:3007');
  writeFileSync(lock, JSON.stringify({ ...identify(), state: 'starting' }));
  const starting = start({});
  expect(starting.stdout).toContain('being started already');
  expect([running.status, starting.status]).toEqual([0, 0]);
  rmSync(lock);
});

test('a busy port that the person chose is a plain error', async () => {
  const squatter = createServer().listen(0, '127.0.0.1');
  await once(squatter, 'listening');
  const { port } = squatter.address() as { port: number };
  const { status, stderr } = start({ HUB_WEB_PORT: String(port) });
  squatter.close();
  expect(status).toBe(1);
  expect(stderr).toBe(`port ${port} is busy: stop what uses it, or set HUB_WEB_PORT to another\n`);
});

test('when the launcher is killed, the guardian stops its programs and all that these started', async () => {
  const [program = '', ...args] = node(`
      const { createChildren } = await import(${module('children.mjs')});
      const { startGuardian } = await import(${module('guard.mjs')});
      const guardian = startGuardian();
      const options = { onChange: (pids) => { guardian.watch(pids); console.log(pids[0]); } };
      createChildren({ ...options, logDir: ${JSON.stringify(folder)} }).serve('program', ['sh', '-c', 'sleep 60 & sleep 60']);
      setInterval(() => {}, 1000);`);
  const launcher = spawn(program, args);
  const [pid] = await once(launcher.stdout, 'data');
  expect(isGroupRunning(Number(pid))).toBe(true);
  launcher.kill('SIGKILL');
  while (isGroupRunning(Number(pid))) await sleep(20);
});

test('a program that fails is told with the end of its log', async () => {
  const failing = children().run(
    'failing',
    node("console.log('first'); console.error('last words'); process.exit(3)"),
  );
  await expect(failing).rejects.toThrow(/failing ended with 3.*last words/s);
});

test('the lines of a program are handed on while it runs', async () => {
  const lines: string[] = [];
  const onLine = (line: string) => lines.push(line);
  await children().run('talking', node("console.log('one'); console.log('two')"), { onLine });
  expect(lines).toEqual(['one', 'two']);
});

test('stopping ends the programs that run, and none starts after that', async () => {
  const programs = children();
  const { ended } = programs.serve('stubborn', ['sh', '-c', 'sleep 60 & wait']);
  await programs.stop();
  expect(await ended).toContain('stubborn ended with SIGTERM');
  await expect(programs.run('late', ['true'])).rejects.toThrow('stopping');
});
