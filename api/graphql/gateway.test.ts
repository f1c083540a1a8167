import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { createDb, type Database } from '@hub/prisma/client.ts';
import type { Context } from '@hub/schema/context.ts';
import { makeSeriesWorld } from '@hub/schema/modules/series/series-fixture.ts';
import { schema } from '@hub/schema/schema.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../test/database.ts';
import { createGateway } from './gateway.ts';

let db: Database;
let world: Awaited<ReturnType<typeof makeSeriesWorld>>;
const plugins = [ApolloServerPluginCacheControlDisabled()];
const common = { plugins, includeStacktraceInErrorResponses: false, introspection: true };
const plain = new ApolloServer<Context>({ schema, ...common });
const columns = new ApolloServer<Context>({ gateway: createGateway(schema), ...common });

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeSeriesWorld(db);
  await Promise.all([plain.start(), columns.start()]);
});
afterAll(async () => {
  await Promise.all([plain.stop(), columns.stop()]);
  await db?.close();
});

const REQUESTS: [
  what: string,
  body: { query?: string; variables?: Record<string, unknown>; operationName?: string },
][] = [
  [
    'columns',
    { query: '{ dataset(code: "TST_A") { series { nodes { key periods values statuses } totalCount } } }' },
  ],
  [
    'an error of a resolver',
    { query: '{ dataset(code: "TST_A") { series(filter: { areas: ["TPX"] }) { nodes { values } } } }' },
  ],
  ['no query', {}],
  ['a syntax error', { query: '{ dataset(' }],
  ['a field that is not', { query: '{ dataset(code: "TST_A") { series { nodes { vals } } } }' }],
  ['a selection on a column', { query: '{ dataset(code: "TST_A") { series { nodes { values { x } } } } }' }],
  [
    'a variable that does not fit',
    {
      query: 'query ($n: Int!) { dataset(code: "TST_A") { version(number: $n) { number } } }',
      variables: { n: 'x' },
    },
  ],
  ['an operation that is not', { query: 'query A { dataset(code: "TST_A") { code } }', operationName: 'B' }],
  [
    'one operation of two',
    {
      query: 'query A { dataset(code: "TST_A") { code } } query B { dataset(code: "TST_C") { code } }',
      operationName: 'B',
    },
  ],
  [
    'introspection',
    { query: '{ __type(name: "Series") { fields { name type { name ofType { name } } } } }' },
  ],
];

test.each(REQUESTS)('answers as Apollo Server alone does: %s', async (_what, body) => {
  const answers = [];
  for (const server of [plain, columns]) {
    const { http, body: answer } = await server.executeOperation(body, { contextValue: world.contextOf() });
    answers.push(JSON.stringify([http.status, [...http.headers], answer]));
  }
  expect(answers[1]).toBe(answers[0]);
});
