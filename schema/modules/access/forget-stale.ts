import type { Database } from '@hub/prisma/client.ts';

const DAY_MS = 86_400_000;

/** A repeated request comes within this time, days. */
const KEEP_ANSWERS_DAYS = 7;
/** An ended session or invitation is kept as long as someone may ask what it was, days. */
const KEEP_ENDED_DAYS = 90;

/** How many of each kind were deleted. */
export interface Forgotten {
  answers: number;
  sessions: number;
  invitations: number;
}

/** Deletes kept answers of old idempotency keys, and sessions and invitations that ended long ago. */
export async function forgetStale(db: Database, now: Date): Promise<Forgotten> {
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * DAY_MS) });
  const answers = await db.prisma.idempotencyKey.deleteMany({
    where: { createdAt: before(KEEP_ANSWERS_DAYS) },
  });
  const ended = before(KEEP_ENDED_DAYS);
  const sessions = await db.prisma.session.deleteMany({
    where: { OR: [{ expiresAt: ended }, { revokedAt: ended }] },
  });
  // They hold addresses of people who may never have come.
  const invitations = await db.prisma.invitation.deleteMany({ where: { expiresAt: ended } });
  return { answers: answers.count, sessions: sessions.count, invitations: invitations.count };
}
