import { apiUrl } from '#env';
import { mintPersonToken, mintServiceToken, type SignedIn } from './mint-token.ts';

/** Why a sign-in failed; each has its words in messages/<locale>/signIn.json. */
export type SignInTrouble = 'SIGN_IN_REFUSED' | 'TOO_MANY_ATTEMPTS' | 'BAD_INPUT' | 'UNAVAILABLE';

/** What the API answers to a good sign-in. */
interface ApiSession {
  session: string;
  person: { handle: string; name: string };
}

/**
 * Exchanges an e-mail and password for a session at the API.
 * @throws Error with a SignInTrouble as its message.
 */
export async function exchangePassword(
  credentials: { email: string; password: string },
  client: { address: string; userAgent?: string; language: string },
): Promise<ApiSession> {
  const { language, ...who } = client;
  const token = await mintServiceToken(who);
  let response: Response;
  try {
    response = await fetch(`${apiUrl()}/auth/sessions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(credentials),
      cache: 'no-store',
      signal: AbortSignal.timeout(10_000),
    });
  } catch {
    throw new Error('UNAVAILABLE' satisfies SignInTrouble);
  }
  if (!response.ok) throw new Error(troubleOf(response.status));
  return (await response.json()) as ApiSession;
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

function troubleOf(status: number): SignInTrouble {
  if (status === 400) return 'BAD_INPUT';
  if (status === 401) return 'SIGN_IN_REFUSED';
  return status === 429 ? 'TOO_MANY_ATTEMPTS' : 'UNAVAILABLE';
}
