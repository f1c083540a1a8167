import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../api/test/database.ts';
import { enqueue, installJobs } from './jobs.ts';

let db: Database;
let url: string;

beforeAll(async () => {
  url = (await testDatabase()).url;
  db = createDb(url);
});
afterAll(() => db?.close());

const waiting = async () =>
  (await db.pool.query('SELECT name, state FROM pgboss.job ORDER BY created_on')).rows;

test('a job that a rolled back transaction put in its queue is not there', async () => {
  const undone = db.prisma.$transaction(async (tx) => {
    await enqueue(db, tx, 'refresh-search-vocabulary');
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await waiting()).toEqual([]);
});

test('a job that a committed transaction put in its queue waits, once for many', async () => {
  const put = () => db.prisma.$transaction((tx) => enqueue(db, tx, 'refresh-search-vocabulary'));
  await Promise.all([put(), put(), put()]);
  expect(await waiting()).toEqual([{ name: 'refresh-search-vocabulary', state: 'created' }]);
});

test('installing again, also twice at once, keeps queues, schedules and waiting jobs', async () => {
  await Promise.all([installJobs(url), installJobs(url)]);
  expect(await waiting()).toHaveLength(1);
  const { rows } = await db.pool.query('SELECT name, cron FROM pgboss.schedule');
  expect(rows).toEqual([{ name: 'forget-stale-accounts', cron: '17 3 * * *' }]);
});
