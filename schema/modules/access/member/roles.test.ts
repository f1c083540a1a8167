import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AccessWorld, makeAccessWorld } from '../../../../api/test/access-world.ts';
import { testDatabase } from '../../../../api/test/database.ts';
import { encodeId } from '../../../node.ts';
import type { Asker } from '../permission-matrix.ts';
import type { RoleName } from '../viewer.ts';
import { grantRole } from './grant-role.ts';
import { revokeRole } from './revoke-role.ts';

const observatory = encodeId('Observatory', 'test-alpha');

let db: Database;
let world: AccessWorld;
let roles: { personId: number; observatoryId: number; role: RoleName }[];

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
  roles = await db.prisma.roleAssignment.findMany();
});
beforeEach(async () => {
  await db.prisma.roleAssignment.deleteMany();
  await db.prisma.roleAssignment.createMany({ data: roles });
  await db.prisma.auditEvent.deleteMany();
});
afterAll(() => db?.close());

const grant = async (asker: Asker, person: string, role: RoleName) =>
  grantRole(await world.contextOf(asker), { observatory, person, role });
const revoke = async (asker: Asker, person: string, role: RoleName) =>
  revokeRole(await world.contextOf(asker), { observatory, person, role });

test('an administrator gives people of the observatory roles, once', async () => {
  const { member } = await grant('observatory admin', 'test-member', 'EDITOR');
  expect(member?.roles).toEqual(['MEMBER', 'EDITOR']);
  expect(await grant('observatory admin', 'test-member', 'EDITOR')).toMatchObject({ member });
  expect(await db.prisma.auditEvent.findMany()).toMatchObject([
    {
      actor: 'test-observatory-admin',
      action: 'grant-role',
      kind: 'Person',
      code: 'test-member',
      observatoryId: world.alpha,
      changes: { roles: { before: ['MEMBER'], after: ['MEMBER', 'EDITOR'] } },
    },
  ]);
});

test('strangers come by invitation: only a network admin brings one in', async () => {
  for (const person of ['test-no-role', 'test-nobody', 'a\0b']) {
    await expect(grant('observatory admin', person, 'EDITOR')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  expect((await grant('network admin', 'test-no-role', 'TRAINER')).member?.roles).toEqual(['TRAINER']);
});

test('nobody gives themselves a role', async () => {
  await expect(grant('observatory admin', 'test-observatory-admin', 'EDITOR')).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(grant('network admin', 'test-network-admin', 'OBSERVATORY_ADMIN')).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(grant('editor', 'test-editor', 'OBSERVATORY_ADMIN')).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(grant('observatory admin of another', 'test-member', 'EDITOR')).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('a role that is taken away counts no more at the next request; everybody may give up their own', async () => {
  expect((await world.contextOf('editor')).viewer).toMatchObject({
    roles: new Map([[world.alpha, new Set(['EDITOR'])]]),
  });
  expect(await revoke('observatory admin', 'test-editor', 'EDITOR')).toMatchObject({ member: null });
  expect((await world.contextOf('editor')).viewer).toMatchObject({ roles: new Map() });
  expect(await revoke('member', 'test-member', 'MEMBER')).toMatchObject({ member: null });
  await expect(revoke('trainer', 'test-observatory-admin', 'OBSERVATORY_ADMIN')).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('the last administrator stays, but for a network admin', async () => {
  const last = { code: 'LAST_ADMIN' };
  await expect(
    revoke('observatory admin', 'test-observatory-admin', 'OBSERVATORY_ADMIN'),
  ).rejects.toMatchObject(last);
  expect(await db.prisma.auditEvent.count()).toBe(0);
  // One whose account is disabled is none.
  await grant('network admin', 'test-member', 'OBSERVATORY_ADMIN');
  await db.prisma.person.update({ where: { handle: 'test-member' }, data: { disabledAt: new Date() } });
  await expect(
    revoke('observatory admin', 'test-observatory-admin', 'OBSERVATORY_ADMIN'),
  ).rejects.toMatchObject(last);
  await db.prisma.person.update({ where: { handle: 'test-member' }, data: { disabledAt: null } });
  await revoke('network admin', 'test-member', 'OBSERVATORY_ADMIN');
  expect(await revoke('network admin', 'test-observatory-admin', 'OBSERVATORY_ADMIN')).toMatchObject({
    member: null,
  });
});

test('of two administrators who leave at once, one stays', async () => {
  await grant('network admin', 'test-member', 'OBSERVATORY_ADMIN');
  const left = await Promise.allSettled([
    revoke('observatory admin', 'test-observatory-admin', 'OBSERVATORY_ADMIN'),
    revoke('member', 'test-member', 'OBSERVATORY_ADMIN'),
  ]);
  expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const admins = { observatoryId: world.alpha, role: 'OBSERVATORY_ADMIN' } as const;
  expect(await db.prisma.roleAssignment.count({ where: admins })).toBe(1);
});
