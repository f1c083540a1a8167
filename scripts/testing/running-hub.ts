import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readLock } from '../launcher/lock.mjs';
import { findPort } from '../launcher/port.mjs';
import { startServer } from '../postgres/server.mjs';

/** A hub that runs with its seed, for tests, benches and screenshots. */
export interface RunningHub {
  webUrl: string;
  apiUrl: string;
  /** Of its database: to bring about what no page can, such as a revoked role. */
  databaseUrl: string;
  demoPassword: string;
}

/** A hub that was started, or the words in which it said why not; `stop` ends it and takes its folder away. */
export type StartedHub = { stop: () => Promise<void> } & ({ hub: RunningHub } | { failure: string });

/** Starts a hub as a person does, by start.mjs, with a data folder and ports of its own. */
export async function startHub(): Promise<StartedHub> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'osumi-hub-browser-'));
  chmodSync(folder, 0o755); // PostgreSQL's own account, when we are root, must get in
  const started = await start(folder);
  const stop = async () => {
    if (started.process.exitCode === null) {
      const ended = once(started.process, 'exit');
      started.process.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  if (started.failure !== undefined) return { stop, failure: started.failure };
  const { webUrl, apiUrl } = readLock(path.join(folder, 'hub.lock'));
  const demoPassword = readFileSync(path.join(folder, 'demo-password'), 'utf8');
  const { url: databaseUrl } = await startServer(folder); // adopts the one that runs
  return { stop, hub: { webUrl: webUrl.replace(/\/$/, ''), apiUrl, databaseUrl, demoPassword } };
}

async function start(folder: string): Promise<{ process: ChildProcess; failure?: string }> {
  const web = await findPort(3100);
  const api = await findPort(4100, [web]);
  const { DATABASE_URL: _, HUB_PUBLIC_URL: __, NODE_ENV: ___, ...env } = process.env;
  const hub = spawn(process.execPath, [path.resolve(import.meta.dirname, '../start.mjs')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, HUB_DATA_DIR: folder, HUB_WEB_PORT: String(web), HUB_API_PORT: String(api) },
  });
  let said = '';
  for (const stream of [hub.stdout, hub.stderr]) stream?.on('data', (words) => (said += words));
  while (readLock(path.join(folder, 'hub.lock'))?.state !== 'running') {
    if (hub.exitCode !== null) return { process: hub, failure: `the hub did not start:\n${said}` };
    await sleep(100);
  }
  return { process: hub };
}
