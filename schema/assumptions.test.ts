import { createDb, type Database } from '@hub/prisma/client.ts';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../api/test/database.ts';
import { createExecutor } from './executor.ts';
import { makeSeriesWorld } from './modules/series/series-fixture.ts';
import { schema } from './schema.ts';

const run = createExecutor(schema);
const FIGURES = parse('{ dataset(code: "TST_A") { code title series { nodes { key values } } } }');

let db: Database;
let world: Awaited<ReturnType<typeof makeSeriesWorld>>;
let before: unknown;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeSeriesWorld(db);
});
afterAll(() => db?.close());

/** Every test begins where the dataset stands as the fixture has it, and is remembered. */
beforeEach(async () => {
  await change(
    `title = '{"es": "Uno", "pt": "Um", "en": "One"}', access = 'PUBLIC', protection = 'AS_PUBLISHED', current_version = 2`,
  );
  before = await ask();
  expect(before).toMatchObject({ dataset: { code: 'TST_A' } });
});

async function ask(document = FIGURES, asker: Parameters<typeof world.contextOf>[0] = 'anonymous') {
  const { data, errors } = await run({ document, context: world.contextOf(asker) });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const change = (assignment: string) => db.pool.query(`UPDATE dataset SET ${assignment} WHERE code = 'TST_A'`);

/** Statements that an answer takes. */
async function statementsOf(asked: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const query = db.pool.query;
  db.pool.query = ((...given: unknown[]) => {
    count += 1;
    return Reflect.apply(query, db.pool, given);
  }) as typeof query;
  await asked();
  db.pool.query = query;
  return count;
}

test('figures of a dataset that is remembered take one statement', async () => {
  expect(await statementsOf(() => ask())).toBe(1);
  expect(await ask()).toEqual(before);
});

test('a title that changed is the new one', async () => {
  await change(`title = '{"es": "Otro", "pt": "Outro", "en": "Other"}'`);
  expect(await ask()).toMatchObject({ dataset: { title: 'Other' } });
});

test('a dataset that is no longer public is not there', async () => {
  await change(`access = 'NETWORK'`);
  expect(await ask()).toEqual({ dataset: null });
  expect(await ask(FIGURES, 'network admin')).toEqual(before);
  expect(await ask()).toEqual({ dataset: null });
});

test('what one viewer may see stays hidden from the next', async () => {
  await change(`access = 'OBSERVATORY'`);
  expect(await ask(FIGURES, 'network admin')).toEqual(before);
  expect(await ask()).toEqual({ dataset: null });
});

test('a version that was published is read', async () => {
  await change('current_version = 1');
  const { dataset } = await ask();
  expect(dataset.series.nodes.map(({ key }: { key: string }) => key)).toContain('A.TST_STOCK.TCO.TVE.M');
});

test('a dataset whose figures became protected shows none', async () => {
  await change(`protection = 'PROTECT'`);
  expect(await ask()).toMatchObject({ dataset: { series: { nodes: [] } } });
});

test('where no figure proves it, the dataset is read', async () => {
  const nothing = parse(
    '{ dataset(code: "TST_A") { title series(filter: { frequency: "Q" }) { nodes { values } } } }',
  );
  await ask(nothing);
  await change(`title = '{"es": "Otro", "pt": "Outro", "en": "Other"}'`);
  expect(await ask(nothing)).toEqual({ dataset: { title: 'Other', series: { nodes: [] } } });
});
