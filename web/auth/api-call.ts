import { apiUrl } from '#env';
import { mintServiceToken, type OidcClaims } from './mint-token.ts';

/** The browser behind a request, as far as the API must know it: tries are counted by address. */
export interface Client {
  address: string;
  userAgent?: string;
  /** BCP 47, for the words of errors. */
  language: string;
}

/** Why the API did nothing: its own code, or that it does not answer. */
export type ApiTrouble =
  | 'BAD_INPUT'
  | 'SIGN_IN_REFUSED'
  | 'TOTP_REQUIRED'
  | 'TOTP_REFUSED'
  | 'OIDC_REFUSED'
  | 'INVITATION_REFUSED'
  | 'ACCOUNT_EXISTS'
  | 'WEAK_PASSWORD'
  | 'TOO_MANY_ATTEMPTS'
  | 'UNAVAILABLE';

const TROUBLES: ReadonlySet<string> = new Set<ApiTrouble>([
  'BAD_INPUT',
  'SIGN_IN_REFUSED',
  'TOTP_REQUIRED',
  'TOTP_REFUSED',
  'OIDC_REFUSED',
  'INVITATION_REFUSED',
  'ACCOUNT_EXISTS',
  'WEAK_PASSWORD',
  'TOO_MANY_ATTEMPTS',
]);

/** The client of a request, by its headers: the address is the one that the nearest proxy (or Next itself) saw. */
export function clientOf(header: (name: string) => string | null | undefined, language: string): Client {
  const address = (header('x-forwarded-for') ?? '').split(',').at(-1)?.trim() || 'unknown';
  return { address, userAgent: (header('user-agent') ?? '').slice(0, 300), language };
}

/**
 * Asks the API's accounts as the web itself. `identity`: whom the installation's OpenID Connect provider knows.
 * @throws Error with an ApiTrouble as its message.
 */
export async function askAccounts<Answer>(
  path: string,
  body: object,
  { language, ...client }: Client,
  identity?: OidcClaims,
): Promise<Answer> {
  const token = await mintServiceToken({ ...client, ...(identity && { identity }) });
  let response: Response;
  try {
    response = await fetch(`${apiUrl()}/auth/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(body),
      cache: 'no-store',
      signal: AbortSignal.timeout(10_000),
    });
  } catch {
    throw new Error('UNAVAILABLE' satisfies ApiTrouble);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new Error(troubleOf(answer));
  return answer as Answer;
}

function troubleOf(answer: unknown): ApiTrouble {
  const code = (answer as { errors?: { extensions?: { code?: string } }[] } | null)?.errors?.[0]?.extensions
    ?.code;
  return code !== undefined && TROUBLES.has(code) ? (code as ApiTrouble) : 'UNAVAILABLE';
}
