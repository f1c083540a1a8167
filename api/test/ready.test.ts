import pino from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startJobs } from '../jobs/start-jobs.ts';
import { testDatabase } from './database.ts';
import { type RunningHub, startHub } from './start-hub.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

const ready = async () => {
  const { status, json } = await hub.send('/ready');
  return { status, json };
};

test('the API is ready with and without jobs, and tells which', async () => {
  expect(await ready()).toEqual({ status: 200, json: { status: 'ready', jobs: 'silent' } });
  const { url } = await testDatabase();
  const jobs = await startJobs({ db: hub.db, url, log: pino({ enabled: false }) });
  try {
    await vi.waitFor(async () => expect((await ready()).json.jobs).toBe('working'), { timeout: 10_000 });
  } finally {
    await jobs.stop();
  }
  expect(await ready()).toEqual({ status: 200, json: { status: 'ready', jobs: 'silent' } });
});
