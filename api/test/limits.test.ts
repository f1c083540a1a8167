import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../graphql/limits.ts';
import { type RunningHub, startHub } from './start-hub.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

const repeat = (times: number, part: (n: number) => string) => Array.from({ length: times }, (_, n) => part(n)).join(' ');

/** A query of `levels` levels. */
const deep = (levels: number) => {
  const pairs = Math.floor((levels - 3) / 4);
  const rest = ['', ' publisher { slug }', ' publisher { country { code } }', ' publisher { country { parent { code } } }'];
  const core = `code${rest[(levels - 3) % 4]}`;
  let inner = core;
  for (let pair = 0; pair < pairs; pair += 1) inner = `publisher { datasets(first: 1) { nodes { indicators(first: 1) { nodes { code } } } } }`;
  return pairs > 0 ? inner : core;
};

describe.each(['application/json', 'application/graphql-response+json'])('refused as %s', (accept) => {
  const refused: [what: string, limit: keyof typeof LIMITS, body: object][] = [];
  test.each(refused)('%s', async () => {});
  expect(deep(accept.length)).toBeDefined();
});
