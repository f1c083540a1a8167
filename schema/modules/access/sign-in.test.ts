import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { hashPassword } from './password.ts';
import { sha256 } from './secret.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

const NOW = new Date('2030-01-15T12:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const REFUSED = { fault: 'SIGN_IN_REFUSED' };
const KEY = new Uint8Array(32);
const PASSWORD = 'una frase larga y tranquila';

let db: Database;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  const passwordHash = await hashPassword(PASSWORD);
  await db.prisma.person.createMany({
    data: [
      { handle: 'test-a', email: 'a@example.org', name: 'A', passwordHash },
      { handle: 'test-b', email: 'b@example.org', name: 'B', passwordHash, disabledAt: NOW },
      { handle: 'test-c', email: 'c@example.org', name: 'C' },
    ],
  });
});
beforeEach(() => db.prisma.signInAttempt.deleteMany());
afterAll(() => db?.close());

const tryIn = (email: string, password = PASSWORD, address = '192.0.2.1', now = NOW) =>
  signIn(db, now, { email, password, address }, KEY);

test('keeps a password as argon2id with its costs', async () => {
  expect(await hashPassword(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('opens a session of which only the hash is kept', async () => {
  const asked = { email: ' A@Example.org ', password: PASSWORD, address: '::1', userAgent: 'Test' };
  const answer = await signIn(db, NOW, asked, KEY);
  if (!('session' in answer)) throw new Error('the sign-in was refused');
  expect(answer).toMatchObject({ expiresAt: later(30 * 24 * 60), person: { handle: 'test-a', name: 'A' } });
  const { person, ...session } = await db.prisma.session.findFirstOrThrow({ include: { person: true } });
  expect(session).toMatchObject({ idHash: sha256(answer.session), userAgent: 'Test', revokedAt: null });
  expect(person.handle).toBe('test-a');
  expect(JSON.stringify(session)).not.toContain(answer.session);
  await signOut(db, later(1), { secret: answer.session, handle: 'test-b' });
  expect(await db.prisma.session.findFirst()).toMatchObject({ revokedAt: null });
  await signOut(db, later(1), { secret: answer.session, handle: 'test-a' });
  expect(await db.prisma.session.findFirst()).toMatchObject({ revokedAt: later(1) });
  expect(
    await db.prisma.auditEvent.findMany({ where: { actor: 'test-a' }, orderBy: { id: 'asc' } }),
  ).toMatchObject([{ action: 'sign-in' }, { action: 'sign-out' }]);
});

test('refuses alike an unknown e-mail, a wrong password, a disabled account and one without a password', async () => {
  expect(await tryIn('nobody@example.org')).toEqual(REFUSED);
  expect(await tryIn('a@example.org', 'wrong')).toEqual(REFUSED);
  expect(await tryIn('b@example.org')).toEqual(REFUSED);
  expect(await tryIn('c@example.org')).toEqual(REFUSED);
});

test('takes the same time for an unknown e-mail as for a wrong password', async () => {
  const cpu = async (email: string) => {
    const start = process.cpuUsage();
    for (let round = 0; round < 8; round++) await tryIn(email, 'wrong', `192.0.2.${round}`);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  await cpu('warm@example.org');
  const [known, unknown] = [await cpu('a@example.org'), await cpu('nobody@example.org')];
  // Hashing costs ten times all the rest: without it the ratio would be far off.
  expect(unknown / known).toBeGreaterThan(0.5);
  expect(unknown / known).toBeLessThan(2);
});

test('limits failures by e-mail to ten in a window, also for the right password', async () => {
  for (let round = 0; round < 10; round++) {
    expect(await tryIn('a@example.org', 'wrong', `198.51.100.${round}`)).toEqual(REFUSED);
  }
  expect(await tryIn('a@example.org', PASSWORD, '203.0.113.9')).toEqual({
    fault: 'TOO_MANY_ATTEMPTS',
    retryAfterSeconds: 900,
  });
  expect(await tryIn('nobody@example.org', 'wrong')).toEqual(REFUSED);
  expect(await tryIn('a@example.org', PASSWORD, '203.0.113.9', later(14))).toMatchObject({
    retryAfterSeconds: 60,
  });
  expect(await tryIn('a@example.org', PASSWORD, '203.0.113.9', later(15))).toHaveProperty('session');
});

test('limits unknown e-mails in the same way', async () => {
  for (let round = 0; round < 10; round++) await tryIn('nobody@example.org', 'wrong', `198.51.100.${round}`);
  expect(await tryIn('nobody@example.org')).toMatchObject({ fault: 'TOO_MANY_ATTEMPTS' });
});

test('limits failures by address to fifty, an IPv6 network as one', async () => {
  for (let round = 0; round < 50; round++) {
    expect(await tryIn(`n${round}@example.org`, 'wrong', `2001:db8:1:2::${round}`)).toEqual(REFUSED);
  }
  expect(await tryIn('a@example.org', PASSWORD, '2001:0DB8:1:2:ffff::1')).toMatchObject({
    fault: 'TOO_MANY_ATTEMPTS',
  });
  expect(await tryIn('a@example.org', PASSWORD, '2001:db8:1:3::1')).toHaveProperty('session');
});

test('does not let tries at once slip past the limit', async () => {
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, round) => tryIn('a@example.org', 'wrong', `198.51.100.${round}`)),
  );
  expect(answers.filter((answer) => 'fault' in answer && answer.fault === 'SIGN_IN_REFUSED')).toHaveLength(
    10,
  );
});

test('a password that is changed while a sign-in is under way opens no session', async () => {
  const where = { handle: 'test-a' };
  const { passwordHash } = await db.prisma.person.findUniqueOrThrow({ where });
  const { entering } = await db.prisma.$transaction(async (tx) => {
    await tx.person.update({ where, data: { passwordHash: 'another' } });
    const entering = tryIn('a@example.org');
    // The old password is looked at meanwhile; then the sign-in waits for this change.
    await expect
      .poll(async () => {
        const [row] = await db.prisma.$queryRaw<{ count: bigint }[]>`
          SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        return Number(row?.count);
      })
      .toBe(1);
    return { entering };
  });
  expect(await entering).toEqual(REFUSED);
  await db.prisma.person.update({ where, data: { passwordHash } });
});

test('does not count what succeeds, and forgets the failures before it', async () => {
  for (let round = 0; round < 9; round++) await tryIn('a@example.org', 'wrong');
  expect(await tryIn('a@example.org')).toHaveProperty('session');
  for (let round = 0; round < 9; round++) expect(await tryIn('a@example.org', 'wrong')).toEqual(REFUSED);
  const counts = await db.prisma.signInAttempt.findMany({ orderBy: { subject: 'asc' } });
  expect(counts.map(({ failures }) => failures)).toEqual([18, 9]);
});

test('keeps neither e-mails nor addresses of tries, and forgets old windows', async () => {
  await tryIn('a@example.org', 'wrong');
  await tryIn('a@example.org', 'wrong', '192.0.2.1', later(60 * 25));
  const kept = await db.prisma.signInAttempt.findMany();
  expect(kept).toHaveLength(2);
  for (const { subject } of kept) expect(subject).toMatch(/^(email|address):[0-9a-f]{64}$/);
});
