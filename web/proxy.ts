import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { type FigureAddress, fileRoute, readFigureAddress } from './figure/figure-address.ts';
import { nearestIndicator } from './figure/nearest-indicator.ts';
import { isMissingItem } from './graph/item-exists.ts';
import { routing } from './i18n/routing.ts';

const chooseLanguage = createMiddleware(routing);

/**
 * Sends an address without a language to the one that suits the reader, gives each page a content security policy of
 * its own, and leads to the page that says so where an item isn't there: a page that finds out by itself can answer
 * with its words by script only. It never authorises: the API does, at each request.
 */
export default async function proxy(request: NextRequest) {
  const figure = readFigureAddress(request.nextUrl.pathname);
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-hub-path', request.nextUrl.pathname + request.nextUrl.search);
  const response =
    (figure && (await leadToFigure(request, figure, headers))) ??
    ((await opensNothing(request))
      ? NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } })
      : chooseLanguage(new NextRequest(request, { headers })));
  // What stands in other pages runs nothing, and says so by a policy of its own.
  if (figure?.place !== 'embed') response.headers.set('content-security-policy', policy);
  return response;
}

/** An address that no page has: global-not-found.tsx stands there. */
const NOWHERE = '/nothing/here/at/all';

/** Whether a whole page is asked for, of an item that isn't there. */
async function opensNothing(request: NextRequest): Promise<boolean> {
  if (request.method !== 'GET' || request.headers.has('rsc')) return false;
  return isMissingItem(request.nextUrl.pathname, request.cookies.getAll());
}

/**
 * Files of a figure are made elsewhere than their address says. An indicator that isn't there is sought nearby: its
 * address leads to the nearest one, which says so. Neither files nor embeds set a cookie: anyone may keep them. Null:
 * nothing of that is to be done.
 */
async function leadToFigure(
  request: NextRequest,
  figure: FigureAddress,
  headers: Headers,
): Promise<NextResponse | null> {
  const { locale, place, code, extension } = figure;
  if (extension) {
    const url = new URL(fileRoute(figure) + request.nextUrl.search, request.url);
    return NextResponse.rewrite(url, { request: { headers } });
  }
  if (request.method !== 'GET' || request.headers.has('rsc')) return null;
  const missing = await isMissingItem(
    `/${locale}/indicators/${encodeURIComponent(code)}`,
    request.cookies.getAll(),
  );
  const nearest = missing ? await nearestIndicator(code, locale) : undefined;
  if (!nearest) return place === 'embed' ? NextResponse.next({ request: { headers } }) : null;
  const url = request.nextUrl.clone();
  url.pathname = `/${locale}/${place}/${nearest}`;
  url.searchParams.set('asked', code.slice(0, 80));
  return NextResponse.redirect(url);
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

export const config = { matcher: ['/((?!api/|graphi?ql|_next/|icon|favicon|robots\\.txt|sitemap\\.xml).*)'] };
