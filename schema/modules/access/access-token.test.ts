import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessWorld, makeAccessWorld, NOW } from '../../../api/test/access-world.ts';
import { testDatabase } from '../../../api/test/database.ts';
import { encodeId } from '../../node.ts';
import { type CreateAccessToken, createAccessToken } from './create-access-token.ts';
import { loadViewer } from './load-viewer.ts';
import type { Asker } from './permission-matrix.ts';
import { revokeAccessToken } from './revoke-access-token.ts';
import { revokeOtherSessions } from './revoke-other-sessions.ts';
import { revokeSession } from './revoke-session.ts';
import { sha256 } from './secret.ts';

let db: Database;
let world: AccessWorld;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
});
afterAll(() => db?.close());

const create = async (asker: Asker, input: Partial<CreateAccessToken> = {}) =>
  createAccessToken(await world.contextOf(asker), { name: 'App', scopes: ['READ'], ...input });

test('makes a token whose secret counts at once and is kept nowhere', async () => {
  const { token, secret } = await create('member', { name: ' My <app> ', scopes: ['WRITE', 'READ', 'READ'] });
  expect(secret).toMatch(/^hub_[A-Za-z0-9_-]{43}$/);
  expect(token).toMatchObject({
    name: 'My <app>',
    scopes: ['READ', 'WRITE'],
    tokenHash: sha256(secret ?? ''),
    createdAt: NOW,
  });
  expect(await loadViewer(db, { token: secret ?? '' }, NOW)).toMatchObject({
    viewer: { handle: 'test-member' },
  });
  const event = await db.prisma.auditEvent.findFirstOrThrow({ where: { code: token.code } });
  expect(event).toMatchObject({ actor: 'test-member', action: 'create-access-token' });
  expect(JSON.stringify(event.changes)).not.toContain(secret);
});

test('shows the secret once, also where the answer is repeated by its key', async () => {
  const input = { idempotencyKey: 'one token', expiresAt: new Date('2031-01-01T00:00:00Z') };
  const answers = await Promise.all([
    create('member', input),
    create('member', input),
    create('member', input),
  ]);
  expect(new Set(answers.map(({ token }) => token.code)).size).toBe(1);
  expect(answers.filter(({ secret }) => secret !== null)).toHaveLength(1);
  expect(answers[1]?.token).toEqual(answers[0]?.token);
  const secret = answers.find((answer) => answer.secret)?.secret ?? '';
  const kept = await db.prisma.idempotencyKey.findFirstOrThrow({ where: { key: 'one token' } });
  expect(JSON.stringify(kept)).not.toContain(secret);
  await expect(create('member', { ...input, name: 'Other' })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
});

test.each<[string, Partial<CreateAccessToken>, string[]]>([
  ['an empty name', { name: '  ' }, ['name EMPTY']],
  ['a name of 101 characters', { name: 'x'.repeat(101) }, ['name TOO_LONG']],
  ['no scope and a past end', { scopes: [], expiresAt: NOW }, ['scopes EMPTY', 'expiresAt FUTURE']],
])('refuses %s', async (_what, input, faults) => {
  const error = await create('member', input).catch((thrown) => thrown);
  expect(error.issues.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual(
    faults,
  );
});

test('no token makes or ends tokens and sessions, and nobody does without signing in', async () => {
  const mine = encodeId('AccessToken', 'test-token-read');
  for (const asker of [
    'editor, token READ',
    'editor, token WRITE',
    'editor, token READ WRITE',
    'anonymous',
  ] as const) {
    const code = asker === 'anonymous' ? 'SIGN_IN_REQUIRED' : 'FORBIDDEN';
    const context = await world.contextOf(asker);
    await expect(create(asker)).rejects.toMatchObject({ code });
    await expect(revokeAccessToken(context, { id: mine })).rejects.toMatchObject({ code });
    await expect(revokeSession(context, { id: encodeId('Session', 'x') })).rejects.toMatchObject({ code });
    await expect(revokeOtherSessions(context)).rejects.toMatchObject({ code });
  }
});

test('a person ends their own tokens and no others', async () => {
  const { token, secret } = await create('trainer');
  const id = encodeId('AccessToken', token.code);
  await expect(revokeAccessToken(await world.contextOf('network admin'), { id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const ended = await revokeAccessToken(await world.contextOf('trainer'), { id });
  expect(ended.token.revokedAt).toEqual(NOW);
  expect(await loadViewer(db, { token: secret ?? '' }, NOW)).toEqual({ fault: 'CREDENTIAL_REVOKED' });
  expect(await revokeAccessToken(await world.contextOf('trainer'), { id })).toEqual(ended);
  expect(
    await db.prisma.auditEvent.count({ where: { code: token.code, action: 'revoke-access-token' } }),
  ).toBe(1);
});

test('a person ends their own sessions and no others', async () => {
  const shown = world.shown.trainer;
  if (shown.kind !== 'session') throw new Error('the asker shows no session');
  const id = encodeId('Session', sha256(shown.secret));
  const context = await world.contextOf('trainer');
  await expect(revokeSession(await world.contextOf('member'), { id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await revokeSession(context, { id })).session.revokedAt).toEqual(NOW);
  expect(await loadViewer(db, { session: shown.secret, handle: shown.handle }, NOW)).toEqual({
    fault: 'CREDENTIAL_REVOKED',
  });
});

test('ends every session but the one that asks', async () => {
  const { id: personId } = await db.prisma.person.findUniqueOrThrow({ where: { handle: 'test-editor' } });
  const expiresAt = new Date(NOW.getTime() + 1_000);
  await db.prisma.session.createMany({ data: ['x', 'y'].map((idHash) => ({ idHash, personId, expiresAt })) });
  expect(await revokeOtherSessions(await world.contextOf('editor'))).toEqual({ count: 2 });
  expect(await revokeOtherSessions(await world.contextOf('editor'))).toEqual({ count: 0 });
  expect(await db.prisma.session.count({ where: { personId, revokedAt: null } })).toBe(1);
});
