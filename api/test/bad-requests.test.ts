import { describe, expect, test } from 'vitest';
import { INSIDES, watchedHub } from './watched-hub.ts';

const { ask, send } = watchedHub();

describe('a body that is no request', () => {
  test.each([
    ['', 400],
    ['{', 400],
    ['{"query": "{ __typename }"', 400],
    ['null', 400],
    ['1', 400],
    ['"{ __typename }"', 400],
    ['{}', 400],
    ['{"query": null}', 400],
    ['{"query": ""}', 400],
    ['{"query": {"a": 1}}', 400],
    ['{"query": "{ __typename }", "variables": "x"}', 400],
    ['{"query": "{ __typename }", "operationName": 1}', 400],
    ['{"query": "{ __typename }", "extensions": []}', 400],
    ['{"query":"{ __typename }","__proto__":{"x":1},"constructor":1}', 200],
    [`{"query":"{ __typename }","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400],
  ])('%.60s', async (body, status) => {
    const { status: found, json } = await ask(body);
    expect(found).toBe(status);
    if (status === 400) expect(json.errors[0].message.length).toBeGreaterThan(10);
  });

  test.each([
    ['text/plain', 400, 415],
    ['application/x-www-form-urlencoded', 400, 415],
    ['application/json; charset=utf-9', 415, 415],
    ['nonsense', 400, 415],
  ])('of the type %s', async (type, ...statuses) => {
    const { status } = await ask('{"query":"{ __typename }"}', { 'content-type': type });
    expect(statuses).toContain(status);
  });

  test('of bytes that are no UTF-8, or packed wrongly', async () => {
    expect((await ask('{"query":"{ __typename }"}', { 'content-encoding': 'gzip' })).status).toBe(400);
    expect((await ask('{"query":"{ __typename }"}', { 'content-encoding': 'odd' })).status).toBe(415);
  });
});

describe.each([
  ['application/json', 200],
  ['application/graphql-response+json', 400],
])('as %s', (accept, status) => {
  test.each([
    ['a syntax error', '{ dataset(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'no operation',
      'fragment A on Query { __typename }',
      'GRAPHQL_VALIDATION_FAILED',
      /Fragment "A" is never used/,
    ],
    [
      'a field that is not',
      '{ datasetz { code } }',
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot query field "datasetz"/,
    ],
    [
      'an argument that is not',
      '{ datasets(frist: 1) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      /"frist"/,
    ],
    [
      'a type that is not',
      '{ node(id: "x") { ... on Datazet { code } } }',
      'GRAPHQL_VALIDATION_FAILED',
      /"Datazet"/,
    ],
    [
      'a value of an enum that is not',
      '{ datasets(orderBy: TITEL) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      /"TITEL"/,
    ],
    ['a text for a number', '{ datasets(first: "5") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /Int/],
    ['no sub-selection', '{ datasets }', 'GRAPHQL_VALIDATION_FAILED', /subfields/],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED', /itself/],
    ['a NUL', '{ dataset(code: \0) { code } }', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ])('%s', async (_what, query, code, message) => {
    const answer = await ask({ query }, { accept });
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
    expect(answer.json.errors[0].message).toMatch(message);
    expect(answer.json.data).toBeUndefined();
  });

  test.each([
    ['a text', { first: 'ten' }],
    ['a fraction', { first: 1.5 }],
    ['a list', { first: [1] }],
    ['a number past 32 bits', { first: 2 ** 40 }],
    ['a megabyte', { first: 'x'.repeat(900_000) }],
  ])('variables: %s for a number', async (_what, variables) => {
    const query = 'query ($first: Int) { datasets(first: $first) { totalCount } }';
    const answer = await ask({ query, variables }, { accept });
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, 'BAD_USER_INPUT']);
    expect(answer.json.errors[0].message).toContain('$first');
  });

  test('variables: none where one must be', async () => {
    const answer = await ask(
      { query: 'query ($code: String!) { dataset(code: $code) { code } }' },
      { accept },
    );
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, 'BAD_USER_INPUT']);
  });
});

test.each([
  ['at its field', 'query ($x: String = "A") { dataset(code: $x) { code } }', { dataset: null }],
  ['while the cost is reckoned', 'query ($x: String = "A") { search(query: $x) { totalCount } }', undefined],
])('a variable that is null where an argument takes no null, found %s', async (_when, query, data) => {
  const { status, json } = await ask({ query, variables: { x: null } });
  expect([status, json.data, json.errors[0].extensions]).toEqual([200, data, { code: 'BAD_USER_INPUT' }]);
  expect(json.errors[0].message).toContain('must not be null');
});

test('the operation must be one of the document', async () => {
  const query = 'query A { __typename } query B { __typename }';
  for (const operationName of [undefined, 'C']) {
    const { json } = await ask({ query, operationName });
    expect([json.data, json.errors[0].extensions.code]).toEqual([undefined, 'OPERATION_RESOLUTION_FAILURE']);
  }
});

test('credentials that are none are refused', async () => {
  for (const authorization of [
    'Bearer',
    'Bearer x',
    'Bearer hub_x',
    'Basic eDp4',
    `Bearer ${'x'.repeat(6_000)}`,
    'Bearer a.b.c',
  ]) {
    const { status, json } = await ask({ query: '{ __typename }' }, { authorization });
    expect([authorization.slice(0, 20), status]).toEqual([authorization.slice(0, 20), 401]);
    expect(json.data).toBeUndefined();
  }
});

test('addresses that are none get 404, in the language of the request', async () => {
  for (const path of ['/', '/nothing', '/graphql/more', '/%', '/auth/sessions', '/graphiql/more']) {
    const { status, text } = await send(path, { headers: { 'accept-language': 'pt' } });
    expect([path, [400, 404].includes(status)]).toEqual([path, true]);
    expect(text).not.toMatch(INSIDES);
  }
});
