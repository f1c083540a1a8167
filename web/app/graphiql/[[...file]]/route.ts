import { apiUrl } from '#env';
import { pickHeaders } from '#graph/pick-headers.ts';

const ANSWER_HEADERS = ['content-type', 'content-security-policy', 'etag', 'last-modified', 'cache-control'];
const PATIENCE_MS = 15_000;

/** The API's explorer at the hub's own address, so that one public address serves all. */
export async function GET(request: Request) {
  const { pathname, search } = new URL(request.url);
  try {
    const answer = await fetch(`${apiUrl()}${pathname}${search}`, {
      headers: pickHeaders(request.headers, ['if-none-match']),
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return new Response(answer.body, {
      status: answer.status,
      headers: pickHeaders(answer.headers, ANSWER_HEADERS),
    });
  } catch {
    return new Response('The explorer does not answer at the moment.\n', { status: 503 });
  }
}
