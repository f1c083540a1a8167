import { createHash } from 'node:crypto';

/** What anyone may read may be kept for some minutes, and shown a little longer while it is asked for again. */
const SHARED = 'public, max-age=300, stale-while-revalidate=3600';

interface FileAnswer {
  type: string;
  etag: string;
  /** Made only where it is sent. */
  body: () => Promise<string | Uint8Array<ArrayBuffer>>;
  /** Whether nobody is signed in: then anyone may keep the answer; else nobody but the browser that asks again. */
  anonymous: boolean;
  headers?: Record<string, string>;
}

/** The ETag of a text: what is the same has the same. */
export function etagOf(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}

/** A file with the headers of caches; 304 where the one who asks has it already. */
export async function answerFile(request: Request, { type, etag, body, anonymous, headers }: FileAnswer) {
  const always = {
    etag,
    'cache-control': anonymous ? SHARED : 'private, no-cache',
    ...(anonymous && { 'access-control-allow-origin': '*' }),
    ...headers,
  };
  const known = (request.headers.get('if-none-match') ?? '').split(',');
  if (known.some((one) => one.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers: always });
  return new Response(await body(), { headers: { ...always, 'content-type': type } });
}
