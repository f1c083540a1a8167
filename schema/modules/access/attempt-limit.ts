import type { Database } from '@hub/prisma/client.ts';
import { sha256 } from './secret.ts';

/** Tries are counted in windows of this length, milliseconds. */
const WINDOW_MS = 15 * 60_000;
/** Windows are forgotten after this time, milliseconds. */
const KEEP_MS = 24 * 60 * 60_000;

/** What tries are counted under: a name that tells of nobody, and how many failures a window allows. */
export interface Limit {
  subject: string;
  allowed: number;
}

/** A limit under a hash, so that the table of counts holds no e-mail or address of anyone. */
export function limitOf(kind: string, who: string, allowed: number): Limit {
  return { subject: `${kind}:${sha256(who)}`, allowed };
}

/**
 * Counts a try before its secret is looked at, so that many tries at once can't slip past the limit.
 * Answers the seconds to wait where a limit is passed, else null.
 */
export async function countTry(db: Database, limits: readonly Limit[], now: Date): Promise<number | null> {
  const windowStart = windowOf(now);
  const { rows } = await db.pool.query<{ subject: string; failures: number }>(
    `INSERT INTO sign_in_attempt (subject, window_start, failures)
     SELECT subject, $2, 1 FROM unnest($1::text[]) AS subject ORDER BY subject
     ON CONFLICT (subject, window_start) DO UPDATE SET failures = sign_in_attempt.failures + 1
     RETURNING subject, failures`,
    [limits.map(({ subject }) => subject), windowStart],
  );
  if (rows.some((row) => row.failures === 1)) {
    await db.pool.query('DELETE FROM sign_in_attempt WHERE window_start < $1', [
      new Date(now.getTime() - KEEP_MS),
    ]);
  }
  const allowed = new Map(limits.map((limit) => [limit.subject, limit.allowed]));
  const passed = rows.some(({ subject, failures }) => failures > (allowed.get(subject) ?? 0));
  return passed ? Math.ceil((windowStart.getTime() + WINDOW_MS - now.getTime()) / 1000) : null;
}

/** Gives a try back that was no failure. */
export async function returnTry(db: Database, limits: readonly Limit[], now: Date): Promise<void> {
  await db.pool.query(
    `UPDATE sign_in_attempt SET failures = greatest(failures - 1, 0)
     WHERE subject = ANY($1) AND window_start = $2`,
    [limits.map(({ subject }) => subject), windowOf(now)],
  );
}

/** Forgets the failures that came before a success. */
export async function forgetTries(db: Database, limits: readonly Limit[], now: Date): Promise<void> {
  await db.pool.query(
    'UPDATE sign_in_attempt SET failures = 0 WHERE subject = ANY($1) AND window_start = $2',
    [limits.map(({ subject }) => subject), windowOf(now)],
  );
}

function windowOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / WINDOW_MS) * WINDOW_MS);
}
