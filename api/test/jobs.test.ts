import { createDb, type Database } from '@hub/prisma/client.ts';
import { enqueue, type JobName } from '@hub/schema/jobs.ts';
import pino from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startJobs } from '../jobs/start-jobs.ts';
import { testDatabase } from './database.ts';

let db: Database;
let jobs: Awaited<ReturnType<typeof startJobs>>;
const lines: string[] = [];

beforeAll(async () => {
  const { url } = await testDatabase();
  db = createDb(url, 4);
  const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
  jobs = await startJobs({ db, url, log, now: () => new Date('2030-01-15T12:00:00Z') });
});
afterAll(async () => {
  await jobs?.stop();
  await db?.close();
});

/** Commits a job and waits for its end: jobs gather a few seconds before they run. */
async function workOff(name: JobName, times = 1) {
  const done = () => lines.filter((line) => line.includes(`"name":"${name}"`)).length;
  const before = done();
  for (let time = 0; time < times; time += 1) await db.prisma.$transaction((tx) => enqueue(db, tx, name));
  await vi.waitFor(() => expect(done()).toBeGreaterThan(before), { timeout: 20_000, interval: 200 });
  return done() - before;
}

test('the words of the search are gathered anew, once for many writes', async () => {
  await db.pool.query(
    `UPDATE search.document SET title = title || ' ornitorrincos' WHERE code = 'UNDESA_STOCK'`,
  );
  expect(await workOff('refresh-search-vocabulary', 5)).toBe(1);
  const { rows } = await db.pool.query(`SELECT word FROM search.word WHERE word = 'ornitorrincos'`);
  expect(rows).toHaveLength(1);
});

test('what accounts leave behind is forgotten', async () => {
  const person = await db.prisma.person.findFirstOrThrow();
  for (const [secret, day] of [
    ['old', '2029-09-01'],
    ['new', '2030-01-10'],
  ] as const) {
    const ended = new Date(`${day}T00:00:00Z`);
    await db.prisma.session.create({
      data: { idHash: secret, personId: person.id, createdAt: ended, lastSeenAt: ended, expiresAt: ended },
    });
  }
  await workOff('forget-stale-accounts');
  const left = await db.prisma.session.findMany({ select: { expiresAt: true } });
  expect(left.map(({ expiresAt }) => expiresAt.toISOString().slice(0, 10))).toEqual(['2030-01-10']);
});

test('a job of a transaction that rolls back is none', async () => {
  const waiting = async () =>
    (await db.pool.query(`SELECT count(*)::int AS n FROM pgboss.job WHERE state < 'active'`)).rows[0].n;
  const before = await waiting();
  const rolledBack = db.prisma.$transaction(async (tx) => {
    await enqueue(db, tx, 'forget-stale-accounts');
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
  expect(await waiting()).toBe(before);
});

test('a job that fails is told without its words, and tried again', async () => {
  await db.pool.query('ALTER TABLE search.word RENAME TO word_away');
  await db.prisma.$transaction((tx) => enqueue(db, tx, 'refresh-search-vocabulary'));
  await vi.waitFor(() => expect(lines.join('')).toContain('"event":"job-failed"'), { timeout: 20_000 });
  await db.pool.query('ALTER TABLE search.word_away RENAME TO word');
  const failed = lines.filter((line) => line.includes('job-failed')).join('');
  expect(failed).toContain('refresh-search-vocabulary');
  expect(failed).not.toMatch(/search\.word|SELECT|DELETE|postgres|\.ts/);
  // The failure is told before the queue has it.
  await vi.waitFor(async () => {
    const { rows } = await db.pool.query(
      `SELECT state FROM pgboss.job WHERE name = 'refresh-search-vocabulary'`,
    );
    expect(rows.map(({ state }) => state)).toContain('retry');
  });
});
