import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AccessWorld, makeAccessWorld, NOW, openSession } from '../../../../api/test/access-world.ts';
import { testDatabase } from '../../../../api/test/database.ts';
import { encodeId } from '../../../node.ts';
import { auditPage } from '../audit/audit-page.ts';
import type { Asker } from '../permission-matrix.ts';
import { type ResetTotp, resetTotp } from './reset-totp.ts';

const observatory = encodeId('Observatory', 'test-alpha');

let db: Database;
let world: AccessWorld;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
});
beforeEach(async () => {
  await db.prisma.session.updateMany({ data: { revokedAt: null } });
  await db.prisma.auditEvent.deleteMany();
  await db.prisma.totp.deleteMany();
  for (const { id: personId } of await db.prisma.person.findMany())
    await db.prisma.totp.create({ data: { personId, sealed: 'x', confirmedAt: NOW } });
});
afterAll(() => db?.close());

const reset = async (asker: Asker, person: string, more: Partial<ResetTotp> = {}) =>
  resetTotp(await world.contextOf(asker), { observatory, person, ...more });
const codesOf = (handle: string) => db.prisma.totp.count({ where: { person: { handle } } });

test('forgets codes and recovery codes, ends all sessions, and is told to the person and the observatory', async () => {
  const { id: personId, ...member } = await db.prisma.person.findUniqueOrThrow({
    where: { handle: 'test-member' },
  });
  await openSession(db, { id: personId, handle: member.handle });
  await db.prisma.recoveryCode.create({ data: { personId, codeHash: 'x' } });
  const open = await db.prisma.session.count({ where: { personId, revokedAt: null } });
  const mine = await world.contextOf('member');

  expect(await reset('observatory admin', 'test-member')).toMatchObject({
    endedSessions: open,
    member: { handle: 'test-member', roles: ['MEMBER'] },
  });
  expect([await codesOf('test-member'), await db.prisma.recoveryCode.count({ where: { personId } })]).toEqual(
    [0, 0],
  );
  await expect(world.contextOf('member')).rejects.toThrow('CREDENTIAL_REVOKED');
  const told = {
    actor: 'test-observatory-admin',
    action: 'reset-totp',
    kind: 'Person',
    code: 'test-member',
    observatoryId: world.alpha,
    changes: {
      totp: { before: NOW.toISOString(), after: null },
      sessions: { before: open, after: 0 },
    },
  };
  expect(await db.prisma.auditEvent.findMany()).toMatchObject([told]);
  const { edges } = await auditPage({ kind: 'Person', code: 'test-member' }, { first: 5 }, mine);
  expect(edges).toMatchObject([{ node: told }]);
});

test('again changes nothing; a key that is sent again resets no codes that were set up since', async () => {
  const { id: personId } = await db.prisma.person.findUniqueOrThrow({ where: { handle: 'test-trainer' } });
  const idempotencyKey = 'a reset';
  const first = await reset('observatory admin', 'test-trainer', { idempotencyKey });
  expect(await reset('observatory admin', 'test-trainer')).toMatchObject({ endedSessions: 0 });
  await db.prisma.totp.create({ data: { personId, sealed: 'y', confirmedAt: NOW } });
  expect(await reset('observatory admin', 'test-trainer', { idempotencyKey })).toEqual(first);
  expect(await codesOf('test-trainer')).toBe(1);
  expect(await db.prisma.auditEvent.count()).toBe(1);
  await expect(reset('observatory admin', 'test-editor', { idempotencyKey })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
  expect(await codesOf('test-editor')).toBe(1);
});

test('of many at once, one is done', async () => {
  const done = await Promise.all([1, 2, 3].map(() => reset('observatory admin', 'test-editor')));
  expect(done.filter(({ endedSessions }) => endedSessions > 0)).toHaveLength(1);
  expect(await db.prisma.auditEvent.count()).toBe(1);
});

test('codes that wait to be confirmed stay: they are asked of nobody', async () => {
  await db.prisma.totp.updateMany({ data: { confirmedAt: null } });
  expect(await reset('observatory admin', 'test-member')).toMatchObject({ endedSessions: 0 });
  expect(await codesOf('test-member')).toBe(1);
});

test('nobody resets their own', async () => {
  for (const [asker, handle] of [
    ['observatory admin', 'test-observatory-admin'],
    ['network admin', 'test-network-admin'],
  ] as const) {
    await expect(reset(asker, handle)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await codesOf(handle)).toBe(1);
  }
});

test('an administrator reaches people of the observatory only, and none who reach further', async () => {
  for (const stranger of ['test-no-role', 'test-observatory-admin-of-another', 'test-nobody', 'a\0b'])
    await expect(reset('observatory admin', stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(reset('observatory admin of another', 'test-member')).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });

  const { id: personId } = await db.prisma.person.findUniqueOrThrow({ where: { handle: 'test-member' } });
  const elsewhere = { personId, observatoryId: world.beta, role: 'MEMBER' } as const;
  await db.prisma.roleAssignment.create({ data: elsewhere });
  await expect(reset('observatory admin', 'test-member')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await db.prisma.roleAssignment.deleteMany({ where: elsewhere });

  await db.prisma.person.update({ where: { id: personId }, data: { networkAdmin: true } });
  await expect(reset('observatory admin', 'test-member')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await db.prisma.person.update({ where: { id: personId }, data: { networkAdmin: false } });
  expect(await codesOf('test-member')).toBe(1);
  expect(await db.prisma.auditEvent.count()).toBe(0);

  await reset('network admin', 'test-no-role');
  await reset('network admin', 'test-observatory-admin-of-another', {
    observatory: encodeId('Observatory', 'test-beta'),
  });
  expect([await codesOf('test-no-role'), await codesOf('test-observatory-admin-of-another')]).toEqual([0, 0]);
});
