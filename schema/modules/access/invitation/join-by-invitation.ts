import type { Database } from '@hub/prisma/client.ts';
import { countTry, limitOf, returnTry } from '../attempt-limit.ts';
import { hashPassword } from '../password.ts';
import { addressLimit } from '../sign-in-limit.ts';
import type { RoleName } from '../viewer.ts';
import { lockInvitation, makePerson, openInvitation, takeInvitation } from './take-invitation.ts';

/** Wrong secrets that a window allows to one client. */
const ALLOWED = 20;

export type InvitationFault =
  | { fault: 'INVITATION_REFUSED' }
  | { fault: 'ACCOUNT_EXISTS' }
  | { fault: 'TOO_MANY_ATTEMPTS'; retryAfterSeconds: number };

/** What whoever holds the secret of an invitation may know of it. */
export interface ReadInvitation {
  email: string;
  roles: RoleName[];
  locale: string;
  expiresAt: Date;
  observatory: { slug: string; name: unknown };
  /** Whether the e-mail has an account: then it is accepted after a sign-in. */
  hasAccount: boolean;
}

/** Who shows the secret of an invitation, by the client's IP address as the web saw it. */
interface Shown {
  secret: string;
  address: string;
}

/** What an invitation offers. A secret that doesn't count is told alike, whatever the reason. */
export async function readInvitation(
  db: Database,
  now: Date,
  shown: Shown,
): Promise<ReadInvitation | InvitationFault> {
  return limited(db, now, shown, async () => {
    const invitation = await openInvitation(db.prisma, shown.secret, now);
    if (!invitation) return { fault: 'INVITATION_REFUSED' };
    const { email, roles, locale, expiresAt, observatory } = invitation;
    const { slug, name } = observatory;
    const hasAccount = (await db.prisma.person.count({ where: { email } })) > 0;
    return { email, roles, locale, expiresAt, observatory: { slug, name }, hasAccount };
  });
}

/** An account made by an invitation; its person signs in next. */
export interface Joined {
  email: string;
  person: { handle: string; name: string };
}

/**
 * Makes the account of somebody invited, with the roles of the invitation. The password was looked at before. An
 * e-mail with an account is left as it is: its person signs in and accepts.
 */
export async function joinByInvitation(
  db: Database,
  now: Date,
  input: Shown & { name: string; password: string },
): Promise<Joined | InvitationFault> {
  return limited(db, now, input, async () => {
    if (!(await openInvitation(db.prisma, input.secret, now))) return { fault: 'INVITATION_REFUSED' };
    const passwordHash = await hashPassword(input.password);
    return db.prisma.$transaction(async (tx): Promise<Joined | InvitationFault> => {
      // It may have been withdrawn while the password was hashed.
      const invitation = await lockInvitation(tx, input.secret, now);
      if (!invitation) return { fault: 'INVITATION_REFUSED' };
      const { email } = invitation;
      const person = await makePerson(tx, { email, name: input.name, passwordHash, now });
      if (!person) return { fault: 'ACCOUNT_EXISTS' };
      await takeInvitation(tx, invitation, person, now);
      return { email, person: { handle: person.handle, name: person.name } };
    });
  });
}

/** Counts tries at secrets by client; only those at a wrong one stay counted. */
async function limited<Answer extends object>(
  db: Database,
  now: Date,
  { address }: Shown,
  run: () => Promise<Answer | InvitationFault>,
): Promise<Answer | InvitationFault> {
  const limits = [limitOf('invitation', addressLimit(address).subject, ALLOWED)];
  const wait = await countTry(db, limits, now);
  if (wait !== null) return { fault: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: wait };
  const answer = await run();
  if (!('fault' in answer && answer.fault === 'INVITATION_REFUSED')) await returnTry(db, limits, now);
  return answer;
}
