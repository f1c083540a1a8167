import { apiUrl } from '#env';

const ANSWER_HEADERS = ['content-type', 'content-security-policy', 'etag', 'last-modified', 'cache-control'];
const PATIENCE_MS = 15_000;

/** The API's explorer at the hub's own address, so that one public address serves all. */
export async function GET(request: Request) {
  const { pathname, search } = new URL(request.url);
  const asked = new Headers();
  const known = request.headers.get('if-none-match');
  if (known !== null) asked.set('if-none-match', known);
  try {
    const answer = await fetch(`${apiUrl()}${pathname}${search}`, {
      headers: asked,
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const kept = new Headers();
    for (const name of ANSWER_HEADERS) {
      const value = answer.headers.get(name);
      if (value !== null) kept.set(name, value);
    }
    return new Response(answer.body, { status: answer.status, headers: kept });
  } catch {
    return new Response('The explorer does not answer at the moment.\n', { status: 503 });
  }
}
