import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The password of the demo accounts in test databases. */
export const demoPassword = 'only-for-the-tests-of-the-hub';

/**
 * The database that tests' own databases are copies of, migrated and seeded, on the server that `admin` names. Its
 * name carries a checksum of what went into it, so that a server that lives on keeps it for the next run.
 */
export async function ensureTemplate(admin: string): Promise<string> {
  const template = `hub_template_${checksum()}`;
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const { rows } = await client.query('SELECT datistemplate FROM pg_database WHERE datname = $1', [
      template,
    ]);
    if (rows[0]?.datistemplate) return template;
    await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${template} TEMPLATE template0`);
    await fill(databaseUrl(admin, template));
    // Set last, it tells a whole template from one whose making was killed.
    await client.query(`ALTER DATABASE ${template} WITH IS_TEMPLATE true`);
    return template;
  } finally {
    await client.end();
  }
}

/** The address of `database` on the server that `admin` names. */
export function databaseUrl(admin: string, database: string): string {
  const url = new URL(admin);
  url.pathname = `/${database}`;
  return url.href;
}

async function fill(url: string) {
  const env = { ...process.env, DATABASE_URL: url, HUB_DEMO_ACCOUNTS: '1', HUB_DEMO_PASSWORD: demoPassword };
  const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
  await run(process.execPath, ['scripts/migrate.mjs'], options);
  await run(process.execPath, ['--import', 'tsx', 'api/jobs/install.ts'], options);
  await run(process.execPath, ['--import', 'tsx', 'scripts/seed/load.ts'], options);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // The copies take the planner's statistics along.
  await client.query('VACUUM ANALYZE');
  await client.end();
}

function checksum(): string {
  const hash = createHash('sha256');
  for (const folder of ['prisma/migrations', 'prisma/seed', 'scripts/seed']) {
    const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
