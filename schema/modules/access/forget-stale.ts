import type { Database } from '@hub/prisma/client.ts';

const DAY_MS = 86_400_000;

/** A repeated request comes within this time, days. */
const KEEP_ANSWERS_DAYS = 7;
/** An ended session is kept as long as someone may ask what it was, days. */
const KEEP_SESSIONS_DAYS = 90;

/** Deletes kept answers of old idempotency keys and sessions that ended long ago. Tells how many of each. */
export async function forgetStale(db: Database, now: Date): Promise<{ answers: number; sessions: number }> {
  const before = (days: number) => ({ lt: new Date(now.getTime() - days * DAY_MS) });
  const answers = await db.prisma.idempotencyKey.deleteMany({
    where: { createdAt: before(KEEP_ANSWERS_DAYS) },
  });
  const ended = before(KEEP_SESSIONS_DAYS);
  const sessions = await db.prisma.session.deleteMany({
    where: { OR: [{ expiresAt: ended }, { revokedAt: ended }] },
  });
  return { answers: answers.count, sessions: sessions.count };
}
