/**
 * Applies the pending migrations of prisma/migrations, as `prisma migrate deploy` does (same table, checksums and
 * lock), but without its engine, and each in one transaction with its record: a kill leaves nothing half done.
 * Usage: DATABASE_URL=... node scripts/migrate.mjs
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './launcher/paths.mjs';
import { withClient } from './postgres/connect.mjs';

/** The advisory lock that Prisma's own engine takes. */
const PRISMA_LOCK = 72707369;
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** Migrates the database `url` with the migrations in `folder`; resolves to the names of those applied now. */
export function migrate(url, folder = path.join(root, 'prisma/migrations')) {
  return withClient(url, async (client) => {
    // Held by the connection, so that two starts wait for each other and a killed one lets go.
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(TABLE);
    const pending = pendingMigrations(readMigrations(folder), await recordedMigrations(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
}

function readMigrations(folder) {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

async function recordedMigrations(client) {
  const { rows } = await client.query('SELECT * FROM "_prisma_migrations" WHERE rolled_back_at IS NULL');
  const failed = rows.find((row) => !row.finished_at);
  if (failed) {
    throw new Error(
      `migration ${failed.migration_name} was left half done by Prisma's own engine: ` +
        `see "node scripts/prisma.mjs migrate resolve --help"`,
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

function pendingMigrations(migrations, recorded) {
  for (const { name, checksum } of migrations) {
    if (recorded.has(name) && recorded.get(name) !== checksum) {
      console.warn(`warning: migration ${name} was edited after it was applied`);
    }
  }
  return migrations.filter(({ name }) => !recorded.has(name));
}

async function apply(client, { name, sql, checksum }) {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw new Error(`migration ${name} failed, and nothing of it was kept: ${error.message}`, {
      cause: error,
    });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.env.DATABASE_URL) throw new Error('set DATABASE_URL to the database to migrate');
  const applied = await migrate(process.env.DATABASE_URL);
  console.log(applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to apply');
}
