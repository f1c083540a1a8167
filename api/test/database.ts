import pg from 'pg';
import { inject } from 'vitest';
import type {} from './global-setup.ts';
import { databaseUrl, demoPassword } from './template.ts';

/** A database of a test file's own: migrated, seeded, with the demo accounts, whose password is `demoPassword`. */
export interface TestDatabase {
  url: string;
  demoPassword: string;
}

let made: Promise<TestDatabase> | undefined;

/** The database of this test file, made at the first call as a copy of the template. */
export function testDatabase(): Promise<TestDatabase> {
  made ??= copyTemplate();
  return made;
}

async function copyTemplate(): Promise<TestDatabase> {
  const source = inject('database');
  if ('failure' in source) throw new Error(source.failure);
  const { admin, template, prefix } = source;
  // One name a worker: the file that the worker runs next takes the place of this one's database.
  const name = `${prefix}${process.env.VITEST_POOL_ID}`;
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  } finally {
    await client.end();
  }
  return { url: databaseUrl(admin, name), demoPassword };
}
