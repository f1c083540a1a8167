import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { readLock } from '../launcher/lock.mjs';
import { findPort } from '../launcher/port.mjs';
import { startServer } from '../postgres/server.mjs';
import { findBrowser } from './browser.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The running hub of the browser tests, and the browser to see it with; else why there is none. */
    hub: RunningHub | { skip: string } | { failure: string };
  }
}

interface RunningHub {
  webUrl: string;
  apiUrl: string;
  /** Of its database: to bring about what no page can, such as a revoked role. */
  databaseUrl: string;
  demoPassword: string;
  browser: string;
}

/**
 * Starts a hub as a person does, by start.mjs, with a data folder and ports of its own. A failure is handed to the
 * tests (browser-or-skip.ts), since one thrown here would end the tests of every other project too.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const browser = findBrowser();
  if (!browser && process.env.CI) {
    return project.provide('hub', { failure: 'the browser tests need Chromium: apt-get install chromium' });
  }
  if (!browser) {
    console.warn(
      '\n*** THE BROWSER TESTS ARE SKIPPED: no Chromium here. Install it, or set CHROMIUM_PATH. ***\n',
    );
    return project.provide('hub', { skip: 'no Chromium on this machine' });
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'osumi-hub-browser-'));
  chmodSync(folder, 0o755); // PostgreSQL's own account, when we are root, must get in
  const hub = await start(folder);
  if (hub.failure) project.provide('hub', { failure: hub.failure });
  else {
    const { webUrl, apiUrl } = readLock(path.join(folder, 'hub.lock'));
    const demoPassword = readFileSync(path.join(folder, 'demo-password'), 'utf8');
    const { url: databaseUrl } = await startServer(folder); // adopts the one that runs
    project.provide('hub', { webUrl, apiUrl, databaseUrl, demoPassword, browser });
  }
  return async () => {
    if (hub.process.exitCode === null) {
      const ended = once(hub.process, 'exit');
      hub.process.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
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
