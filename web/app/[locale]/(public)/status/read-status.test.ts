import { expect, it } from 'vitest';
import { readStatus } from './read-status.ts';

/** An API that answers these, or nothing. */
const api = (answers: Record<string, [status: number, body: unknown] | undefined>): typeof fetch => {
  return async (input) => {
    const answer = answers[new URL(String(input)).pathname];
    if (!answer) throw new TypeError('fetch failed');
    return new Response(JSON.stringify(answer[1]), { status: answer[0] });
  };
};
const health: [number, unknown] = [200, { status: 'ok' }];

it.each([
  [{ '/health': health, '/ready': [200, { status: 'ready', jobs: 'working' }] }, ['up', 'up', 'up']],
  [{ '/health': health, '/ready': [200, { status: 'ready', jobs: 'silent' }] }, ['up', 'up', 'down']],
  [{ '/health': health, '/ready': [200, { status: 'ready' }] }, ['up', 'up', 'unknown']],
  [{ '/health': health, '/ready': [503, { status: 'unavailable' }] }, ['up', 'down', 'unknown']],
  [{ '/health': health }, ['up', 'unknown', 'unknown']],
  [{ '/health': [502, 'bad gateway'] }, ['down', 'unknown', 'unknown']],
  [{}, ['down', 'unknown', 'unknown']],
] as const)('%j', async (answers, [state, database, jobs]) => {
  expect(await readStatus('http://127.0.0.1:1', api(answers as never))).toEqual({
    api: state,
    database,
    jobs,
  });
});
