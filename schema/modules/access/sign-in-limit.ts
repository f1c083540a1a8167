import { isIPv6 } from 'node:net';
import type { Database } from '@hub/prisma/client.ts';
import { sha256 } from './secret.ts';

/** Tries are counted in windows of this length, milliseconds. */
const WINDOW_MS = 15 * 60_000;
/** Failed tries that a window allows. */
const ALLOWED = { email: 10, address: 50 } as const;
/** Windows are forgotten after this time, milliseconds. */
const KEEP_MS = 24 * 60 * 60_000;

/** The names under which a try is counted: hashes, so that the table holds no address of anyone. */
export interface Subjects {
  email: string;
  address: string;
}

/** `address`: the client's IP address; an IPv6 network of 64 bits counts as one client. */
export function subjectsOf(email: string, address: string): Subjects {
  return { email: `email:${sha256(email)}`, address: `address:${sha256(network(address))}` };
}

/**
 * Counts a try before its password is looked at, so that many tries at once can't slip past the limit.
 * Answers the seconds to wait where a limit is passed, else null.
 */
export async function countTry(db: Database, subjects: Subjects, now: Date): Promise<number | null> {
  const windowStart = windowOf(now);
  const { rows } = await db.pool.query<{ subject: string; failures: number }>(
    `INSERT INTO sign_in_attempt (subject, window_start, failures)
     SELECT unnest($1::text[]), $2, 1
     ON CONFLICT (subject, window_start) DO UPDATE SET failures = sign_in_attempt.failures + 1
     RETURNING subject, failures`,
    [[subjects.address, subjects.email], windowStart],
  );
  if (rows.some((row) => row.failures === 1)) {
    await db.pool.query('DELETE FROM sign_in_attempt WHERE window_start < $1', [
      new Date(now.getTime() - KEEP_MS),
    ]);
  }
  const passed = rows.some(({ subject, failures }) =>
    subject === subjects.email ? failures > ALLOWED.email : failures > ALLOWED.address,
  );
  return passed ? Math.ceil((windowStart.getTime() + WINDOW_MS - now.getTime()) / 1000) : null;
}

/** A try that succeeded is no failure: the e-mail starts anew, the address is given back its one. */
export async function forgiveTry(db: Database, subjects: Subjects, now: Date): Promise<void> {
  await db.pool.query(
    `UPDATE sign_in_attempt SET failures = CASE WHEN subject = $1 THEN 0 ELSE greatest(failures - 1, 0) END
     WHERE subject IN ($1, $2) AND window_start = $3`,
    [subjects.email, subjects.address, windowOf(now)],
  );
}

function windowOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / WINDOW_MS) * WINDOW_MS);
}

/** IPv4 as it is (also inside IPv6), the first 64 bits of IPv6. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
