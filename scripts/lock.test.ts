import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLock, tryLock, waitForLock } from './launcher/lock.mjs';
import { identify } from './launcher/process-identity.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'osumi-hub-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a lock is held by one, says what its holder says, and goes when released', async () => {
  const file = path.join(folder, 'held.lock');
  const { lock } = await tryLock(file, { state: 'starting' });
  lock?.update({ state: 'running', webUrl: 'http://localhost:3000' });
  const { holder } = await tryLock(file);
  expect(holder).toMatchObject({ pid: process.pid, state: 'running', webUrl: 'http://localhost:3000' });
  lock?.release();
  expect(existsSync(file)).toBe(false);
});

test('the lock of a dead process, and one that a power cut tore, are taken over', async () => {
  const file = path.join(folder, 'stale.lock');
  const dead = spawn(process.execPath, ['-e', '']);
  const identity = identify(dead.pid);
  await once(dead, 'exit');
  for (const left of [
    JSON.stringify(identity),
    JSON.stringify({ ...identify(), start: 'earlier' }),
    '',
    '{"pi',
  ]) {
    writeFileSync(file, left);
    const { lock, holder } = await tryLock(file);
    expect(holder).toBeUndefined();
    lock?.release();
  }
});

test('of many that find a stale lock at once, one at a time holds it', async () => {
  const file = path.join(folder, 'contended.lock');
  writeFileSync(file, JSON.stringify({ pid: 999_999_999, start: '1' }));
  const counter = path.join(folder, 'counter');
  writeFileSync(counter, '');
  const script = `
    const { waitForLock } = await import(${JSON.stringify(path.resolve(import.meta.dirname, 'launcher/lock.mjs'))});
    const { existsSync, rmSync, writeFileSync } = await import('node:fs');
    const lock = await waitForLock(${JSON.stringify(file)});
    const inside = ${JSON.stringify(path.join(folder, 'inside'))};
    if (existsSync(inside)) process.exit(1);
    writeFileSync(inside, '');
    await new Promise((resolve) => setTimeout(resolve, 20));
    rmSync(inside);
    lock.release();`;
  const racers = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script]),
  );
  const codes = await Promise.all(racers.map(async (racer) => (await once(racer, 'exit'))[0]));
  expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
  expect(readLock(file)).toBeUndefined();
});

test('waiting tells once who is waited for', async () => {
  const file = path.join(folder, 'waited.lock');
  const first = await waitForLock(file);
  const told: unknown[] = [];
  const second = waitForLock(file, (holder: { pid: number }) => {
    told.push(holder.pid);
    setTimeout(first.release, 300);
  });
  (await second).release();
  expect(told).toEqual([process.pid]);
});
