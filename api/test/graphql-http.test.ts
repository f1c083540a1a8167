import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningHub, startHub } from './start-hub.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

/** The audits of GraphQL over HTTP. Their list is the same for every address. */
const audits = (url: string) => serverAudits({ url: `${url}/graphql`, fetchFn: fetch });
const required = audits('http://127.0.0.1').filter(({ name }) => !name.startsWith('MAY'));

test('there are audits of both kinds', () => {
  const kinds = required.map(({ name }) => name.split(' ')[0]);
  expect(new Set(kinds)).toEqual(new Set(['MUST', 'SHOULD']));
  expect(required.length).toBeGreaterThan(30);
});

describe('GraphQL over HTTP', () => {
  test.each(required.map(({ id, name }) => [name, id]))('%s (%s)', async (_name, id) => {
    const audit = audits(hub.url).find((one) => one.id === id);
    const result = await audit?.fn();
    expect(result?.status === 'ok' ? 'ok' : (result?.reason ?? 'no such audit')).toBe('ok');
  });

  test('runs no mutation by GET', async () => {
    const query = 'mutation { revokeAccessToken(input: { id: "x" }) { __typename } }';
    const answer = await hub.send(`/graphql?query=${encodeURIComponent(query)}`);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('a browser', () => {
  test('may query from any site, without cookies', async () => {
    const origin = 'https://app.example.org';
    const preflight = await hub.send('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    const answers = [
      preflight,
      await hub.ask({ query: '{ __typename }' }, { origin }),
      await hub.ask('{', { origin }),
      await hub.ask({ query: '{ __typename }' }, { origin, authorization: 'Bearer hub_wrong' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([204, 200, 400, 401]);
    for (const { headers } of answers) {
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('access-control-expose-headers')).toBe('retry-after');
    }
  });

  test('is led from /graphql to the explorer, an app is not', async () => {
    const person = await hub.send('/graphql', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([person.status, person.headers.get('location')]).toEqual([303, '/graphiql']);
    const app = await hub.send('/graphql?query={__typename}', { headers: { accept: 'application/json' } });
    expect(app.json).toMatchObject({ data: { __typename: 'Query' } });
  });
});

describe('the language', () => {
  test.each([
    [undefined, 'ES'],
    ['pt-BR,pt;q=0.9,en;q=0.8', 'PT'],
    ['fr,en;q=0.5,pt;q=0.4', 'EN'],
    ['en;q=0.1, es-CO', 'ES'],
    ['en;q=0', 'ES'],
    ['de', 'ES'],
    [';;;q=x,,*', 'ES'],
  ])('of Accept-Language %s is %s', async (header, locale) => {
    const query = `{ dataset(code: "UNDESA_STOCK") { title ${['ES', 'PT', 'EN'].map((l) => `${l}: title(locale: ${l})`).join(' ')} } }`;
    // Where none is given, fetch sends a star.
    const { json } = await hub.ask({ query }, { 'accept-language': header ?? '*' });
    const { title, ...titles } = json.data.dataset;
    expect(title).toBe(titles[locale]);
    expect(new Set(Object.values(titles)).size).toBe(3);
  });

  test('holds for errors of the API too, and caches are told', async () => {
    const messages = [];
    for (const locale of ['es', 'pt', 'en']) {
      const { json, headers } = await hub.ask('{', { 'accept-language': locale });
      messages.push(json.errors[0].message);
      expect(headers.get('vary')).toContain('accept-language');
    }
    expect(new Set(messages).size).toBe(3);
  });
});
