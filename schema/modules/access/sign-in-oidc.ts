import type { Database } from '@hub/prisma/client.ts';
import type { Person } from '@hub/prisma/generated/client/client.ts';
import type { Transaction } from '../../command.ts';
import { NAME_MAX } from './account/account-limits.ts';
import { countTry, returnTry } from './attempt-limit.ts';
import { inState } from './invitation/invitation-state.ts';
import { makePerson, takeInvitation } from './invitation/take-invitation.ts';
import { type OpenedSession, openSession } from './open-session.ts';
import { addressLimit } from './sign-in-limit.ts';

/** What an OpenID Connect provider says of a person, verified by the web (signature, audience, nonce). */
export interface OidcIdentity {
  issuer: string;
  subject: string;
  email?: string | undefined;
  /** Whether the provider has seen that the e-mail is the person's. */
  emailVerified: boolean;
  name?: string | undefined;
}

export type OidcAnswer =
  | OpenedSession
  | { fault: 'OIDC_REFUSED' }
  | { fault: 'TOO_MANY_ATTEMPTS'; retryAfterSeconds: number };

/**
 * Opens a session for an identity of the installation's provider. It is known by issuer and subject; the first time it
 * is linked to the account of its verified e-mail, or makes one where that e-mail is invited. Otherwise it is refused:
 * an account never comes out of nothing.
 */
export async function signInByOidc(
  db: Database,
  now: Date,
  identity: OidcIdentity,
  client: { address: string; userAgent?: string | undefined },
): Promise<OidcAnswer> {
  const limits = [addressLimit(client.address)];
  const wait = await countTry(db, limits, now);
  if (wait !== null) return { fault: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: wait };
  const opened = await db.prisma.$transaction(async (tx) => {
    const { issuer, subject } = identity;
    // Two first sign-ins at the same time wait for each other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`oidc ${issuer} ${subject}`}, 0))`;
    const known = await tx.oidcIdentity.findUnique({
      where: { issuer_subject: { issuer, subject } },
      include: { person: true },
    });
    const person = known?.person ?? (await linkFirst(tx, identity, now));
    if (!person || person.disabledAt) return null;
    return openSession(tx, { person, now, userAgent: client.userAgent, byCode: false });
  });
  if (!opened) return { fault: 'OIDC_REFUSED' };
  await returnTry(db, limits, now);
  return opened;
}

/** The account that an identity is linked to at its first sign-in; null: there is none for it. */
async function linkFirst(tx: Transaction, identity: OidcIdentity, now: Date): Promise<Person | null> {
  const email = identity.email?.trim().toLowerCase();
  if (!email || !identity.emailVerified) return null;
  const person =
    (await tx.person.findUnique({ where: { email } })) ?? (await joinInvited(tx, email, identity, now));
  if (!person || person.disabledAt) return null;
  const { issuer, subject } = identity;
  await tx.oidcIdentity.create({ data: { issuer, subject, personId: person.id, createdAt: now } });
  const { handle } = person;
  await tx.auditEvent.create({
    data: {
      at: now,
      actor: handle,
      action: 'link-identity',
      kind: 'Person',
      code: handle,
      changes: { issuer: { before: null, after: issuer } },
    },
  });
  return person;
}

/** An account without password for an e-mail that is invited, with the roles of all its open invitations. */
async function joinInvited(
  tx: Transaction,
  email: string,
  { name }: OidcIdentity,
  now: Date,
): Promise<Person | null> {
  await tx.$queryRaw`SELECT id FROM invitation WHERE email = ${email} ORDER BY id FOR UPDATE`;
  const invitations = await tx.invitation.findMany({
    where: { email, ...inState('OPEN', now) },
    orderBy: { id: 'asc' },
  });
  if (invitations.length === 0) return null;
  const shown = name?.trim().slice(0, NAME_MAX) || (email.split('@')[0] ?? email);
  const person = await makePerson(tx, { email, name: shown, passwordHash: null, now });
  if (!person) return tx.person.findUnique({ where: { email } });
  for (const invitation of invitations) await takeInvitation(tx, invitation, person, now);
  return person;
}
