import type { Invitation, Observatory, Person } from '@hub/prisma/generated/client/client.ts';
import { isStorable, type Transaction } from '../../../command.ts';
import { newCode, sha256 } from '../secret.ts';
import { inState } from './invitation-state.ts';

export type OpenInvitation = Invitation & { observatory: Observatory };

/** The open invitation of a secret; null for a secret of no invitation, or of one that doesn't count any more. */
export async function openInvitation(
  tx: Pick<Transaction, 'invitation'>,
  secret: string,
  now: Date,
): Promise<OpenInvitation | null> {
  if (secret.length > 200 || !isStorable(secret)) return null;
  return tx.invitation.findUnique({
    where: { secretHash: sha256(secret), AND: inState('OPEN', now) },
    include: { observatory: true },
  });
}

/** As `openInvitation`; nobody else takes or withdraws it until the end of the transaction. */
export async function lockInvitation(
  tx: Transaction,
  secret: string,
  now: Date,
): Promise<OpenInvitation | null> {
  await tx.$queryRaw`SELECT id FROM invitation WHERE secret_hash = ${sha256(secret)} FOR UPDATE`;
  return openInvitation(tx, secret, now);
}

/** Gives a person the roles of an open invitation that is locked, with the audit event. Whose it is was looked at. */
export async function takeInvitation(
  tx: Transaction,
  { id, code, observatoryId, roles }: Invitation,
  person: Pick<Person, 'id' | 'handle'>,
  now: Date,
): Promise<void> {
  await tx.invitation.update({ where: { id }, data: { acceptedAt: now, accepterId: person.id } });
  await tx.roleAssignment.createMany({
    data: roles.map((role) => ({ personId: person.id, observatoryId, role, grantedAt: now })),
    skipDuplicates: true,
  });
  await tx.auditEvent.create({
    data: {
      at: now,
      actor: person.handle,
      action: 'accept-invitation',
      kind: 'Invitation',
      code,
      observatoryId,
      changes: { roles: { before: null, after: roles } },
    },
  });
}

/** Makes an account; null where the e-mail has one. Two at the same time wait for each other. */
export async function makePerson(
  tx: Transaction,
  person: { email: string; name: string; passwordHash: string | null; now: Date },
): Promise<Person | null> {
  const { email, name, passwordHash, now } = person;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`person ${email}`}, 0))`;
  if (await tx.person.findUnique({ where: { email } })) return null;
  return tx.person.create({
    data: { handle: `p-${newCode()}`, email, name, passwordHash, createdAt: now },
  });
}
