import type { Database } from '@hub/prisma/client.ts';
import type { Person } from '@hub/prisma/generated/client/client.ts';
import type { Transaction } from '../../command.ts';
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

/** TOTP_*: the password is right. */
type Refusal = { fault: 'SIGN_IN_REFUSED' | 'TOTP_REQUIRED' | 'TOTP_REFUSED' };

export type SignInAnswer =
  | OpenedSession
  | Refusal
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
    const longer = await countTry(db, [codeLimit(person.handle)], now);
    if (longer !== null) return { fault: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: longer };
  }
  const answer = await db.prisma.$transaction(async (tx): Promise<OpenedSession | Refusal> => {
    if (!(await stillStands(tx, person))) return { fault: 'SIGN_IN_REFUSED' };
    if (codes) {
      const owner = { totp: codes, handle: person.handle, totpKey };
      if (!(await useCode(tx, owner, totp ?? '', now))) return { fault: 'TOTP_REFUSED' };
    }
    return openSession(tx, { person, now, userAgent, byCode: codes !== null });
  });
  if ('fault' in answer) return answer;
  await forgetTries(db, [...limits.slice(0, 1), ...(codes ? [codeLimit(person.handle)] : [])], now);
  await returnTry(db, limits.slice(1), now);
  return answer;
}

/**
 * Whether the password that was shown is the person's still. Who changes it, disables the account or resets its codes
 * waits from here on, and ends the session that is opened.
 */
async function stillStands(tx: Transaction, { id, passwordHash }: Person): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM person WHERE id = ${id} AND password_hash = ${passwordHash} AND disabled_at IS NULL FOR SHARE`;
  return rows.length > 0;
}
