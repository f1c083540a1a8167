import type { Database } from '@hub/prisma/client.ts';
import { countTry, forgetTries, returnTry } from './attempt-limit.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { passwordFits } from './password.ts';
import { addressLimit, codeLimit, emailLimit } from './sign-in-limit.ts';
import { useCode } from './totp/use-code.ts';

export interface SignIn {
  email: string;
  password: string;
  /** A code of the person's app or a recovery code, where they have set that up. */
  totp?: string | undefined;
  /** The client's IP address, as the web saw it. */
  address: string;
  userAgent?: string | undefined;
}

export type SignInAnswer =
  | OpenedSession
  /** TOTP_*: the password is right. */
  | { fault: 'SIGN_IN_REFUSED' | 'TOTP_REQUIRED' | 'TOTP_REFUSED' }
  | { fault: 'TOO_MANY_ATTEMPTS'; retryAfterSeconds: number };

/**
 * Opens a session for an e-mail and its password. An unknown e-mail, a wrong password, a disabled account and one
 * without a password are refused alike, in the same time. Only after a right password is it told that a one-time code
 * is needed. Failures are limited by e-mail and by address, wrong codes by person.
 */
export async function signIn(
  db: Database,
  now: Date,
  { email, password, totp, address, userAgent }: SignIn,
  totpKey: Uint8Array,
): Promise<SignInAnswer> {
  const known = email.trim().toLowerCase();
  const limits = [emailLimit(known), addressLimit(address)];
  const wait = await countTry(db, limits, now);
  if (wait !== null) return { fault: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: wait };

  const person = await db.prisma.person.findUnique({ where: { email: known }, include: { totp: true } });
  const fits = await passwordFits(person?.passwordHash, password);
  if (!person || !fits || person.disabledAt) return { fault: 'SIGN_IN_REFUSED' };

  const codes = person.totp?.confirmedAt ? person.totp : null;
  if (codes) {
    if (totp === undefined) {
      // Half of a sign-in is no failure, and no success that would forget those before it.
      await returnTry(db, limits, now);
      return { fault: 'TOTP_REQUIRED' };
    }
    const byPerson = [codeLimit(person.handle)];
    const longer = await countTry(db, byPerson, now);
    if (longer !== null) return { fault: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: longer };
    const owner = { totp: codes, handle: person.handle, totpKey };
    const used = await db.prisma.$transaction((tx) => useCode(tx, owner, totp, now));
    if (used === null) return { fault: 'TOTP_REFUSED' };
    await forgetTries(db, byPerson, now);
  }
  await forgetTries(db, limits.slice(0, 1), now);
  await returnTry(db, limits.slice(1), now);
  return db.prisma.$transaction((tx) => openSession(tx, { person, now, userAgent, byCode: codes !== null }));
}
