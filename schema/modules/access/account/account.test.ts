import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AccessWorld, makeAccessWorld, NOW, openSession } from '../../../../api/test/access-world.ts';
import { testDatabase } from '../../../../api/test/database.ts';
import { hashPassword, passwordFits } from '../password.ts';
import { signOutEverywhere } from '../sign-out-everywhere.ts';
import { changeName } from './change-name.ts';
import { changePassword } from './change-password.ts';

const OLD = 'una frase larga y tranquila';
const FRESH = 'otra frase larga y tranquila';

let db: Database;
let world: AccessWorld;
let passwordHash: string;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
  passwordHash = await hashPassword(OLD);
});
beforeEach(async () => {
  await db.prisma.signInAttempt.deleteMany();
  await db.prisma.auditEvent.deleteMany();
  await db.prisma.person.update({ where: { handle: 'test-member' }, data: { passwordHash } });
});
afterAll(() => db?.close());

const mine = () => db.prisma.person.findUniqueOrThrow({ where: { handle: 'test-member' } });
const change = async (current: string, password: string) =>
  changePassword(await world.contextOf('member'), { current, password });

test('a new password needs the old one, and ends the other sessions', async () => {
  const member = await mine();
  await openSession(db, member);
  await openSession(db, member);
  expect(await change(OLD, FRESH)).toEqual({ endedSessions: 2 });
  expect(await passwordFits((await mine()).passwordHash, FRESH)).toBe(true);
  expect(await db.prisma.session.count({ where: { personId: member.id, revokedAt: null } })).toBe(1);
  const event = await db.prisma.auditEvent.findFirstOrThrow();
  expect(event).toMatchObject({ action: 'change-password', code: 'test-member', changes: {} });
});

test.each([
  ['a wrong one', 'wrong', FRESH, 'current WRONG'],
  ['a short one', OLD, 'short', 'password TOO_SHORT'],
  ['a long one', OLD, 'x'.repeat(1_001), 'password TOO_LONG'],
  ['NUL', OLD, `${FRESH}\0`, 'password TOO_LONG'],
  ['the same', OLD, OLD, 'password SAME'],
])('refuses %s', async (_what, current, password, fault) => {
  const error = await change(current, password).catch((thrown) => thrown);
  expect(error.issues.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
    fault,
  ]);
  expect((await mine()).passwordHash).toBe(passwordHash);
});

test('of two changes at once, one is done', async () => {
  const done = await Promise.allSettled([change(OLD, FRESH), change(OLD, `${FRESH} 2`)]);
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('limits wrong passwords, and gives none to who signs in by another service', async () => {
  for (let round = 0; round < 10; round++)
    await expect(change('wrong', FRESH)).rejects.toMatchObject({ code: 'INVALID' });
  await expect(change(OLD, FRESH)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  const trainer = await world.contextOf('trainer');
  await expect(changePassword(trainer, { current: '', password: FRESH })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('a name is changed, told before and after, and never empty', async () => {
  const context = await world.contextOf('member');
  expect(await changeName(context, { name: '  Nombre <b>nuevo</b> ' })).toEqual({
    name: 'Nombre <b>nuevo</b>',
  });
  expect(await db.prisma.auditEvent.findFirst()).toMatchObject({
    action: 'change-name',
    changes: { name: { before: 'Test member', after: 'Nombre <b>nuevo</b>' } },
  });
  await expect(changeName(context, { name: ' ' })).rejects.toMatchObject({ code: 'INVALID' });
  await expect(changeName(context, { name: 'x'.repeat(101) })).rejects.toMatchObject({ code: 'INVALID' });
});

test('signing out everywhere ends this session too', async () => {
  const context = await world.contextOf('observatory admin');
  expect(await signOutEverywhere({ ...context, now: () => NOW })).toEqual({ count: 1 });
  await expect(world.contextOf('observatory admin')).rejects.toThrow('CREDENTIAL_REVOKED');
});
