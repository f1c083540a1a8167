import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { forgetStale } from './forget-stale.ts';

const NOW = new Date('2030-06-01T00:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

let db: Database;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
});
afterAll(() => db?.close());

test('forgets answers after a week, ended sessions and invitations after 90 days, and nothing else', async () => {
  const { id: personId } = await db.prisma.person.create({
    data: { handle: 'test-stale', email: 'stale@example.org', name: 'Test' },
  });
  const answer = { personId, command: 'x', bodyHash: 'x', answer: {} };
  await db.prisma.idempotencyKey.createMany({
    data: [
      { ...answer, key: 'old', createdAt: daysAgo(8) },
      { ...answer, key: 'new', createdAt: daysAgo(6) },
    ],
  });
  await db.prisma.session.createMany({
    data: [
      { personId, idHash: 'expired', expiresAt: daysAgo(91) },
      { personId, idHash: 'revoked', expiresAt: daysAgo(-9), revokedAt: daysAgo(91) },
      { personId, idHash: 'ended', expiresAt: daysAgo(89) },
      { personId, idHash: 'open', expiresAt: daysAgo(-9) },
    ],
  });
  const { id: observatoryId } = await db.prisma.observatory.findFirstOrThrow();
  const invitation = { observatoryId, email: 'x@example.net', locale: 'ES', inviterId: personId } as const;
  await db.prisma.invitation.createMany({
    data: [
      { ...invitation, code: 'old', secretHash: 'old', expiresAt: daysAgo(91) },
      { ...invitation, code: 'new', secretHash: 'new', expiresAt: daysAgo(89) },
    ],
  });
  expect(await forgetStale(db, NOW)).toEqual({ answers: 1, sessions: 2, invitations: 1 });
  const keys = await db.prisma.idempotencyKey.findMany({ where: { personId } });
  const sessions = await db.prisma.session.findMany({ where: { personId }, orderBy: { idHash: 'asc' } });
  expect([keys.map(({ key }) => key), sessions.map(({ idHash }) => idHash)]).toEqual([
    ['new'],
    ['ended', 'open'],
  ]);
});
