import { askAccounts, type Client } from './api-call.ts';

/** What an invitation offers to whoever holds its secret. */
export interface OfferedInvitation {
  email: string;
  roles: ('MEMBER' | 'EDITOR' | 'TRAINER' | 'OBSERVATORY_ADMIN')[];
  locale: 'ES' | 'PT' | 'EN';
  /** ISO 8601. */
  expiresAt: string;
  observatory: { slug: string; name: { es?: string; pt?: string; en?: string } };
  /** Whether the e-mail has an account: then its person signs in and accepts by the graph. */
  hasAccount: boolean;
}

/**
 * Reads an invitation.
 * @throws Error with an ApiTrouble as its message: INVITATION_REFUSED, TOO_MANY_ATTEMPTS, BAD_INPUT, UNAVAILABLE.
 */
export function readInvitation(secret: string, client: Client): Promise<OfferedInvitation> {
  return askAccounts('invitations/read', { secret }, client);
}

/**
 * Makes the account of somebody invited; they sign in next, by this e-mail and the password.
 * @throws Error with an ApiTrouble as its message: also ACCOUNT_EXISTS, WEAK_PASSWORD.
 */
export function joinByInvitation(
  joining: { secret: string; name: string; password: string },
  client: Client,
): Promise<{ email: string; person: { handle: string; name: string } }> {
  return askAccounts('invitations/accept', joining, client);
}
