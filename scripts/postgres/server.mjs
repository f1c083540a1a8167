/** The embedded PostgreSQL: a real server, from npm's binaries, on a free port of this machine only. */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitForLock } from '../launcher/lock.mjs';
import { findPort } from '../launcher/port.mjs';
import { keptSecret } from '../launcher/secret.mjs';
import { ensureCluster } from './cluster.mjs';
import { ensureDatabase, withClient } from './connect.mjs';
import { runningServer, stopServer } from './process.mjs';

const FIRST_PORT = 54_321;
const PATIENCE_MS = 120_000;
/** What a start can stumble over for a moment: a port just taken, or backends that survive their killed server. */
const PASSING = /Address already in use|still in use|lock file .* already exists/;
const THROWAWAY = ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum'].map(
  (name) => `${name}=off`,
);

/**
 * Starts the server of `folder` (data in `folder`/postgres), or adopts the one that an earlier start left running.
 * @param throwaway trades safety against power cuts for speed: for data that are thrown away.
 * @param port the only port that will do; otherwise the one used last, or the next free one.
 * @returns `{ url, port, data, isRunning(), stop() }`; `url` is that of the database `hub`, which exists.
 */
export async function startServer(folder, { throwaway = false, port: wanted } = {}) {
  mkdirSync(folder, { recursive: true });
  const lock = await waitForLock(path.join(folder, 'postgres.lock'));
  try {
    const password = keptSecret(path.join(folder, 'postgres.password'));
    const cluster = ensureCluster(folder, password, { throwaway });
    const urlAt = (port, database) => `postgresql://hub:${password}@127.0.0.1:${port}/${database}`;
    const port = (await adopt(cluster, urlAt)) ?? (await launch(folder, cluster, urlAt, throwaway, wanted));
    const url = urlAt(port, 'hub');
    await ensureDatabase(url);
    const { data } = cluster;
    return {
      url,
      port,
      data,
      isRunning: () => runningServer(data) !== undefined,
      stop: () => stopServer(data),
    };
  } finally {
    lock.release();
  }
}

/** The port of a server that runs already, once it answers; undefined when there is none or it ends first. */
async function adopt({ data }, urlAt) {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(100)) {
    const server = runningServer(data);
    if (!server) return undefined;
    if (server.port && (await answers(urlAt(server.port, 'postgres')))) return server.port;
  }
  throw new Error(`a PostgreSQL runs on ${data} but does not answer: stop it, then start again`);
}

async function launch(folder, cluster, urlAt, throwaway, wanted) {
  const remembered = path.join(folder, 'postgres.port');
  const log = path.join(folder, 'postgres.log');
  const first = Number(readOr(remembered, '')) || FIRST_PORT;
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(300)) {
    const port = wanted ?? (await findPort(first));
    const said = await attempt(cluster, port, urlAt(port, 'postgres'), log, throwaway);
    if (said === undefined) {
      writeFileSync(remembered, String(port));
      return port;
    }
    if (!PASSING.test(said)) throw new Error(`PostgreSQL did not start:\n${said}`);
  }
  throw new Error(`PostgreSQL did not start: see ${log}`);
}

/** Runs the server; undefined once it answers, else what it said before it ended. */
async function attempt({ data, owner, bin }, port, url, log, throwaway) {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=256MB',
    'max_connections=200',
    ...(throwaway ? THROWAWAY : []),
  ];
  const before = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  const output = openSync(log, 'a', 0o600);
  const server = spawn(
    path.join(bin, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...owner,
      cwd: '/',
      detached: true,
      stdio: ['ignore', output, output],
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    },
  );
  closeSync(output);
  server.unref();
  let ended;
  server.once('exit', (code, signal) => (ended = `ended with ${signal ?? code}`));
  server.once('error', (error) => (ended = error.message));
  while (!ended && !(await answers(url))) await sleep(50);
  return ended && (readFileSync(log).subarray(before).toString() || ended);
}

async function answers(url) {
  try {
    await withClient(url, (client) => client.query('SELECT 1'), { connectionTimeoutMillis: 2000 });
    return true;
  } catch {
    return false;
  }
}

function readOr(file, fallback) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fallback;
  }
}
