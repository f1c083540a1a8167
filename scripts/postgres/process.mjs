/** The server process of a data folder. */

import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStart } from '../launcher/process-identity.mjs';

/** `{ pid, port }` of the server that runs on `data`, or undefined. The file may outlive it, and its pid be another's. */
export function runningServer(data) {
  let lines;
  try {
    lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return serves(pid, data) ? { pid, port } : undefined;
}

function serves(pid, data) {
  if (processStart(pid) === undefined) return false;
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(
      'postgres',
    );
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}

/** Stops the server of `data`, if one runs: its clients are cut off, its data are written. */
export async function stopServer(data) {
  const server = runningServer(data);
  if (!server) return;
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ]) {
    signalTo(server.pid, signal);
    if (await isGone(server.pid, data, seconds * 1000)) return;
  }
  throw new Error(`PostgreSQL (process ${server.pid}) does not stop`);
}

function signalTo(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function isGone(pid, data, timeout) {
  for (const until = Date.now() + timeout; Date.now() < until; await sleep(50))
    if (!serves(pid, data)) return true;
  return false;
}
