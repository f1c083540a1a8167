import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessWorld, makeAccessWorld, NOW, openSession } from '../../../api/test/access-world.ts';
import { testDatabase } from '../../../api/test/database.ts';
import { loadViewer } from './load-viewer.ts';
import { newSecret, sha256 } from './secret.ts';
import type { PersonViewer } from './viewer.ts';

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

let db: Database;
let world: AccessWorld;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
});
afterAll(() => db?.close());

async function newPerson(handle: string) {
  return db.prisma.person.create({ data: { handle, email: `${handle}@example.org`, name: handle } });
}

test('loads the person with the roles of this moment: one that is revoked is gone at the next request', async () => {
  const person = await newPerson('test-roles');
  const { kind: _kind, secret: session, handle } = await openSession(db, person);
  const roles = async (): Promise<PersonViewer['roles']> => {
    const loaded = await loadViewer(db, { session, handle }, NOW);
    return 'viewer' in loaded ? loaded.viewer.roles : new Map();
  };
  expect(await roles()).toEqual(new Map());
  const role = { personId: person.id, observatoryId: world.alpha, role: 'EDITOR' } as const;
  await db.prisma.roleAssignment.createMany({ data: [role, { ...role, role: 'TRAINER' }] });
  expect(await roles()).toEqual(new Map([[world.alpha, new Set(['EDITOR', 'TRAINER'])]]));
  await db.prisma.roleAssignment.delete({ where: { personId_observatoryId_role: role } });
  expect(await roles()).toEqual(new Map([[world.alpha, new Set(['TRAINER'])]]));
});

test('a session counts until it is revoked, is past its time, lies unused for a week, or its person is disabled', async () => {
  const person = await newPerson('test-session');
  const { secret: session, handle } = await openSession(db, person);
  const load = async (now = NOW) => {
    const loaded = await loadViewer(db, { session, handle }, now);
    return 'fault' in loaded ? loaded.fault : loaded.viewer.handle;
  };
  const set = (data: object) => db.prisma.session.update({ where: { idHash: sha256(session) }, data });
  expect(await load()).toBe('test-session');
  expect(await load(later(60))).toBe('CREDENTIAL_EXPIRED');
  await set({ expiresAt: later(60 * 24 * 30) });
  expect(await load(later(60 * 24 * 7))).toBe('CREDENTIAL_EXPIRED');
  await set({ revokedAt: NOW });
  expect(await load()).toBe('CREDENTIAL_REVOKED');
  await set({ revokedAt: null });
  await db.prisma.person.update({ where: { id: person.id }, data: { disabledAt: NOW } });
  expect(await load()).toBe('ACCOUNT_DISABLED');
});

test("a session counts for its own person only, and one that isn't there for nobody", async () => {
  const { secret: session } = await openSession(db, await newPerson('test-owner'));
  const invalid = { fault: 'INVALID_CREDENTIAL' };
  expect(await loadViewer(db, { session, handle: 'test-editor' }, NOW)).toEqual(invalid);
  expect(await loadViewer(db, { session: newSecret(), handle: 'test-owner' }, NOW)).toEqual(invalid);
  // What is kept of a session opens nothing.
  expect(await loadViewer(db, { session: sha256(session), handle: 'test-owner' }, NOW)).toEqual(invalid);
});

test('a token counts with its scopes until it is revoked, is past its time, or its person is disabled', async () => {
  const person = await newPerson('test-token');
  const secret = `hub_${newSecret()}`;
  const { id } = await db.prisma.accessToken.create({
    data: {
      code: 'test-one',
      tokenHash: sha256(secret),
      personId: person.id,
      name: 'x',
      scopes: ['READ'],
      expiresAt: later(60),
    },
  });
  const load = async (now = NOW) => loadViewer(db, { token: secret }, now);
  const set = (data: object) => db.prisma.accessToken.update({ where: { id }, data });
  expect(await load()).toMatchObject({
    viewer: { handle: 'test-token', by: { token: 'test-one', scopes: new Set(['READ']) } },
  });
  expect(await load(later(60))).toEqual({ fault: 'CREDENTIAL_EXPIRED' });
  await set({ revokedAt: NOW });
  expect(await load()).toEqual({ fault: 'CREDENTIAL_REVOKED' });
  await set({ revokedAt: null });
  await db.prisma.person.update({ where: { id: person.id }, data: { disabledAt: NOW } });
  expect(await load()).toEqual({ fault: 'ACCOUNT_DISABLED' });
  expect(await loadViewer(db, { token: `hub_${newSecret()}` }, NOW)).toEqual({ fault: 'INVALID_CREDENTIAL' });
});

test('writes "last seen" and "last used" once a minute, not at each request', async () => {
  const { secret: session, handle } = await openSession(db, await newPerson('test-touch'));
  const seen = async (now: Date) => {
    await loadViewer(db, { session, handle }, now);
    return (await db.prisma.session.findUniqueOrThrow({ where: { idHash: sha256(session) } })).lastSeenAt;
  };
  expect(await seen(later(0.5))).toEqual(NOW);
  expect(await seen(later(1))).toEqual(later(1));
  expect(await seen(later(1.9))).toEqual(later(1));
  const token = world.shown['editor, token READ'];
  if (token.kind !== 'token') throw new Error('the asker shows no token');
  const used = async (now: Date) => {
    await loadViewer(db, { token: token.secret }, now);
    return (await db.prisma.accessToken.findUniqueOrThrow({ where: { tokenHash: sha256(token.secret) } }))
      .lastUsedAt;
  };
  expect(await used(NOW)).toEqual(NOW);
  expect(await used(later(0.9))).toEqual(NOW);
  expect(await used(later(1))).toEqual(later(1));
});
