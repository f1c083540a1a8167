import type { CombinedError } from '@urql/core';

/**
 * Why the graph gave no answer.
 * UNAVAILABLE: not reached, or it says that it can't now; SLOW: no answer in time; SIGNED_OUT: the session has ended;
 * REFUSED: the request was answered by errors, whose words are in the language of the request.
 */
export type Trouble =
  | { kind: PassingTrouble }
  | { kind: 'SIGNED_OUT' }
  | { kind: 'REFUSED'; code: string; message: string; reason?: string };

/** What passes by itself: to ask again may be enough. */
export type PassingTrouble = 'UNAVAILABLE' | 'SLOW';

/** Header by which proxy.ts tells a page that the graph says nothing now, so that it doesn't wait for it once more. */
export const TROUBLE_HEADER = 'x-hub-trouble';

/** Codes by which the API says that a credential no longer counts. */
const SIGNED_OUT = new Set([
  'INVALID_CREDENTIAL',
  'CREDENTIAL_EXPIRED',
  'CREDENTIAL_REVOKED',
  'ACCOUNT_DISABLED',
]);

/** What a failed request means for the person who waits for it. */
export function troubleOf(error: CombinedError): Trouble {
  const status = (error.response as Response | undefined)?.status;
  const first = error.graphQLErrors[0];
  const code = String(first?.extensions?.code ?? '');
  if (status === 401 || SIGNED_OUT.has(code)) return { kind: 'SIGNED_OUT' };
  if (error.networkError?.name === 'TimeoutError') return { kind: 'SLOW' };
  if (!first || status === 503 || code === 'UNAVAILABLE' || code === 'INTERNAL_SERVER_ERROR')
    return { kind: 'UNAVAILABLE' };
  const reason = first.extensions?.reason;
  return { kind: 'REFUSED', code, message: first.message, ...(typeof reason === 'string' && { reason }) };
}
