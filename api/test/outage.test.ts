import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { deriveKeys } from '../auth/keys.ts';
import { type ClosableProxy, proxyTo } from './closable-proxy.ts';
import { testDatabase } from './database.ts';
import { type HubAnswer, type RunningHub, startHub } from './start-hub.ts';

let proxy: ClosableProxy;
let hub: RunningHub;
beforeAll(async () => {
  proxy = await proxyTo((await testDatabase()).url);
  hub = await startHub(proxy.url);
});
afterAll(async () => {
  await hub?.close();
  await proxy?.goAway();
});

/** Requests that need the database, each by another way to it. */
const REQUESTS: [what: string, send: (headers: Record<string, string>) => Promise<HubAnswer>][] = [
  [
    'the catalogue',
    (headers) => hub.ask({ query: '{ datasets(first: 2) { totalCount nodes { code } } }' }, headers),
  ],
  [
    'figures',
    (headers) =>
      hub.ask(
        { query: '{ dataset(code: "UNDESA_STOCK") { series(first: 2) { totalCount nodes { values } } } }' },
        headers,
      ),
  ],
  [
    'a sum',
    (headers) =>
      hub.ask(
        {
          query:
            '{ indicator(code: "MIG_STOCK") { aggregate(filter: { dataset: "UNDESA_STOCK" }, by: ["YEAR"]) { rows { value } } } }',
        },
        headers,
      ),
  ],
  ['search', (headers) => hub.ask({ query: '{ search(query: "migrantes") { totalCount } }' }, headers)],
  [
    'a token',
    (headers) =>
      hub.ask(
        { query: '{ viewer { name } }' },
        { ...headers, authorization: `Bearer hub_${'x'.repeat(43)}` },
      ),
  ],
  ['sign-in', (headers) => signIn(headers)],
];

async function signIn(headers: Record<string, string>) {
  const { service } = deriveKeys('a secret of the tests that is long enough');
  const jwt = await new SignJWT({ address: '192.0.2.1' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('hub-web')
    .setAudience('hub-api-service')
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(service);
  return hub.send('/auth/sessions', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', authorization: `Bearer ${jwt}` },
    body: JSON.stringify({ email: 'member@example.org', password: (await testDatabase()).demoPassword }),
  });
}

/** What answers may not say of the database. */
const INSIDES =
  /SELECT|ECONN|Connection terminated|Prisma|postgres|hub_t|node_modules|\.ts\b|stack|127\.0\.0\.1/i;

const health = async () =>
  Promise.all(['/health', '/ready'].map(async (path) => (await hub.send(path)).status));

/** The answers to all requests, one after the other. */
async function statuses(headers: Record<string, string> = {}) {
  const found: Record<string, number> = {};
  for (const [what, send] of REQUESTS) found[what] = (await send(headers)).status;
  return found;
}

const AT_WORK = {
  'the catalogue': 200,
  figures: 200,
  'a sum': 200,
  search: 200,
  'a token': 401,
  'sign-in': 201,
};

describe('a database that goes away', () => {
  test('was there', async () => {
    expect(await health()).toEqual([200, 200]);
    expect(await statuses()).toEqual(AT_WORK);
  });

  test('leaves the API alive and not ready', async () => {
    await proxy.goAway();
    expect(await health()).toEqual([200, 503]);
    expect((await hub.send('/ready')).headers.get('retry-after')).toBe('5');
    const { json } = await hub.ask({ query: '{ __typename }' });
    expect(json.data).toEqual({ __typename: 'Query' });
  });

  test.each(REQUESTS)('is told as such: %s', async (_what, send) => {
    const messages = new Set<string>();
    for (const locale of ['es', 'pt', 'en']) {
      const { status, headers, json, text } = await send({ 'accept-language': locale });
      expect([status, headers.get('retry-after')]).toEqual([503, '5']);
      expect([json.data, json.errors.length]).toEqual([undefined, 1]);
      expect(json.errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
      expect(text).not.toMatch(INSIDES);
      messages.add(json.errors[0].message);
    }
    expect(messages.size).toBe(3);
  });

  test('is used again as soon as it is back, without a restart', async () => {
    await proxy.comeBack();
    await vi.waitFor(async () => expect(await health()).toEqual([200, 200]), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await statuses()).toEqual(AT_WORK), { timeout: 10_000 });
  });

  test('may go away amid many requests: each is answered, by its figures or by 503', async () => {
    const query = '{ datasets(first: 50) { nodes { code coverage { areas { series } } } } }';
    const asked = Array.from({ length: 20 }, () => hub.ask({ query }));
    await Promise.race(asked);
    await proxy.goAway();
    for (const { status, json } of await Promise.all(asked)) {
      expect([200, 503]).toContain(status);
      if (status === 200) expect(json.errors).toBeUndefined();
    }
    await proxy.comeBack();
    await vi.waitFor(async () => expect(await statuses()).toEqual(AT_WORK), { timeout: 10_000 });
  });

  test('that falls silent is noticed', async () => {
    proxy.fallSilent();
    expect(await health()).toEqual([200, 503]);
    await proxy.goAway();
    await proxy.comeBack();
    await vi.waitFor(async () => expect(await statuses()).toEqual(AT_WORK), { timeout: 10_000 });
  });

  test('is in the log without its address or what was asked of it', () => {
    const lines = hub.logged().trim().split('\n');
    expect(lines.length).toBeGreaterThan(REQUESTS.length);
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ level: 50, event: 'database-away' });
      expect(line).not.toMatch(
        /SELECT|postgres|hub_t|node_modules|\.ts\b|:\d{5}\b[^,]|127\.0\.0\.1|migrantes|UNDESA/,
      );
    }
  });
});
