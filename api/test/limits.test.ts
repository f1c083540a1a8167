import { LIMITS } from '@hub/schema/engine/contract/request-limits.ts';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningHub, startHub } from './start-hub.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

const repeat = (times: number, part: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => part(n)).join(' ');

/** A selection of `levels` levels below an entry of a code list. */
const up = (levels: number): string => (levels === 1 ? '{ code }' : `{ parent ${up(levels - 1)} }`);
/** A query of `levels` levels. */
const deep = (levels: number) => `{ codeList(code: "CL_AREA") { entry(code: "COL") ${up(levels - 2)} } }`;
/** A query with so many aliases. */
const aliased = (count: number) => `{ ${repeat(count, (n) => `a${n}: __typename`)} }`;
/** A query of so many tokens. */
const long = (tokens: number) => `{ nodes(ids: [${repeat(tokens - 12, () => '"x"')}]) { id } }`;

const costly = `{ datasets(first: 100) { nodes { versions(first: 100) { nodes { number reason } } } } }`;

/** About 1 KB, which asks for 2^20 fields. */
const bomb = `query { ...F0 } ${repeat(20, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)}
  fragment F20 on Query { datasets { totalCount } }`;
/** The same by levels of objects, each of which asks for the next twice. */
const nestedBomb = `query { node(id: "x") { ...F0 } } ${repeat(
  19,
  (n) =>
    `fragment F${n} on Dataset { publisher { datasets(first: 1) { nodes { ...F${n + 1} ...F${n + 1} } } } }`,
)} fragment F19 on Dataset { code }`;

const REFUSED: [
  what: string,
  limit: keyof typeof LIMITS | 'repeats',
  body: { query: string; [more: string]: unknown },
][] = [
  ['a level too many', 'depth', { query: deep(LIMITS.depth + 1) }],
  [
    'a level too many through fragments',
    'depth',
    {
      query: `query { codeList(code: "CL_AREA") { entry(code: "COL") { ...A } } }
        fragment A on Code { parent { ...B } } fragment B on Code ${up(LIMITS.depth - 2)}`,
    },
  ],
  ['an alias too many', 'aliases', { query: aliased(LIMITS.aliases + 1) }],
  [
    'an alias too many through fragments',
    'aliases',
    { query: `query { ...A b: __typename ...A } fragment A on Query ${aliased(8)}` },
  ],
  [
    'an alias too many in inline fragments',
    'aliases',
    { query: `{ ... on Query ${aliased(8)} ... @include(if: true) ${aliased(8)} }` },
  ],
  ['a token too many', 'tokens', { query: long(LIMITS.tokens + 1) }],
  ['too many comments and strings', 'tokens', { query: `{ nodes(ids: [${'"",'.repeat(3_000)}]) { id } }` }],
  ['too much work', 'cost', { query: costly }],
  [
    'too much work by variables',
    'cost',
    {
      query:
        'query ($n: Int) { datasets(first: $n) { nodes { versions(first: $n) { nodes { number reason } } } } }',
      variables: { n: 100 },
    },
  ],
  [
    'too much work by the defaults of variables',
    'cost',
    {
      query:
        'query ($n: Int = 100) { datasets(first: $n) { nodes { versions(first: $n) { nodes { number } } } } }',
    },
  ],
  [
    'the second operation',
    'depth',
    { query: `query A { __typename } query B ${deep(LIMITS.depth + 1)}`, operationName: 'B' },
  ],
  [
    'the first operation before a cheap one',
    'cost',
    { query: `query A ${costly} query B { __typename }`, operationName: 'A' },
  ],
  ['a bomb of fragments', 'cost', { query: bomb }],
  ['a field too often', 'repeats', { query: `{ ${repeat(1_990, () => '__typename')} }` }],
  ['a bomb of nested fragments', 'depth', { query: nestedBomb }],
];

describe.each(['application/json', 'application/graphql-response+json'])('as %s is refused', (accept) => {
  test.each(REFUSED)('%s', async (_what, limit, body) => {
    const begun = performance.now();
    const { status, json, headers } = await hub.ask(body, { accept });
    expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([400, accept]);
    expect(json.data).toBeUndefined();
    expect(json.errors).toHaveLength(1);
    const maximum = limit === 'repeats' ? null : LIMITS[limit];
    expect(json.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, maximum });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

test('a refusal says in three languages what to do instead', async () => {
  for (const [query, words] of [
    [deep(LIMITS.depth + 1), ['niveles', 'níveis', 'levels']],
    [aliased(16), ['nodes(ids:)', 'nodes(ids:)', 'nodes(ids:)']],
    [long(2_001), ['variables', 'variáveis', 'variables']],
    [`{ ${repeat(1_990, () => '__typename')} }`, ['una sola vez', 'uma única vez', 'once']],
    [costly, ['menos elementos', 'menos elementos', 'fewer items']],
  ] as const) {
    const messages: string[] = [];
    for (const [index, locale] of ['es', 'pt', 'en'].entries()) {
      const { json } = await hub.ask({ query }, { 'accept-language': locale });
      expect(json.errors[0].message).toContain(words[index]);
      messages.push(json.errors[0].message);
    }
    expect(new Set(messages).size).toBe(3);
  }
});

describe('just within the limits', () => {
  test.each([
    ['levels', deep(LIMITS.depth)],
    ['aliases', aliased(LIMITS.aliases)],
    ['a costly operation that does not run', `query A { __typename } query B ${costly}`],
  ])('%s', async (_what, query) => {
    const { status, json } = await hub.ask({
      query,
      operationName: query.startsWith('query A') ? 'A' : null,
    });
    expect([status, json.errors]).toEqual([200, undefined]);
    expect(json.data).toBeDefined();
  });
});

test('as many tokens as there may be are read', async () => {
  const { json } = await hub.ask({ query: long(LIMITS.tokens) });
  expect(json.errors[0].message).toMatch(/the most is 100/);
});

test('the cost that was used and its limit stand in each answer', async () => {
  const costOf = async (query: string) => (await hub.ask({ query })).json.extensions.cost;
  const one = await costOf('{ datasets(first: 1) { nodes { code } } }');
  const many = await costOf('{ datasets(first: 100) { nodes { code } } }');
  expect(one.limit).toBe(LIMITS.cost);
  expect(many.used).toBeGreaterThan(one.used);
  expect(await costOf('{ datasets(first: 0) { nodes { code } } }')).toMatchObject({ limit: LIMITS.cost });
});

test('introspection is open to the standard query and to no deeper one', async () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
  const { status, json } = await hub.ask({ query });
  expect([status, json.errors]).toEqual([200, undefined]);
  expect(json.data.__schema.types.length).toBeGreaterThan(50);
  const types = (levels: number): string =>
    levels === 0 ? '{ name }' : `{ fields { type { possibleTypes ${types(levels - 1)} } } }`;
  const deeper = await hub.ask({ query: `{ __schema { types ${types(5)} } }` });
  expect(deeper.json.data).toBeUndefined();
  expect(deeper.json.errors[0].message).toMatch(/introspection/i);
});

test('bodies past 1 MB get 413, in the language of the request', async () => {
  const body = (bytes: number) =>
    JSON.stringify({ query: '{ __typename }', extensions: { pad: 'x'.repeat(bytes) } });
  expect((await hub.ask(body(999_900))).status).toBe(200);
  const messages = [];
  for (const locale of ['es', 'pt', 'en']) {
    const { status, json } = await hub.ask(body(1_000_000), { 'accept-language': locale });
    expect([status, json.errors[0].extensions]).toEqual([413, { code: 'PAYLOAD_TOO_LARGE' }]);
    messages.push(json.errors[0].message);
  }
  expect(new Set(messages).size).toBe(3);
});

test('several operations in one request are refused', async () => {
  for (const batch of [[], [{ query: '{ __typename }' }], Array(10).fill({ query: '{ __typename }' })]) {
    const { status, json } = await hub.ask(batch);
    expect([status, json.data]).toEqual([400, undefined]);
    expect(json.errors).toHaveLength(1);
  }
});
