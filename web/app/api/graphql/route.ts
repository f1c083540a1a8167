import type { NextRequest } from 'next/server';
import { mintPersonToken } from '#auth/mint-token.ts';
import { expiredCookies, signedInBy } from '#auth/signed-in.ts';
import { apiUrl } from '#env';
import { pickHeaders } from '#graph/pick-headers.ts';

/** What is handed on to the API, and from its answer back. */
const REQUEST_HEADERS = ['accept', 'accept-language', 'if-none-match', 'content-type'];
const ANSWER_HEADERS = ['content-type', 'etag', 'vary', 'cache-control', 'retry-after', 'content-language'];
const MAX_BODY = 1_000_000;

/** A query by GET: always anonymous, so that the API's ETag and Vary mean the same to every cache. */
export function GET(request: NextRequest) {
  return forward(request, new Headers());
}

/**
 * A query or a write: by the browser as the person signed in, who never holds a token; or by a program with an access
 * token of its own.
 */
export async function POST(request: NextRequest) {
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    return refusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json.');
  if (crossSite(request))
    return refusal(403, 'CROSS_SITE', 'This address answers the pages of this site only.');
  const body = await boundedText(request);
  if (body === null) return refusal(413, 'BODY_TOO_LARGE', 'The request is larger than 1 MB.');

  const own = request.headers.get('authorization');
  const person = own === null ? await signedInBy(request.cookies.getAll()) : null;
  const headers = new Headers(own === null ? undefined : { authorization: own });
  if (person) headers.set('authorization', `Bearer ${await mintPersonToken(person)}`);
  const answer = await forward(request, headers, body);
  answer.headers.set('cache-control', 'no-store');
  if (answer.status === 401 && person) forgetSession(request, answer.headers);
  return answer;
}

async function forward(request: NextRequest, headers: Headers, body?: string): Promise<Response> {
  for (const name of REQUEST_HEADERS) {
    const value = request.headers.get(name);
    if (value !== null && (name !== 'content-type' || body !== undefined)) headers.set(name, value);
  }
  try {
    const upstream = await fetch(`${apiUrl()}/graphql${body === undefined ? request.nextUrl.search : ''}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      body,
      cache: 'no-store',
      signal: AbortSignal.timeout(30_000),
    });
    return new Response(upstream.body, {
      status: upstream.status,
      headers: pickHeaders(upstream.headers, ANSWER_HEADERS),
    });
  } catch {
    return refusal(503, 'UNAVAILABLE', 'The data service does not answer at the moment.');
  }
}

/** Browsers name the site that a request comes from; older ones name the origin at least. */
function crossSite(request: NextRequest): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  return origin !== null && !origin.endsWith(`://${request.headers.get('host')}`);
}

/** The body as text, or null where it is larger than 1 MB: reading stops there. */
async function boundedText(request: NextRequest): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.byteLength;
    if (size > MAX_BODY) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** The API no longer knows the session: its cookie goes. */
function forgetSession(request: NextRequest, headers: Headers): void {
  for (const expired of expiredCookies(request.cookies.getAll())) headers.append('set-cookie', expired);
}

function refusal(status: number, code: string, message: string): Response {
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status });
}
