import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type HubAnswer, type RunningHub, startHub } from './start-hub.ts';

/** What no answer says: stacks, SQL, paths, addresses, guesses at the schema's names, the server's own machinery. */
export const INSIDES =
  /stack|node_modules|\.ts\b|\bat \w+ \(|SELECT |INSERT |prisma|postgres|pg_|127\.0\.0\.1:5|\/home|\/root|\/work|Did you mean/i;

/**
 * A running hub for the tests of one file, which holds each answer of `ask` against what every answer must be: of
 * JSON, short, no fault of the server, and without its insides. After each test the hub must be at work as before.
 */
export function watchedHub(): Pick<RunningHub, 'ask' | 'send'> {
  let hub: RunningHub;
  const answers: HubAnswer[] = [];

  beforeAll(async () => {
    hub = await startHub();
  });
  afterAll(() => hub?.close());

  afterEach(async () => {
    for (const { text, status, headers } of answers.splice(0)) {
      expect(text).not.toMatch(INSIDES);
      expect(status).toBeLessThan(500);
      expect(text.length).toBeLessThan(5_000);
      expect(headers.get('content-type')).toMatch(/json/);
    }
    // Nothing of it was unforeseen, and nothing was lost.
    expect(hub.logged()).toBe('');
    const { json } = await hub.ask({ query: '{ datasets(first: 1) { totalCount nodes { code } } }' });
    expect(json.data.datasets.totalCount).toBeGreaterThan(11);
  });

  return {
    ask: async (...request) => {
      const answer = await hub.ask(...request);
      answers.push(answer);
      return answer;
    },
    send: (...request) => hub.send(...request),
  };
}
