import type { NextRequest } from 'next/server';
import { mintPersonToken } from '#auth/mint-token.ts';
import { pathWithin } from '#auth/path-within.ts';
import { expiredCookies, signedInBy } from '#auth/signed-in.ts';
import { apiUrl } from '#env';
import { siteLocale } from '#i18n/routing.ts';

/**
 * Takes away the cookie of a session that the API no longer knows, and shows the sign-in page, which tells. Asks the
 * API first, so that a link from elsewhere can sign nobody out.
 */
export async function GET(request: NextRequest) {
  const to = pathWithin(request.nextUrl.searchParams.get('to')) ?? '/';
  const person = await signedInBy(request.cookies.getAll());
  const alive = person !== null && !(await refused(await mintPersonToken(person)));
  const target = `/${siteLocale(to.split('/')[1] ?? '')}/sign-in?error=SESSION_ENDED&to=${encodeURIComponent(to)}`;
  const headers = new Headers({ location: alive ? to : target, 'cache-control': 'no-store' });
  if (!alive)
    for (const expired of expiredCookies(request.cookies.getAll())) headers.append('set-cookie', expired);
  return new Response(null, { status: 303, headers });
}

async function refused(token: string): Promise<boolean> {
  const answer = await fetch(`${apiUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { handle } }' }),
    cache: 'no-store',
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
  return answer?.status === 401;
}
