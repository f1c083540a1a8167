import { createDb, type Database } from '@hub/prisma/client.ts';
import { FIELDS, type Guard } from '@hub/schema/modules/access/permission-fields.ts';
import { type Asker, READINGS, type Reading, SEES } from '@hub/schema/modules/access/permission-matrix.ts';
import { schema } from '@hub/schema/schema.ts';
import { getNamedType, isObjectType } from 'graphql';
import { expect } from 'vitest';
import { deriveKeys, type Keys } from '../auth/keys.ts';
import { createLog } from '../log.ts';
import { startServer } from '../server.ts';
import { idOf, KINDS, type Kind, OWN_WORD, readingsOf } from './access-things.ts';
import { type AccessWorld, makeAccessWorld, NOW } from './access-world.ts';
import { type Answer, askAs } from './ask-as.ts';
import { testDatabase } from './database.ts';

/** An answer of `SEARCH`. */
export interface FoundBySearch {
  totalCount: number;
  didYouMean: string | null;
  nodes: { title: string; excerpt: string; node: { id: string } }[];
}

export const SEARCH = `query ($query: String!, $kinds: [SearchKind!]) {
  search(query: $query, first: 100, kinds: $kinds) {
    totalCount didYouMean nodes { title excerpt node { id } } } }`;

/** A word as it is and with a letter left out. */
export const typedFor = (word: string): [string, string] => [word, `${word.slice(0, -2)}${word.slice(-1)}`];

export interface PermissionWorld {
  db: Database;
  world: AccessWorld;
  /** What the seed alone answers to each word of things of one reading, rightly and wrongly typed. */
  foundInSeed: ReadonlyMap<string, FoundBySearch>;
  /** Asks the graph over HTTP with the asker's own credential. */
  ask: (asker: Asker, query: string, variables?: object) => Promise<Answer>;
  /** The data of an answer that must have no errors. */
  dataOf: (asker: Asker, query: string, variables?: object) => Promise<Answer['data']>;
  close: () => Promise<void>;
}

/** A running API on a database with the askers of the permission matrix and things of every kind and reading. */
export async function startPermissionWorld(): Promise<PermissionWorld> {
  const keys = deriveKeys('a secret of the tests that is long enough');
  const { url } = await testDatabase();
  const foundInSeed = await searchSeed(url, keys);
  const db = createDb(url);
  const world = await makeAccessWorld(db);
  const server = await startServer({ db, keys, log: createLog('silent'), port: 0, now: () => NOW });
  const ask: PermissionWorld['ask'] = (asker, query, variables) =>
    askAs(server.url, keys, NOW, world.shown[asker], query, variables);
  return {
    db,
    world,
    foundInSeed,
    ask,
    dataOf: async (asker, query, variables) => {
      const { data, errors } = await ask(asker, query, variables);
      expect(errors).toEqual([]);
      return data;
    },
    close: async () => {
      await server.stop();
      await db.close();
    },
  };
}

/** Asked of an API of its own: one that had answered would know the code lists as they were. */
async function searchSeed(url: string, keys: Keys): Promise<Map<string, FoundBySearch>> {
  const db = createDb(url);
  const server = await startServer({ db, keys, log: createLog('silent'), port: 0, now: () => NOW });
  const found = new Map<string, FoundBySearch>();
  for (const query of READINGS.flatMap((reading) => typedFor(OWN_WORD[reading]))) {
    const { data } = await askAs(server.url, keys, NOW, { kind: 'none' }, SEARCH, { query });
    found.set(query, data.search);
  }
  await server.stop();
  await db.close();
  return found;
}

/** Whether the asker sees things with this reading. */
export function sees(asker: Asker, reading: Reading): boolean {
  return SEES[asker].includes(reading);
}

/** Global ids, sorted, of the test's things of a kind that the asker sees, of those with one of the readings. */
export function seenIds(asker: Asker, kind: Kind, readings: readonly Reading[] = readingsOf(kind)): string[] {
  return readings
    .filter((reading) => sees(asker, reading))
    .map((reading) => idOf(kind, reading))
    .sort();
}

const OURS = new Set(KINDS.flatMap((kind) => readingsOf(kind).map((reading) => idOf(kind, reading))));

/** Global ids, sorted, of the test's own among some things: the seed's stand beside them. */
export function ours(things: readonly { id: string }[]): string[] {
  return things
    .map(({ id }) => id)
    .filter((id) => OURS.has(id))
    .sort();
}

/** The guard of every field in the table, by "Type.field". */
export const guards: ReadonlyMap<string, Guard> = new Map(
  Object.entries(FIELDS).flatMap(([type, row]) =>
    Object.entries(row).flatMap(([guard, names]) =>
      names.split(' ').map((name) => [`${type}.${name}`, guard as Guard] as const),
    ),
  ),
);

/** Whether a field of the graph gives a connection. */
export function isPaged(typename: string, field: string): boolean {
  const type = schema.getType(typename);
  const named = isObjectType(type) ? type.getFields()[field] : undefined;
  if (!named) throw new Error(`the graph has no ${typename}.${field}`);
  return getNamedType(named.type).name.endsWith('Connection');
}
