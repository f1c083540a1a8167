import { createDb, type Database } from '@hub/prisma/client.ts';
import { execute, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../api/test/database.ts';
import { createExecutor } from './executor.ts';
import { makeSeriesWorld } from './modules/series/series-fixture.ts';
import { encodeId } from './node.ts';
import { schema } from './schema.ts';

let db: Database;
let world: Awaited<ReturnType<typeof makeSeriesWorld>>;
const run = createExecutor(schema);

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeSeriesWorld(db);
});
afterAll(() => db?.close());

const PERU = encodeId('Series', 'TST_A/A.TST_STOCK.TPE.TVE._T');
const HIDDEN = encodeId('Series', 'TST_B/A.TST_STOCK.TPE.TVE._T');

const DOCUMENTS: [what: string, document: string, variables?: Record<string, unknown>][] = [
  ['columns', '{ dataset(code: "TST_A") { series { nodes { periods values statuses } totalCount } } }'],
  [
    'rows',
    '{ dataset(code: "TST_A") { series { nodes { observations { period value status confidentiality break note } } } } }',
  ],
  [
    'all of a series',
    `{ dataset(code: "TST_A") { series(first: 2) { edges { cursor node {
        id key __typename dimensions { concept code label(locale: PT) } frequency { code label } unit { code label }
        unitMultiplier unitOfCount { code } sourceType { code } minimumStay referenceTime { code } countedBy
        periods values statuses version { number isCurrent dataset { code } } dataset { code title } indicator { code }
      } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
  ],
  ['aliases', '{ dataset(code: "TST_A") { series { nodes { a: values b: values p: periods periods } } } }'],
  [
    'fragments',
    `query { dataset(code: "TST_A") { series { nodes { ...Columns ... on Series { statuses } ... { key } ... on Node { id } } } } }
     fragment Columns on Series { periods ...More } fragment More on Series { values }`,
  ],
  [
    'skip and include',
    `query ($yes: Boolean!, $no: Boolean!) { dataset(code: "TST_A") { series { nodes {
        key periods @include(if: $yes) values @skip(if: $yes) statuses @include(if: $no)
        ... on Series @skip(if: $no) { values } } } } }`,
    { yes: true, no: false },
  ],
  [
    'a filter of variables',
    `query ($filter: SeriesFilter, $after: String) { indicator(code: "TST_STOCK") {
        series(filter: $filter, first: 5, after: $after) { nodes { key periods values } totalCount } } }`,
    {
      filter: {
        areas: ['TSA'],
        periods: { from: '2005', to: '2010' },
        lastN: 3,
        asOf: '2024-03-01T00:00:00Z',
      },
    },
  ],
  ['nodes', `{ nodes(ids: ["${PERU}", "${HIDDEN}"]) { id ... on Series { periods values } } }`],
  [
    'a node',
    `{ node(id: "${PERU}") { __typename ... on Series { values dataset { series(first: 1) { nodes { values } } } } } }`,
  ],
  [
    'an empty answer',
    '{ dataset(code: "TST_A") { series(filter: { frequency: "Q" }) { nodes { values } totalCount } } }',
  ],
  [
    'cut to nothing',
    '{ dataset(code: "TST_A") { series(filter: { periods: { from: "2999" } }) { nodes { periods values statuses } } } }',
  ],
  [
    'an unknown code',
    '{ dataset(code: "TST_A") { code series(filter: { areas: ["TPX"] }) { nodes { values } } } }',
  ],
  ['a bad page', '{ dataset(code: "TST_A") { series(first: 101) { nodes { values } } } }'],
  ['a foreign cursor', '{ dataset(code: "TST_A") { series(after: "x") { nodes { values } } } }'],
  [
    'a contradiction',
    '{ dataset(code: "TST_A") { series(filter: { dataset: "TST_C" }) { nodes { values } } } }',
  ],
  [
    'a variable that does not fit',
    'query ($first: Int!) { dataset(code: "TST_A") { series(first: $first) { nodes { key } } } }',
    {},
  ],
  [
    'several operations',
    'query A { dataset(code: "TST_A") { code } } query B { dataset(code: "TST_C") { code } }',
  ],
  ['no operation', 'fragment A on Series { values }'],
  [
    'introspection',
    '{ __type(name: "Series") { fields { name type { kind name ofType { kind name } } } } __schema { types { name } } }',
  ],
  [
    'introspection in a fragment',
    '{ ...A dataset(code: "TST_A") { series { nodes { values } } } } fragment A on Query { __type(name: "Series") { name fields { type { name } } } }',
  ],
];

test.each(DOCUMENTS)('answers as graphql-js does: %s', async (what, text, variables) => {
  const document = parse(text);
  if (what !== 'no operation') expect(validate(schema, document)).toEqual([]);
  for (const asker of ['anonymous', 'network admin'] as const) {
    const contextValue = world.contextOf(asker);
    const plain = await execute({ schema, document, variableValues: variables, contextValue });
    // The first run remembers the dataset, the second may assume it.
    await run({ document, variables, context: world.contextOf(asker) });
    const planned = await run({ document, variables, context: world.contextOf(asker) });
    expect(JSON.parse(JSON.stringify(planned))).toEqual(JSON.parse(JSON.stringify(plain)));
    expect(JSON.stringify(planned)).toBe(JSON.stringify(plain));
    expect(planned.errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual(
      plain.errors?.map(({ path, extensions }) => ({ path, extensions })),
    );
  }
});

test('integers come out as integers', async () => {
  const document = parse(`{ node(id: "${PERU}") { ... on Series { values } } }`);
  const answer = JSON.stringify(await run({ document, context: world.contextOf() }));
  expect(answer).toBe('{"data":{"node":{"values":[1,2,3.5,9007199254740991]}}}');
});

test('a column that fails is an error with its path', async () => {
  await db.pool.query(
    `UPDATE figures.series_revision r SET "values" = '{NaN,1}' FROM dataset d
      WHERE d.id = r.dataset_id AND d.code = 'TST_C'`,
  );
  const document = parse('{ dataset(code: "TST_C") { series { nodes { key values } } } }');
  const answers = [
    await execute({ schema, document, contextValue: world.contextOf() }),
    await run({ document, context: world.contextOf() }),
  ];
  for (const { data, errors } of answers) {
    expect(data?.dataset).toBeNull();
    expect(errors?.map(({ path }) => path)).toEqual([['dataset', 'series', 'nodes', 0, 'values']]);
  }
});
