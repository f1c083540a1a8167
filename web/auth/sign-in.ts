import { apiUrl } from '#env';
import { askAccounts, type Client } from './api-call.ts';
import { mintPersonToken, type OidcClaims, type SignedIn } from './mint-token.ts';

/** What the API answers to a good sign-in. */
export interface ApiSession {
  session: string;
  person: { handle: string; name: string };
}

/** What a person shows. `totp`: a one-time code or a recovery code, once the API asked for one. */
interface Credentials {
  email: string;
  password: string;
  totp?: string;
}

/**
 * Exchanges an e-mail and password for a session at the API.
 * @throws Error with an ApiTrouble as its message.
 */
export function exchangePassword(credentials: Credentials, client: Client): Promise<ApiSession> {
  return askAccounts('sessions', credentials, client);
}

/**
 * Exchanges what the installation's OpenID Connect provider said of a person, verified, for a session at the API.
 * @throws Error with an ApiTrouble as its message.
 */
export function exchangeIdentity(identity: OidcClaims, client: Client): Promise<ApiSession> {
  return askAccounts('sessions/oidc', {}, client, identity);
}

/** Ends the API's session. A failure is left to the session's own end: the cookie goes in any case. */
export async function endSession(person: SignedIn): Promise<void> {
  const token = await mintPersonToken(person);
  await fetch(`${apiUrl()}/auth/sessions`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
}
