import type { Prisma } from '@hub/prisma/generated/client/client.ts';

export type InvitationState = 'OPEN' | 'ACCEPTED' | 'EXPIRED' | 'REVOKED';

/** An invitation can be accepted for this long, milliseconds. */
export const INVITATION_LIFE_MS = 7 * 24 * 60 * 60_000;

interface Times {
  acceptedAt: Date | null;
  revokedAt: Date | null;
  expiresAt: Date;
}

/** Where an invitation stands at a moment. */
export function stateOf({ acceptedAt, revokedAt, expiresAt }: Times, now: Date): InvitationState {
  if (acceptedAt) return 'ACCEPTED';
  if (revokedAt) return 'REVOKED';
  return expiresAt <= now ? 'EXPIRED' : 'OPEN';
}

/** Invitations in a state at a moment. */
export function inState(state: InvitationState, now: Date): Prisma.InvitationWhereInput {
  if (state === 'ACCEPTED') return { acceptedAt: { not: null } };
  if (state === 'REVOKED') return { acceptedAt: null, revokedAt: { not: null } };
  const waits = { acceptedAt: null, revokedAt: null };
  return { ...waits, expiresAt: state === 'OPEN' ? { gt: now } : { lte: now } };
}
