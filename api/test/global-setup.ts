import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { ensureTemplate } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The tests' PostgreSQL: its address, the template to copy, and the prefix of the names of this run's copies. */
    database: { admin: string; template: string; prefix: string } | { failure: string };
  }
}

/**
 * Starts the tests' PostgreSQL (or takes the one that HUB_TEST_SERVER names) and makes the template that
 * `testDatabase` copies. Resolves to the function that takes it down again. A failure is told by `testDatabase`,
 * since one thrown here would end the tests of every other project too.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.HUB_TEST_SERVER;
  const prefix = `hub_test_${process.pid}_`;
  const server = given ? { admin: given, stop: async () => {} } : await startTemporaryServer();
  try {
    const template = await ensureTemplate(server.admin);
    project.provide('database', { admin: server.admin, template, prefix });
  } catch (error) {
    project.provide('database', { failure: `the tests' database could not be made: ${error}` });
  }
  return async () => {
    if (given) await dropCopies(given, prefix);
    await server.stop();
  };
}

async function startTemporaryServer() {
  const script = path.resolve(import.meta.dirname, '../../scripts/db.mjs');
  // It lives as long as its standard input, so that it ends with us whatever our end.
  const server = spawn(process.execPath, [script, 'temporary'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const [url] = await Promise.race([once(createInterface({ input: server.stdout }), 'line'), ended]);
  if (typeof url !== 'string') throw new Error("the tests' PostgreSQL did not start");
  const stop = async () => {
    server.stdin.end();
    await ended;
  };
  return { admin: url, stop };
}

async function dropCopies(admin: string, prefix: string) {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
    prefix,
  ]);
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  await client.end();
}
