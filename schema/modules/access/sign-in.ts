import type { Database } from '@hub/prisma/client.ts';
import { passwordFits } from './password.ts';
import { newSecret, sha256 } from './secret.ts';
import { SESSION_LIFE_MS } from './session-life.ts';
import { countTry, forgiveTry, subjectsOf } from './sign-in-limit.ts';

export interface SignIn {
  email: string;
  password: string;
  /** The client's IP address, as the web saw it. */
  address: string;
  userAgent?: string | undefined;
}

/** `session` is the secret of the new session: it is shown once and kept as a hash only. */
export type SignInAnswer =
  | { session: string; expiresAt: Date; person: { handle: string; name: string } }
  | { fault: 'SIGN_IN_REFUSED' }
  | { fault: 'TOO_MANY_ATTEMPTS'; retryAfterSeconds: number };

/**
 * Opens a session for an e-mail and its password. An unknown e-mail, a wrong password, a disabled account and one
 * without a password are refused alike, in the same time. Failures are limited by e-mail and by address.
 */
export async function signIn(
  db: Database,
  now: Date,
  { email, password, address, userAgent }: SignIn,
): Promise<SignInAnswer> {
  const known = email.trim().toLowerCase();
  const subjects = subjectsOf(known, address);
  const retryAfterSeconds = await countTry(db, subjects, now);
  if (retryAfterSeconds !== null) return { fault: 'TOO_MANY_ATTEMPTS', retryAfterSeconds };

  const person = await db.prisma.person.findUnique({ where: { email: known } });
  const fits = await passwordFits(person?.passwordHash, password);
  if (!person || !fits || person.disabledAt) return { fault: 'SIGN_IN_REFUSED' };

  await forgiveTry(db, subjects, now);
  const session = newSecret();
  const expiresAt = new Date(now.getTime() + SESSION_LIFE_MS);
  await db.prisma.$transaction([
    db.prisma.session.create({
      data: {
        idHash: sha256(session),
        personId: person.id,
        createdAt: now,
        lastSeenAt: now,
        expiresAt,
        userAgent: userAgent ?? null,
      },
    }),
    db.prisma.auditEvent.create({
      data: {
        at: now,
        actor: person.handle,
        action: 'sign-in',
        kind: 'Person',
        code: person.handle,
        changes: {},
      },
    }),
  ]);
  return { session, expiresAt, person: { handle: person.handle, name: person.name } };
}
