import { createDb, type Database } from '@hub/prisma/client.ts';
import { hashPassword } from '@hub/schema/modules/access/password.ts';
import { newSecret, sha256 } from '@hub/schema/modules/access/secret.ts';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deriveKeys } from '../auth/keys.ts';
import { startServer } from '../server.ts';
import { codeAt } from './access-inputs.ts';
import { asWeb } from './access-web.ts';
import { type AccessWorld, makeAccessWorld, NOW } from './access-world.ts';
import { type Answer, askAs } from './ask-as.ts';
import { testDatabase } from './database.ts';

const keys = deriveKeys('a secret of the tests that is long enough');
const PASSWORD = 'una frase larga y tranquila';
const ISSUER = 'https://id.example.org';

let now = NOW;
let db: Database;
let world: AccessWorld;
let server: Awaited<ReturnType<typeof startServer>>;
let post: ReturnType<typeof asWeb>;
const logged: string[] = [];

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
  await db.prisma.person.updateMany({ data: { passwordHash: await hashPassword(PASSWORD) } });
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => logged.push(line) });
  server = await startServer({ db, keys, log, port: 0, now: () => now, requireTotp: true });
  post = asWeb(server.url, keys, () => now);
});
beforeEach(async () => {
  now = NOW;
  await db.prisma.signInAttempt.deleteMany();
  await db.prisma.totp.deleteMany();
});
afterAll(async () => {
  await server?.stop();
  await db?.close();
});

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);
const signIn = (email: string, more: object = {}, locale?: string) =>
  post('/auth/sessions', { email, password: PASSWORD, ...more }, {}, locale);
const askBy = (session: string, handle: string, query: string, variables?: object): Promise<Answer> =>
  askAs(server.url, keys, now, { kind: 'session', secret: session, handle }, query, variables);
const VIEWER = `{ viewer { networkAdmin hasPassword roles { role } totp { enabled required step recoveryCodesLeft } }
  observatory(slug: "test-alpha") { viewerCanEdit viewerCanAdminister } }`;
const ENROL = 'mutation { enrolTotp { ... on EnrolTotpSuccess { secret uri } } }';
const CONFIRM =
  'mutation ($input: TotpCodeInput!) { confirmTotp(input: $input) { __typename ... on ConfirmTotpSuccess { recoveryCodes } } }';

test('an administrator without one-time codes reaches their set-up and nothing of an administrator', async () => {
  const email = 'test-observatory-admin@example.org';
  const handle = 'test-observatory-admin';
  const { json } = await signIn(email);
  const before = await askBy(json.session, handle, VIEWER);
  expect(before.data).toEqual({
    viewer: {
      networkAdmin: false,
      hasPassword: true,
      roles: [],
      totp: { enabled: false, required: true, step: 'ENROL', recoveryCodesLeft: 0 },
    },
    observatory: { viewerCanEdit: false, viewerCanAdminister: false },
  });
  const { secret } = (await askBy(json.session, handle, ENROL)).data.enrolTotp;
  const input = { code: codeAt(secret, now) };
  const { recoveryCodes } = (await askBy(json.session, handle, CONFIRM, { input })).data.confirmTotp;
  expect(recoveryCodes).toHaveLength(10);
  expect((await askBy(json.session, handle, VIEWER)).data).toMatchObject({
    viewer: {
      roles: [{ role: 'OBSERVATORY_ADMIN' }],
      totp: { enabled: true, required: true, step: null, recoveryCodesLeft: 10 },
    },
    observatory: { viewerCanEdit: true, viewerCanAdminister: true },
  });

  const asked = await signIn(email, {}, 'pt-BR');
  expect(asked).toMatchObject({ status: 401, code: 'TOTP_REQUIRED' });
  expect(asked.json.errors[0].message).toBe('Escreva o código do seu aplicativo.');
  expect(asked.headers.get('www-authenticate')).toBe('Bearer realm="hub"');
  expect(await signIn(email, { totp: input.code })).toMatchObject({ status: 401, code: 'TOTP_REFUSED' });
  now = later(60);
  const opened = await signIn(email, { totp: codeAt(secret, now) });
  expect(opened.status).toBe(201);
  expect((await askBy(opened.json.session, handle, VIEWER)).data.observatory.viewerCanAdminister).toBe(true);
  expect((await signIn(email, { totp: recoveryCodes[3] })).status).toBe(201);
  expect(await signIn(email, { totp: '' })).toMatchObject({ status: 400, code: 'BAD_INPUT' });

  const everything =
    logged.join('') + JSON.stringify(await db.prisma.auditEvent.findMany({ select: { changes: true } }));
  for (const hidden of [secret, recoveryCodes[3], opened.json.session, PASSWORD]) {
    expect(everything).not.toContain(hidden);
  }
});

test('of others no codes are required', async () => {
  const { json } = await signIn('test-editor@example.org');
  expect((await askBy(json.session, 'test-editor', VIEWER)).data).toMatchObject({
    viewer: { roles: [{ role: 'EDITOR' }], totp: { required: false, step: null } },
    observatory: { viewerCanEdit: true },
  });
});

async function invite(email: string): Promise<string> {
  const secret = newSecret();
  const inviter = await db.prisma.person.findUniqueOrThrow({ where: { handle: 'test-network-admin' } });
  await db.prisma.invitation.create({
    data: {
      code: secret.slice(0, 12),
      secretHash: sha256(secret),
      observatoryId: world.beta,
      email,
      roles: ['TRAINER'],
      locale: 'ES',
      inviterId: inviter.id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + 7 * 86_400_000),
    },
  });
  return secret;
}

test('somebody invited makes an account over HTTP, and signs in', async () => {
  const secret = await invite('joined@example.net');
  const offered = await post('/auth/invitations/read', { secret });
  expect(offered).toMatchObject({
    status: 200,
    json: {
      email: 'joined@example.net',
      roles: ['TRAINER'],
      hasAccount: false,
      observatory: { slug: 'test-beta' },
    },
  });
  expect(offered.headers.get('cache-control')).toBe('no-store');
  const accept = (more: object, locale?: string) =>
    post('/auth/invitations/accept', { secret, name: ' Nueva ', password: PASSWORD, ...more }, {}, locale);
  expect(await accept({ password: 'short' })).toMatchObject({ status: 400, code: 'WEAK_PASSWORD' });
  expect(await accept({ name: '  ' })).toMatchObject({ status: 400, code: 'BAD_INPUT' });
  expect(await accept({ secret: 'x'.repeat(43) })).toMatchObject({ status: 401, code: 'INVITATION_REFUSED' });
  const joined = await accept({});
  expect(joined).toMatchObject({
    status: 201,
    json: { email: 'joined@example.net', person: { name: 'Nueva' } },
  });
  expect(await accept({}, 'es')).toMatchObject({ status: 401, code: 'INVITATION_REFUSED' });
  const { json } = await signIn('joined@example.net');
  expect((await askBy(json.session, json.person.handle, VIEWER)).data.viewer.roles).toEqual([
    { role: 'TRAINER' },
  ]);
  const again = await invite('joined@example.net');
  expect(await accept({ secret: again })).toMatchObject({ status: 409, code: 'ACCOUNT_EXISTS' });
  expect(logged.join('')).not.toContain(secret);
});

const byOidc = (identity: unknown, address = '192.0.2.1') =>
  post('/auth/sessions/oidc', {}, { identity, address, userAgent: 'Test' });
const said = (sub: string, email?: string, verified: unknown = true) => ({
  iss: ISSUER,
  sub,
  ...(email && { email, email_verified: verified }),
});

test('an identity is linked to the account of its verified e-mail, and known by its subject from then on', async () => {
  const opened = await byOidc(said('a', 'Test-Member@example.org'));
  expect(opened).toMatchObject({ status: 201, json: { person: { handle: 'test-member' } } });
  expect((await askBy(opened.json.session, 'test-member', VIEWER)).data.viewer.roles).toEqual([
    { role: 'MEMBER' },
  ]);
  expect(await byOidc(said('a', 'test-editor@example.org'))).toMatchObject({
    json: { person: { handle: 'test-member' } },
  });
  expect(await byOidc(said('a'))).toMatchObject({ status: 201 });
  expect(await byOidc({ ...said('a'), iss: 'https://other.example.org' })).toMatchObject({
    code: 'OIDC_REFUSED',
  });
  expect(await db.prisma.oidcIdentity.count()).toBe(1);
  await db.prisma.person.update({ where: { handle: 'test-member' }, data: { disabledAt: now } });
  expect(await byOidc(said('a'))).toMatchObject({ status: 401, code: 'OIDC_REFUSED' });
});

test.each([
  ['an e-mail that is not verified', said('b', 'test-trainer@example.org', false)],
  ['an e-mail of which nothing is said', { iss: ISSUER, sub: 'b', email: 'test-trainer@example.org' }],
  ['no e-mail', said('b')],
  ['an e-mail without account or invitation', said('b', 'nobody@example.net')],
])('refuses %s', async (_what, identity) => {
  const people = await db.prisma.person.count();
  expect(await byOidc(identity)).toMatchObject({ status: 401, code: 'OIDC_REFUSED' });
  expect([
    await db.prisma.person.count(),
    await db.prisma.oidcIdentity.count({ where: { subject: 'b' } }),
  ]).toEqual([people, 0]);
});

test('somebody invited gets an account without password, once, also where they come twice at once', async () => {
  await invite('by-oidc@example.net');
  const opened = await Promise.all(
    ['c', 'c', 'c'].map((sub) => byOidc({ ...said(sub, 'by-oidc@example.net'), name: 'Por otro servicio' })),
  );
  expect(opened.map(({ status }) => status)).toEqual([201, 201, 201]);
  const { session, person } = opened[0]?.json ?? {};
  const { viewer } = (await askBy(session, person.handle, VIEWER)).data;
  expect(viewer).toMatchObject({ hasPassword: false, roles: [{ role: 'TRAINER' }] });
  expect(await signIn('by-oidc@example.net')).toMatchObject({ code: 'SIGN_IN_REFUSED' });
});

test.each([
  ['none', undefined],
  ['no subject', { iss: ISSUER }],
  ['an issuer that is no address', { iss: 'x', sub: 'a' }],
  ['verified as a word', said('a', 'test-editor@example.org', 'true')],
])('takes no token of the web with a wrong identity: %s', async (_what, identity) => {
  expect(await byOidc(identity)).toMatchObject({ status: 401, code: 'SERVICE_TOKEN_REQUIRED' });
});

test('an administrator who comes by another service shows a code before the role counts', async () => {
  const { json } = await byOidc(said('d', 'test-network-admin@example.org'));
  const handle = 'test-network-admin';
  const { secret } = (await askBy(json.session, handle, ENROL)).data.enrolTotp;
  await askBy(json.session, handle, CONFIRM, { input: { code: codeAt(secret, now) } });
  const next = (await byOidc(said('d'))).json.session;
  expect((await askBy(next, handle, VIEWER)).data.viewer).toMatchObject({
    networkAdmin: false,
    totp: { step: 'CODE' },
  });
  now = later(60);
  const verify = 'mutation ($input: TotpCodeInput!) { verifyTotp(input: $input) { __typename } }';
  const input = { code: codeAt(secret, now) };
  expect((await askBy(next, handle, verify, { input })).data.verifyTotp.__typename).toBe('VerifyTotpSuccess');
  expect((await askBy(next, handle, VIEWER)).data.viewer).toMatchObject({
    networkAdmin: true,
    totp: { step: null },
  });
});
