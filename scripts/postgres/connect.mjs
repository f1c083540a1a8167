/** Connections of the scripts to PostgreSQL. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../launcher/paths.mjs';

/**
 * Calls `work(client)` on a connection of its own to `url`. Loads `pg` late: it may not be installed before.
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work, options = {}) {
  const { Client } = createRequire(path.join(root, 'prisma/package.json'))('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, ...options });
  // A server that is stopped under us is told by the query that fails.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Creates the database that `url` names, when it is absent. */
export async function ensureDatabase(url) {
  const admin = new URL(url);
  const name = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = '/postgres';
  await withClient(admin.href, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}
