import { createHash } from 'node:crypto';
import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { readSeries } from './read-series.ts';
import { refusalOf } from './refusal-fixture.ts';
import { type FilterInput, parseFilter } from './series-filter.ts';
import { makeSeriesWorld } from './series-fixture.ts';

let db: Database;
let world: Awaited<ReturnType<typeof makeSeriesWorld>>;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeSeriesWorld(db);
});
afterAll(() => db?.close());

type Asker = Parameters<typeof world.contextOf>[0];

async function read(
  input: FilterInput,
  { as, first = 100, after }: { as?: Asker; first?: number; after?: string | null } = {},
) {
  return readSeries(world.contextOf(as), parseFilter(input, 'EN'), { first, after: after ?? null });
}

/** "dataset version key" of each. */
const told = (page: Awaited<ReturnType<typeof read>>) =>
  page.series.map(({ dataset, key }) => `${dataset.code} ${dataset.version} ${key}`);

const ALL = [
  'TST_A 2 A.TST_STOCK.TCO.TVE.F',
  'TST_A 2 A.TST_STOCK.TPE.TCO._T',
  'TST_A 2 A.TST_STOCK.TPE.TVE._T',
  'TST_A 2 M.TST_FLOW.TCO.TVE._T',
];

/** What all pages hold, walked one by one. */
async function walk(input: FilterInput, first: number, as?: Asker, between?: () => Promise<unknown>) {
  const keys: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await read(input, { as, first, after });
    keys.push(...told(page));
    const last = page.series.at(-1);
    if (!(await page.hasNextPage()) || !last) return keys;
    after = page.cursorOf(last);
    await between?.();
  }
}

test.each([1, 2, 3, 4, 5, 100])('pages of %i give each series once, in order', async (first) => {
  expect(await walk({ dataset: 'TST_A' }, first)).toEqual(ALL);
  const across = await walk({ indicator: 'TST_STOCK' }, first, 'network admin');
  expect(across).toEqual(told(await read({ indicator: 'TST_STOCK' }, { as: 'network admin' })));
  expect(across).toHaveLength(7);
});

test('pages stay in the version of the first one while another is published', async () => {
  await db.pool.query(`UPDATE dataset SET current_version = 1 WHERE code = 'TST_A'`);
  const publish = () => db.pool.query(`UPDATE dataset SET current_version = 2 WHERE code = 'TST_A'`);
  const walked = await walk({ dataset: 'TST_A' }, 1, 'anonymous', publish);
  expect(walked.map((one) => one.split(' ')[1])).toEqual(['1', '1', '1', '1']);
  expect(told(await read({ dataset: 'TST_A' }))).toEqual(ALL);
});

test('pages read nothing of a dataset that was withdrawn meanwhile', async () => {
  const page = await read({ indicator: 'TST_STOCK' }, { first: 2 });
  const after = page.cursorOf(page.series[1] as (typeof page.series)[number]);
  const state = (to: string) =>
    db.pool.query(`UPDATE dataset SET state = $1::"DatasetState" WHERE code = 'TST_C'`, [to]);
  expect(
    (await read({ indicator: 'TST_STOCK' }, { after })).series.map(({ dataset }) => dataset.code),
  ).toContain('TST_C');
  await state('WITHDRAWN');
  expect(
    (await read({ indicator: 'TST_STOCK' }, { after })).series.map(({ dataset }) => dataset.code),
  ).not.toContain('TST_C');
  await state('PUBLISHED');
});

test('pages do not begin after a cursor that is forged, changed or of another question', async () => {
  const page = await read({ dataset: 'TST_A' }, { first: 1 });
  const cursor = page.cursorOf(page.series[0] as (typeof page.series)[number]);
  const decoded = Buffer.from(cursor, 'base64url').toString();
  const changed = Buffer.from(decoded.replace('"TST_A",2', '"TST_A",1')).toString('base64url');
  expect(changed).not.toBe(cursor);
  const foreign = await read({ dataset: 'TST_A', frequency: 'A' }, { first: 1 });
  const bad = [
    changed,
    '',
    'x',
    '\0',
    'A'.repeat(1_000_000),
    cursor.slice(1),
    Buffer.from('["TST_A","",[]]').toString('base64url'),
    foreign.cursorOf(foreign.series[0] as (typeof page.series)[number]),
    ...[0, -1, -1e15, 1.5, null].map((version) => forged([['TST_A', version]])),
  ];
  for (const after of bad) {
    const error = await refusalOf(world, { dataset: 'TST_A' }, 'EN', after);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    expect(error.message).toBe(
      'The argument `after` is not a cursor of this question. Begin again at the first page.',
    );
  }
  expect((await read({ dataset: 'TST_A' }, { after: cursor })).series).toHaveLength(3);
});

/** A cursor of TST_A with any versions, whose check is right: how it is made is no secret. */
function forged(versions: unknown): string {
  const place = JSON.stringify(['TST_A', '', versions]);
  const question = JSON.stringify(parseFilter({ dataset: 'TST_A' }, 'EN'));
  const check = createHash('sha256').update(`${question}\n${place}`).digest('base64url').slice(0, 22);
  return Buffer.from(check + place).toString('base64url');
}
