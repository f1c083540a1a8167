import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AccessWorld, makeAccessWorld, NOW } from '../../../../api/test/access-world.ts';
import { testDatabase } from '../../../../api/test/database.ts';
import { encodeId } from '../../../node.ts';
import { revokeRole } from '../member/revoke-role.ts';
import type { Asker } from '../permission-matrix.ts';
import { sha256 } from '../secret.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { type InviteMember, inviteMember } from './invite-member.ts';
import { joinByInvitation, readInvitation } from './join-by-invitation.ts';
import { revokeInvitation } from './revoke-invitation.ts';

const observatory = encodeId('Observatory', 'test-alpha');
const PASSWORD = 'una frase larga y tranquila';
const REFUSED = { fault: 'INVITATION_REFUSED' };
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

let db: Database;
let world: AccessWorld;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
});
beforeEach(async () => {
  await db.prisma.signInAttempt.deleteMany();
  await db.prisma.invitation.deleteMany();
});
afterAll(() => db?.close());

const invite = async (email: string, input: Partial<InviteMember> = {}, asker: Asker = 'observatory admin') =>
  inviteMember(await world.contextOf(asker), {
    observatory,
    email,
    roles: ['EDITOR'],
    locale: 'PT',
    ...input,
  });
const secretFor = async (email: string, input: Partial<InviteMember> = {}) =>
  (await invite(email, input)).secret ?? '';
const join = (secret: string, now = NOW, address = '192.0.2.1') =>
  joinByInvitation(db, now, { secret, name: 'New', password: PASSWORD, address });
const read = (secret: string, now = NOW) => readInvitation(db, now, { secret, address: '192.0.2.1' });

test('keeps no secret, and shows it once, also where the answer is repeated by its key', async () => {
  const input = { idempotencyKey: 'an invitation' };
  const [first, again] = [await invite('New@Example.net', input), await invite('new@example.net', input)];
  expect(first.secret).toMatch(/^[\w-]{43}$/);
  expect([again.secret, again.invitation.code]).toEqual([null, first.invitation.code]);
  expect(first.invitation).toMatchObject({
    email: 'new@example.net',
    secretHash: sha256(first.secret ?? ''),
    expiresAt: days(7),
  });
  const kept = await db.prisma.idempotencyKey.findFirstOrThrow({ where: { key: 'an invitation' } });
  expect(Object.keys(kept.answer as object).sort()).toEqual(['code', 'fresh']);
});

test('a new invitation of the same e-mail takes the place of the open one', async () => {
  const old = await secretFor('new@example.net');
  const { secret } = await invite('new@example.net', { roles: ['TRAINER'] });
  expect(await read(old)).toEqual(REFUSED);
  expect(await read(secret ?? '')).toMatchObject({ email: 'new@example.net', roles: ['TRAINER'] });
});

test('makes an account with the roles, once', async () => {
  const secret = await secretFor('first@example.net', { roles: ['EDITOR', 'TRAINER'] });
  expect(await read(secret)).toEqual({
    email: 'first@example.net',
    roles: ['EDITOR', 'TRAINER'],
    locale: 'PT',
    expiresAt: days(7),
    observatory: { slug: 'test-alpha', name: expect.anything() },
    hasAccount: false,
  });
  const joined = await Promise.all([join(secret), join(secret), join(secret)]);
  expect(joined.filter((answer) => 'person' in answer)).toHaveLength(1);
  expect(await join(secret)).toEqual(REFUSED);
  const person = await db.prisma.person.findUniqueOrThrow({
    where: { email: 'first@example.net' },
    include: { roles: { orderBy: { role: 'asc' } } },
  });
  expect(person).toMatchObject({ name: 'New', networkAdmin: false });
  expect(person.roles.map(({ role }) => role)).toEqual(['EDITOR', 'TRAINER']);
  expect(person.passwordHash).toMatch(/^\$argon2id\$/);
});

test('unknown, expired, withdrawn and used secrets are told alike', async () => {
  const context = await world.contextOf('observatory admin');
  const expired = await secretFor('expired@example.net');
  const withdrawn = await invite('withdrawn@example.net');
  await revokeInvitation(context, { id: encodeId('Invitation', withdrawn.invitation.code) });
  const used = await secretFor('used@example.net');
  await join(used);
  for (const [secret, at] of [
    ['x'.repeat(43), NOW],
    ['', NOW],
    ['a\0b', NOW],
    [expired, days(7)],
    [withdrawn.secret ?? '', NOW],
    [used, NOW],
  ] as const) {
    expect([await read(secret, at), await join(secret, at)]).toEqual([REFUSED, REFUSED]);
    await expect(
      acceptInvitation({ ...(await world.contextOf('member')), now: () => at }, { secret }),
    ).rejects.toMatchObject({ code: 'INVITATION_REFUSED' });
  }
});

test('an e-mail with an account is accepted by its person after a sign-in, and by nobody else', async () => {
  const secret = await secretFor('test-member@example.org');
  expect(await read(secret)).toMatchObject({ hasAccount: true });
  expect(await join(secret)).toEqual({ fault: 'ACCOUNT_EXISTS' });
  await expect(acceptInvitation(await world.contextOf('trainer'), { secret })).rejects.toMatchObject({
    code: 'INVITATION_REFUSED',
  });
  const mine = await world.contextOf('member');
  const accepted = await acceptInvitation(mine, { secret });
  expect(accepted).toMatchObject({ roles: ['EDITOR'], observatory: { slug: 'test-alpha' } });
  expect(await acceptInvitation(mine, { secret })).toMatchObject({ roles: ['EDITOR'] });
  expect((await world.contextOf('member')).viewer).toMatchObject({
    roles: new Map([[world.alpha, new Set(['MEMBER', 'EDITOR'])]]),
  });
});

test('tells an administrator of faults, and nothing of who has an account elsewhere', async () => {
  const issues = async (email: string, input: Partial<InviteMember> = {}) => {
    const error = await invite(email, input).catch((thrown) => thrown);
    return error.issues?.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`);
  };
  expect(await issues('nobody', { roles: [] })).toEqual(['email EMAIL', 'roles EMPTY']);
  expect(await issues(`${'x'.repeat(250)}@example.net`)).toEqual(['email TOO_LONG']);
  expect(await issues('test-editor@example.org')).toEqual(['email MEMBER']);
  const known = await invite('test-observatory-admin-of-another@example.org');
  const unknown = await invite('nobody@example.net');
  expect(Object.keys(known.invitation)).toEqual(Object.keys(unknown.invitation));
});

test('nobody invites themselves: a role of their own comes from somebody else', async () => {
  for (const [asker, email] of [
    ['observatory admin', 'Test-Observatory-Admin@example.org'],
    ['network admin', 'test-network-admin@example.org'],
  ] as const) {
    await expect(invite(email, { roles: ['TRAINER'] }, asker)).rejects.toMatchObject({
      issues: [{ field: 'email', code: 'OWN' }],
    });
  }
  expect(await db.prisma.invitation.count()).toBe(0);
});

test('an invitation ends with the administration of who made it, and with a role of whom it is for', async () => {
  const member = await db.prisma.person.findUniqueOrThrow({ where: { handle: 'test-member' } });
  const held = { personId: member.id, observatoryId: world.alpha };
  await db.prisma.roleAssignment.deleteMany({ where: held });
  await db.prisma.roleAssignment.createMany({
    data: [
      { ...held, role: 'MEMBER' },
      { ...held, role: 'OBSERVATORY_ADMIN' },
    ],
  });
  const byLeaver = (await invite('friend@example.net', {}, 'member')).secret ?? '';
  const toLeaver = await secretFor('test-member@example.org', { roles: ['TRAINER'] });
  const other = await secretFor('other@example.net');
  const revoke = async (role: 'MEMBER' | 'OBSERVATORY_ADMIN') =>
    revokeRole(await world.contextOf('observatory admin'), { observatory, person: 'test-member', role });

  await revoke('OBSERVATORY_ADMIN');
  expect([await read(byLeaver), await read(toLeaver)]).toEqual([REFUSED, REFUSED]);
  expect(await read(other)).toHaveProperty('email');
  expect(
    await db.prisma.auditEvent.findFirst({ where: { action: 'revoke-role' }, orderBy: { id: 'desc' } }),
  ).toMatchObject({ changes: { invitations: { before: 2, after: 0 } } });

  const again = await secretFor('test-member@example.org', { roles: ['TRAINER'] });
  await revoke('MEMBER');
  await expect(acceptInvitation(await world.contextOf('member'), { secret: again })).rejects.toMatchObject({
    code: 'INVITATION_REFUSED',
  });
  await db.prisma.roleAssignment.create({ data: { ...held, role: 'MEMBER' } });
});

test('tries at secrets are limited by client and by person; good ones are not counted', async () => {
  const secret = await secretFor('limited@example.net');
  for (let round = 0; round < 30; round++) expect(await read(secret)).toHaveProperty('email');
  for (let round = 0; round < 20; round++) expect(await read('wrong')).toEqual(REFUSED);
  expect(await read(secret)).toEqual({ fault: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: 900 });
  expect(await join(secret)).toMatchObject({ fault: 'TOO_MANY_ATTEMPTS' });
  expect(await join(secret, NOW, '203.0.113.9')).toHaveProperty('person');
  const context = await world.contextOf('trainer');
  const accept = () => acceptInvitation(context, { secret: 'wrong' }).catch(({ code }) => code);
  for (let round = 0; round < 20; round++) expect(await accept()).toBe('INVITATION_REFUSED');
  expect(await accept()).toBe('TOO_MANY_ATTEMPTS');
});

test('a person makes so many invitations in an hour and no more', async () => {
  const inviterId = (
    await db.prisma.person.findUniqueOrThrow({ where: { handle: 'test-observatory-admin' } })
  ).id;
  await db.prisma.invitation.createMany({
    data: Array.from({ length: 60 }, (_, number) => ({
      code: `many-${number}`,
      secretHash: `many-${number}`,
      observatoryId: world.alpha,
      email: `many-${number}@example.net`,
      roles: ['EDITOR' as const],
      locale: 'ES' as const,
      inviterId,
      createdAt: NOW,
      expiresAt: days(7),
    })),
  });
  await expect(invite('one-more@example.net')).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
});
