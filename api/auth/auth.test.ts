import { createDb, type Database } from '@hub/prisma/client.ts';
import { hashPassword } from '@hub/schema/modules/access/password.ts';
import { sha256 } from '@hub/schema/modules/access/secret.ts';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { startServer } from '../server.ts';
import { type AccessWorld, makeAccessWorld, NOW } from '../test/access-world.ts';
import { testDatabase } from '../test/database.ts';
import { deriveKey, deriveKeys } from './keys.ts';

const keys = deriveKeys('a secret of the tests that is long enough');
const PASSWORD = 'una frase larga y tranquila';
const SECONDS = Math.floor(NOW.getTime() / 1000);

let now = NOW;
let db: Database;
let world: AccessWorld;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
  await db.prisma.person.update({
    where: { handle: 'test-member' },
    data: { passwordHash: await hashPassword(PASSWORD) },
  });
  server = await startServer({ db, keys, log: createLog('silent'), port: 0, now: () => now });
});
beforeEach(async () => {
  now = NOW;
  await db.prisma.signInAttempt.deleteMany();
});
afterAll(async () => {
  await server?.stop();
  await db?.close();
});

interface Minted {
  key?: Uint8Array;
  alg?: string;
  iss?: string;
  aud?: string;
  iat?: number;
  life?: number;
}

/** A token as the web makes it, or one that differs from that in some way. */
function mint(
  claims: Record<string, unknown>,
  {
    key = keys.webToApi,
    alg = 'HS256',
    iss = 'hub-web',
    aud = 'hub-api',
    iat = SECONDS,
    life = 60,
  }: Minted = {},
) {
  const jwt = new SignJWT(claims).setProtectedHeader({ alg }).setIssuer(iss).setAudience(aud);
  return jwt
    .setIssuedAt(iat)
    .setExpirationTime(iat + life)
    .sign(key);
}

const service = (address = '192.0.2.1', how: Minted = {}) =>
  mint({ address }, { key: keys.service, aud: 'hub-api-service', ...how });

async function call(method: string, path: string, bearer?: string | null, body?: unknown, locale = 'en') {
  const headers: Record<string, string> = { 'accept-language': locale, 'content-type': 'application/json' };
  if (bearer) headers.authorization = `Bearer ${bearer}`;
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = text === '' ? null : JSON.parse(text);
  return {
    status: response.status,
    headers: response.headers,
    json,
    code: json?.errors?.[0]?.extensions?.code,
  };
}

const signIn = async (body: unknown, bearer?: string | null, locale?: string) =>
  call('POST', '/auth/sessions', bearer === undefined ? await service() : bearer, body, locale);
const whoAmI = (bearer?: string) => call('POST', '/graphql', bearer, { query: '{ viewer { handle } }' });

test('derives a key a purpose, the same in every process', () => {
  expect(Buffer.from(deriveKey('a', 'web-to-api')).toString('hex')).toBe(
    Buffer.from(deriveKey('a', 'web-to-api')).toString('hex'),
  );
  expect(keys.webToApi).not.toEqual(keys.service);
  expect(deriveKey('a', 'service')).not.toEqual(deriveKey('b', 'service'));
  expect(keys.webToApi).toHaveLength(32);
});

test('signs in, speaks for the person, signs out', async () => {
  const { status, json, headers } = await signIn({ email: 'test-member@example.org', password: PASSWORD });
  expect([status, headers.get('cache-control')]).toEqual([201, 'no-store']);
  expect(json).toEqual({
    session: expect.stringMatching(/^[\w-]{43}$/),
    expiresAt: '2030-02-14T12:00:00.000Z',
    person: { handle: 'test-member', name: 'Test member' },
  });
  const jwt = await mint({ sub: 'test-member', sid: json.session });
  expect((await whoAmI(jwt)).json).toEqual({
    data: { viewer: { handle: 'test-member' } },
    extensions: expect.anything(),
  });
  expect((await call('DELETE', '/auth/sessions', jwt)).status).toBe(204);
  expect(await whoAmI(jwt)).toMatchObject({ status: 401, code: 'CREDENTIAL_REVOKED' });
  expect((await call('DELETE', '/auth/sessions', jwt)).status).toBe(204);
});

test('refuses sign-ins alike, in the language of the request, and limits them', async () => {
  const wrong = await signIn({ email: 'test-member@example.org', password: 'wrong' }, undefined, 'pt-BR');
  const unknown = await signIn({ email: 'nobody@example.org', password: 'wrong' }, undefined, 'pt-BR');
  expect(wrong).toMatchObject({ status: 401, code: 'SIGN_IN_REFUSED' });
  expect(wrong.json.errors[0].message).toBe('O e-mail ou a senha não estão corretos.');
  expect(unknown.json).toEqual(wrong.json);
  for (let round = 1; round < 10; round++)
    await signIn({ email: 'test-member@example.org', password: 'wrong' });
  const limited = await signIn({ email: 'test-member@example.org', password: PASSWORD });
  expect(limited).toMatchObject({ status: 429, code: 'TOO_MANY_ATTEMPTS' });
  expect(limited.headers.get('retry-after')).toBe('900');
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', []],
  ['no password', { email: 'a@example.org' }],
  ['a number', { email: 'a@example.org', password: 1 }],
  ['NUL', { email: 'a@example.org\0', password: 'x' }],
  ['a password of 1,001 characters', { email: 'a@example.org', password: 'x'.repeat(1_001) }],
])('refuses %s as a sign-in', async (_what, body) => {
  expect(await signIn(body)).toMatchObject({ status: 400, code: 'BAD_INPUT' });
});

test('signs in only for the web', async () => {
  const body = { email: 'test-member@example.org', password: PASSWORD };
  const session = world.shown.member;
  if (session.kind !== 'session') throw new Error('the asker shows no session');
  const bearers = [
    null,
    'nonsense',
    await service('192.0.2.1', { key: keys.webToApi }),
    await service('192.0.2.1', { aud: 'hub-api' }),
    await service('192.0.2.1', { iat: SECONDS - 120 }),
    await service('192.0.2.1', { life: 3_600 }),
    await mint({}, { key: keys.service, aud: 'hub-api-service' }),
    await mint({ sub: 'test-member', sid: session.secret }),
  ];
  for (const bearer of bearers) {
    expect(await signIn(body, bearer)).toMatchObject({ status: 401, code: 'SERVICE_TOKEN_REQUIRED' });
  }
});

test('without a credential a request is anonymous; with a bad one it is refused, never anonymous', async () => {
  expect((await whoAmI()).json.data).toEqual({ viewer: null });
  const shown = world.shown.member;
  if (shown.kind !== 'session') throw new Error('the asker shows no session');
  const claims = { sub: 'test-member', sid: shown.secret };
  const [header, payload] = (await mint(claims)).split('.');
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
  const bad: [string, string][] = [
    ['nonsense', 'INVALID_CREDENTIAL'],
    [`hub_${'x'.repeat(43)}`, 'INVALID_CREDENTIAL'],
    [shown.secret, 'INVALID_CREDENTIAL'],
    [unsigned, 'INVALID_CREDENTIAL'],
    [`${header}.${payload}.${'A'.repeat(43)}`, 'INVALID_CREDENTIAL'],
    [await mint(claims, { key: keys.service }), 'INVALID_CREDENTIAL'],
    [await mint(claims, { alg: 'HS512' }), 'INVALID_CREDENTIAL'],
    [await mint(claims, { iss: 'other' }), 'INVALID_CREDENTIAL'],
    [await mint(claims, { aud: 'hub-api-service' }), 'INVALID_CREDENTIAL'],
    [await mint(claims, { life: 61 }), 'INVALID_CREDENTIAL'],
    [await mint(claims, { iat: SECONDS + 30, life: 30 }), 'INVALID_CREDENTIAL'],
    [await mint({ sub: 'test-member' }), 'INVALID_CREDENTIAL'],
    [await mint({ sub: 'test-editor', sid: shown.secret }), 'INVALID_CREDENTIAL'],
    [await mint(claims, { iat: SECONDS - 66 }), 'CREDENTIAL_EXPIRED'],
  ];
  for (const [bearer, code] of bad) {
    const refused = await whoAmI(bearer);
    expect([bearer, refused.status, refused.code]).toEqual([bearer, 401, code]);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="hub", error="invalid_token"');
    expect(Object.keys(refused.json)).toEqual(['errors']);
  }
  const basic = await fetch(`${server.url}/graphql?query={__typename}`, {
    headers: { authorization: 'Basic eDp5' },
  });
  expect(basic.status).toBe(401);
  // Clocks may differ by a few seconds.
  expect((await whoAmI(await mint(claims, { iat: SECONDS + 4, life: 60 }))).status).toBe(200);
});

test('a role in a token of the web gives nothing', async () => {
  const shown = world.shown.member;
  if (shown.kind !== 'session') throw new Error('the asker shows no session');
  const jwt = await mint({
    sub: 'test-member',
    sid: shown.secret,
    networkAdmin: true,
    roles: ['OBSERVATORY_ADMIN'],
  });
  const { json } = await call('POST', '/graphql', jwt, {
    query: '{ viewer { networkAdmin roles { role } } }',
  });
  expect(json.data.viewer).toEqual({ networkAdmin: false, roles: [{ role: 'MEMBER' }] });
});

test('revoked and expired credentials and disabled people are refused at the next request', async () => {
  const shown = world.shown.trainer;
  const token = world.shown['editor, token READ'];
  if (shown.kind !== 'session' || token.kind !== 'token') throw new Error('the askers show something else');
  const jwt = await mint({ sub: shown.handle, sid: shown.secret });
  expect((await whoAmI(jwt)).json.data).toEqual({ viewer: { handle: 'test-trainer' } });
  expect((await whoAmI(token.secret)).json.data).toEqual({ viewer: { handle: 'test-editor' } });
  await db.prisma.person.update({ where: { handle: 'test-trainer' }, data: { disabledAt: NOW } });
  expect(await whoAmI(jwt)).toMatchObject({ status: 401, code: 'ACCOUNT_DISABLED' });
  await db.prisma.accessToken.update({
    where: { tokenHash: sha256(token.secret) },
    data: { expiresAt: NOW },
  });
  expect(await whoAmI(token.secret)).toMatchObject({ status: 401, code: 'CREDENTIAL_EXPIRED' });
  await db.prisma.accessToken.update({
    where: { tokenHash: sha256(token.secret) },
    data: { revokedAt: NOW },
  });
  expect(await whoAmI(token.secret)).toMatchObject({ status: 401, code: 'CREDENTIAL_REVOKED' });
});

test('a role that is taken away bites at the next request', async () => {
  const shown = world.shown['observatory admin'];
  if (shown.kind !== 'session') throw new Error('the asker shows no session');
  const jwt = await mint({ sub: shown.handle, sid: shown.secret });
  const editable = async () => {
    const query =
      '{ observatory(slug: "test-alpha") { viewerCanEdit } dataset(code: "TEST_OBSERVATORY") { code } }';
    return (await call('POST', '/graphql', jwt, { query })).json.data;
  };
  expect(await editable()).toEqual({
    observatory: { viewerCanEdit: true },
    dataset: { code: 'TEST_OBSERVATORY' },
  });
  await db.prisma.roleAssignment.deleteMany({ where: { person: { handle: shown.handle } } });
  expect(await editable()).toEqual({ observatory: { viewerCanEdit: false }, dataset: null });
});
