import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { type FigureAddress, fileRoute, readFigureAddress } from './figure/figure-address.ts';
import { nearestIndicator } from './figure/nearest-indicator.ts';
import { pageStanding, type Standing } from './graph/page-standing.ts';
import { TROUBLE_HEADER } from './graph/trouble.ts';
import { routing } from './i18n/routing.ts';

const chooseLanguage = createMiddleware(routing);

/**
 * Sends an address without a language to the one that suits the reader, gives each page a content security policy of
 * its own, and the status that it can't give itself: 404 where an item isn't there, since a page that finds out by
 * itself can answer with its words by script only; 503 where the graph says nothing. It never authorises: the API does,
 * at each request.
 */
export default async function proxy(request: NextRequest) {
  const figure = readFigureAddress(request.nextUrl.pathname);
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-hub-path', request.nextUrl.pathname + request.nextUrl.search);
  const standing = await standingOf(request, figure);
  if (standing === 'SLOW' || standing === 'UNAVAILABLE') headers.set(TROUBLE_HEADER, standing);
  else headers.delete(TROUBLE_HEADER);
  const response =
    (figure && (await leadToFigure(request, figure, headers, standing))) ??
    leadToPage(request, headers, standing);
  // What stands in other pages runs nothing, and says so by a policy of its own.
  if (figure?.place !== 'embed') response.headers.set('content-security-policy', policy);
  return response;
}

/** An address that no page has: global-not-found.tsx stands there. */
const NOWHERE = '/nothing/here/at/all';

function leadToPage(request: NextRequest, headers: Headers, standing: Standing): NextResponse {
  if (standing === 'MISSING')
    return NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } });
  const response = chooseLanguage(new NextRequest(request, { headers }));
  if (standing === 'FINE' || response.status !== 200) return response;
  const silent = new NextResponse(null, { status: 503, headers: response.headers });
  silent.headers.set('retry-after', '10');
  return silent;
}

/** How a page stands that is asked for as a whole; files and what scripts ask for are always fine. */
async function standingOf(request: NextRequest, figure: FigureAddress | null): Promise<Standing> {
  if (request.method !== 'GET' || request.headers.has('rsc') || figure?.extension) return 'FINE';
  const path = figure
    ? `/${figure.locale}/indicators/${encodeURIComponent(figure.code)}`
    : request.nextUrl.pathname;
  return pageStanding(path, request.cookies.getAll());
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
  standing: Standing,
): Promise<NextResponse | null> {
  const { locale, place, code, extension } = figure;
  if (extension) {
    const url = new URL(fileRoute(figure) + request.nextUrl.search, request.url);
    return NextResponse.rewrite(url, { request: { headers } });
  }
  const nearest = standing === 'MISSING' ? await nearestIndicator(code, locale) : undefined;
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
