import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { isMissingItem } from './graph/item-exists.ts';
import { routing } from './i18n/routing.ts';

const chooseLanguage = createMiddleware(routing);

/**
 * Sends an address without a language to the one that suits the reader, gives each page a content security policy of
 * its own, and leads to the page that says so where an item isn't there: a page that finds out by itself can answer
 * with its words by script only. It never authorises: the API does, at each request.
 */
export default async function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-hub-path', request.nextUrl.pathname + request.nextUrl.search);
  const response = (await opensNothing(request))
    ? NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } })
    : chooseLanguage(new NextRequest(request, { headers }));
  response.headers.set('content-security-policy', policy);
  return response;
}

/** An address that no page has: global-not-found.tsx stands there. */
const NOWHERE = '/nothing/here/at/all';

/** Whether a whole page is asked for, of an item that isn't there. */
async function opensNothing(request: NextRequest): Promise<boolean> {
  if (request.method !== 'GET' || request.headers.has('rsc')) return false;
  return isMissingItem(request.nextUrl.pathname, request.cookies.getAll());
}

/** No other host, no inline script without the nonce, no inline style. The dev server needs eval and inline styles. */
function contentSecurityPolicy(nonce: string): string {
  const dev = process.env.NODE_ENV === 'development';
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

export const config = { matcher: ['/((?!api/|graphi?ql|_next/|icon|favicon|robots\\.txt).*)'] };
