/**
 * Loads the seed (prisma/seed) into the database, once: what is there already stays. It may be killed at any moment
 * and started again, also twice at once.
 * Usage: DATABASE_URL=... [HUB_DEMO_ACCOUNTS=1 HUB_DEMO_PASSWORD=...] [HUB_SEED_DIR=...] node --import tsx scripts/seed/load.ts
 */
import path from 'node:path';
import pg from 'pg';
import { contentSteps, directorySteps } from './content-steps.ts';
import { datasetSteps } from './dataset-steps.ts';
import { loadDemoAccounts } from './demo-accounts.ts';
import { searchStep } from './search-step.ts';
import { SeedFolder } from './seed-folder.ts';
import { takeSteps } from './step.ts';
import { structureSteps } from './structure-steps.ts';

/** The advisory lock of whoever loads the seed. */
const SEED_LOCK = 7_345_126;

const say = (line: string): void => console.log(line);

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set');

const seed = new SeedFolder(
  process.env.HUB_SEED_DIR ?? path.resolve(import.meta.dirname, '../../prisma/seed'),
);
const client = new pg.Client({ connectionString: url });
// A connection that breaks is told by the statement that needs it next.
client.on('error', () => {});
await client.connect();
try {
  // Held by the connection: two loaders wait for each other, a killed one lets go.
  await client.query('SELECT pg_advisory_lock($1)', [SEED_LOCK]);
  const steps = [
    ...structureSteps(seed),
    ...directorySteps(seed),
    ...datasetSteps(seed),
    ...contentSteps(seed),
  ];
  const loaded = await takeSteps(client, [...steps, searchStep(url, steps)], say);
  if (loaded > 0) await client.query('ANALYZE');
  if (process.env.HUB_DEMO_ACCOUNTS === '1') {
    const password = process.env.HUB_DEMO_PASSWORD;
    if (!password) throw new Error('HUB_DEMO_ACCOUNTS=1 asks for HUB_DEMO_PASSWORD');
    const made = await loadDemoAccounts(client, password);
    if (made > 0) say(`Demo accounts made: ${made}`);
  }
  say(loaded > 0 ? 'The seed is loaded.' : 'The seed was loaded before.');
} finally {
  await client.end();
}
