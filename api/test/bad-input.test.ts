import { encodeId } from '@hub/schema/node.ts';
import { describe, expect, test } from 'vitest';
import { watchedHub } from './watched-hub.ts';

const { ask } = watchedHub();

/** Requests that are well formed and cannot be answered: what they are told, in English. */
const REFUSED: [what: string, query: string, variables: object, code: string, message: RegExp][] = [
  [
    'first of 0',
    '{ datasets(first: 0) { totalCount } }',
    {},
    'BAD_USER_INPUT',
    /`first` must be between 1 and 100/,
  ],
  ['first of 101', '{ guides(first: 101) { totalCount } }', {}, 'BAD_USER_INPUT', /between 1 and 100/],
  ['first of -1', '{ observatories(first: -1) { totalCount } }', {}, 'BAD_USER_INPUT', /between 1 and 100/],
  ['last of 101', '{ codeLists(last: 101) { totalCount } }', {}, 'BAD_USER_INPUT', /`last` must be between/],
  ['both', '{ workPlans(first: 1, last: 1) { totalCount } }', {}, 'BAD_USER_INPUT', /together/],
  [
    'first of 101 hits',
    '{ search(query: "x", first: 101) { totalCount } }',
    {},
    'BAD_USER_INPUT',
    /between 1 and 100/,
  ],
  [
    'first of 0 series',
    '{ dataset(code: "UNDESA_STOCK") { series(first: 0) { totalCount } } }',
    {},
    'BAD_USER_INPUT',
    /between 1 and 100/,
  ],
  [
    'a cursor that is none',
    '{ datasets(after: "nonsense") { totalCount } }',
    {},
    'BAD_USER_INPUT',
    /not a cursor of this list/,
  ],
  [
    'a forged cursor',
    'query ($after: String) { datasets(after: $after) { totalCount } }',
    { after: Buffer.from('Dataset NOT_THERE').toString('base64url') },
    'BAD_USER_INPUT',
    /not a cursor of this list/,
  ],
  [
    'a cursor with a NUL',
    'query ($after: String) { dataset(code: "UNDESA_STOCK") { series(after: $after) { totalCount } } }',
    { after: Buffer.from('Series \0').toString('base64url') },
    'BAD_USER_INPUT',
    /cursor/,
  ],
  ['an id that is none', '{ node(id: "x") { id } }', {}, 'BAD_USER_INPUT', /not a global id/],
  [
    'an id of no type of things',
    'query ($id: ID!) { node(id: $id) { id } }',
    { id: encodeId('Query', 'x') },
    'BAD_USER_INPUT',
    /not a global id/,
  ],
  [
    'a NUL in an id',
    'query ($id: ID!) { node(id: $id) { id } }',
    { id: encodeId('Dataset', 'A\0') },
    'BAD_USER_INPUT',
    /NUL/,
  ],
  [
    'too many ids',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array(101).fill(encodeId('Dataset', 'A')) },
    'BAD_USER_INPUT',
    /the most is 100/,
  ],
  [
    'an unknown area',
    '{ datasets(area: "VNE") { totalCount } }',
    {},
    'UNKNOWN_CODE',
    /"VNE" is not a known code of `area`.*VEN/,
  ],
  [
    'an unknown topic',
    '{ datasets(topics: ["STOKS"]) { totalCount } }',
    {},
    'UNKNOWN_CODE',
    /"STOKS".*nearest: "STOCKS"/,
  ],
  [
    'an unknown publisher',
    '{ datasets(publisher: "omm3") { totalCount } }',
    {},
    'UNKNOWN_CODE',
    /"omm3".*"om3"/,
  ],
  [
    'an unknown area of figures',
    '{ dataset(code: "UNDESA_STOCK") { series(filter: { areas: ["PRU"] }) { totalCount } } }',
    {},
    'UNKNOWN_CODE',
    /PRU \(nearest: .*PER/,
  ],
  [
    'an unknown dataset',
    '{ indicator(code: "MIG_STOCK") { series(filter: { dataset: "UNDESA_STOKC" }) { totalCount } } }',
    {},
    'UNKNOWN_CODE',
    /UNDESA_STOKC \(nearest: UNDESA_STOCK/,
  ],
  [
    'an unknown dimension',
    '{ dataset(code: "UNDESA_STOCK") { series(filter: { dimensions: [{ concept: "SECKS", codes: ["F"] }] }) { totalCount } } }',
    {},
    'UNKNOWN_CONCEPT',
    /SECKS.*SEX/,
  ],
  ...(
    [
      ['2023-13', 'IMPOSSIBLE_PERIOD', /there are 12 months/],
      ['2023-02-30', 'IMPOSSIBLE_PERIOD', /2023-02-30/],
      ['2023-W54', 'IMPOSSIBLE_PERIOD', /2023-W54/],
      ['yesterday', 'IMPOSSIBLE_PERIOD', /yesterday/],
      ['\0', 'IMPOSSIBLE_PERIOD', /is no SDMX period/],
      ['2'.repeat(900_000), 'BAD_USER_INPUT', /Period must be/],
    ] as const
  ).map(([from, code, message]): (typeof REFUSED)[number] => [
    `the period ${from.slice(0, 20)}`,
    'query ($from: Period) { dataset(code: "UNDESA_STOCK") { series(filter: { periods: { from: $from } }) { totalCount } } }',
    { from },
    code,
    message,
  ]),
  [
    'a range that ends before it begins',
    '{ dataset(code: "UNDESA_STOCK") { series(filter: { periods: { from: "2021", to: "2020" } }) { totalCount } } }',
    {},
    'BAD_USER_INPUT',
    /ends before it begins/,
  ],
  [
    'a sum that would be wrong',
    '{ indicator(code: "MIG_STOCK") { aggregate(filter: { dataset: "UNDESA_STOCK" }, by: ["REF_AREA"]) { rows { value } } } }',
    {},
    'SUM_REFUSED',
    /./,
  ],
  [
    'a NUL to look for',
    'query ($q: String!) { search(query: $q) { totalCount } }',
    { q: 'a\0b' },
    'BAD_USER_INPUT',
    /NUL/,
  ],
  [
    'a megabyte to look for',
    'query ($q: String!) { search(query: $q) { totalCount } }',
    { q: 'x'.repeat(900_000) },
    'BAD_USER_INPUT',
    /longer than 200/,
  ],
  ...['dataset(code: $x)', 'indicator(code: $x)', 'guide(slug: $x)', 'observatory(slug: $x)'].flatMap(
    (field) =>
      [
        ['a NUL', 'A\0', /NUL/],
        ['a megabyte', 'x'.repeat(900_000), /longer than 200/],
      ].map(
        ([what, x, message]) =>
          [
            `${what} in ${field}`,
            `query ($x: String!) { ${field} { id } }`,
            { x },
            'BAD_USER_INPUT',
            message,
          ] as (typeof REFUSED)[number],
      ),
  ),
];

describe('refused with the reason', () => {
  test.each(REFUSED)('%s', async (_what, query, variables, code, message) => {
    const { json } = await ask({ query, variables });
    const [error, ...others] = json.errors;
    expect(others).toEqual([]);
    expect([error.extensions.code, error.message]).toEqual([code, expect.stringMatching(message)]);
    expect(Object.keys(error.extensions)).not.toContain('http');
    const inSpanish = await ask({ query, variables }, { 'accept-language': 'es' });
    if (!/Period must be/.test(error.message))
      expect(inSpanish.json.errors[0].message).not.toBe(error.message);
  });
});

test('an id of another type is no such thing, and does not pass for one in a write', async () => {
  const id = encodeId('Dataset', 'UNDESA_STOCK');
  const { json } = await ask({
    query: 'query ($id: ID!) { node(id: $id) { id ... on Guide { slug } } nodes(ids: [$id, "x"]) { id } }',
    variables: { id },
  });
  expect(json.data).toEqual({ node: { id }, nodes: [{ id }, null] });
  expect(json.errors.map(({ path }: { path: unknown[] }) => path)).toEqual([['nodes', 1]]);
});

test('codes and slugs of nothing are null', async () => {
  const { json } = await ask({
    query:
      '{ dataset(code: "X") { id } indicator(code: "X") { id } guide(slug: "x") { id } observatory(slug: "x") { id } codeList(code: "X") { id } odd: codeList(code: "\\u0000") { id } }',
  });
  expect(json.errors).toBeUndefined();
  expect(new Set(Object.values(json.data))).toEqual(new Set([null]));
});
