/** The databases that the schema engine works on: Prisma's own pg adapter, mended where the engine asks more of it. */
import { pathToFileURL } from 'node:url';
import { withClient } from '../postgres/connect.mjs';
import { mend } from './mend-adapter.mjs';
import { requireFromPrisma } from './packages.mjs';

const NOWHERE = 'postgresql://offline@127.0.0.1:1/none';

/** The adapter factory for `datasource`: `{ url, shadowDatabaseUrl }`. */
export function adapterFactory({ url = NOWHERE, shadowDatabaseUrl }) {
  const { bindMigrationAwareSqlAdapterFactory } = requireFromPrisma('@prisma/driver-adapter-utils');
  return bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    connectToShadowDb: () => (shadowDatabaseUrl ? connect(shadowDatabaseUrl) : createShadow(url)),
  });
}

/** Prisma's addresses may name a PostgreSQL schema, which pg does not know. */
export function splitSchema(address) {
  const url = new URL(address);
  const schema = url.searchParams.get('schema') ?? undefined;
  url.searchParams.delete('schema');
  return { url: url.href, schema };
}

async function connect(address, database) {
  const entry = requireFromPrisma.resolve('@prisma/adapter-pg').replace(/\.js$/, '.mjs');
  const { PrismaPg } = await import(pathToFileURL(entry).href);
  const { parse } = requireFromPrisma('pg-connection-string');
  const { url, schema } = splitSchema(address);
  const { host, port, user, password, ssl, database: named } = parse(url);
  const config = {
    host,
    port: Number(port || 5432),
    user,
    password,
    ssl,
    database: database ?? named,
    max: 2,
  };
  return mend(await new PrismaPg(config, schema && { schema }).connect());
}

/** The adapter's own shadow database would be the main one: it is made here, and dropped when the engine is done. */
async function createShadow(address) {
  const { url } = splitSchema(address);
  const name = `prisma_shadow_${process.pid}_${Date.now()}`;
  await dropAbandoned(url);
  await withClient(url, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  const adapter = await connect(url, name);
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await withClient(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  return adapter;
}

function dropAbandoned(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT datname FROM pg_database d WHERE datname LIKE 'prisma\\_shadow\\_%'
       AND NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.datname = d.datname)`,
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname}`);
  });
}
