import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningHub, startHub } from '../test/start-hub.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

const query = '{ datasets(first: 1) { totalCount } }';

test('an answer to GET has an ETag, by which it is asked for again', async () => {
  const path = `/graphql?query=${encodeURIComponent(query)}`;
  const first = await hub.send(path);
  const etag = first.headers.get('etag') ?? '';
  expect([first.status, etag]).toEqual([200, expect.stringMatching(/^W\//)]);
  const again = await hub.send(path, {
    headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
  });
  expect(again.status).toBe(304);
});

test('an answer to POST has its length in bytes and no ETag', async () => {
  const answer = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'es' },
    body: JSON.stringify({ query: '{ observatories { nodes { name } } }' }),
  });
  const text = await answer.text();
  expect(text).toMatch(/[áéíóúñ]/);
  expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength(text));
  expect(answer.headers.get('etag')).toBeNull();
});
