import type { Database } from '@hub/prisma/client.ts';
import { fromPrisma, PgBoss } from 'pg-boss';
import type { Transaction } from './command.ts';

/** PostgreSQL schema of pg-boss, which installs and migrates it. */
export const SCHEMA = 'pgboss';

/** The queues, how each behaves, and when one fills by itself. The handlers stand in api/jobs. */
const QUEUES = {
  /** Words of the search's typo correction, gathered anew. One waiting job does for many writes. */
  'refresh-search-vocabulary': { policy: 'short', retryLimit: 3, retryBackoff: true },
  /** What accounts leave behind, deleted when nobody needs it any more. */
  'forget-stale-accounts': { policy: 'short', retryLimit: 3, retryBackoff: true, daily: '17 3 * * *' },
} as const;

export type JobName = keyof typeof QUEUES;

/** A job waits this long, so that the writes of one moment share it. Seconds. */
const GATHER_SECONDS = 5;

/** Makes or migrates the tables of jobs and the queues. Safe to run again, and at the same time. */
export async function installJobs(url: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on('error', () => {});
  await boss.start();
  try {
    for (const [name, queue] of Object.entries(QUEUES)) {
      const { daily, ...options } = { daily: undefined, ...queue };
      await boss.createQueue(name, options);
      if (daily) await boss.schedule(name, daily);
    }
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
}

/** Puts a job in its queue within a command's transaction: where that rolls back, there is no job. */
export async function enqueue(db: Database, tx: Transaction, name: JobName): Promise<void> {
  const producer = await producerOf(db);
  await producer.send(name, null, { db: fromPrisma(tx), startAfter: GATHER_SECONDS });
}

const producers = new WeakMap<Database, Promise<PgBoss>>();

/** Sends jobs and does nothing else; knows the queues. */
function producerOf(db: Database): Promise<PgBoss> {
  const known = producers.get(db);
  if (known) return known;
  const boss = new PgBoss({
    db: { executeSql: (text, values) => db.pool.query(text, values) },
    schema: SCHEMA,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
    clock: QUIET_CLOCK,
  });
  // What fails in its background is told again by the next send.
  boss.on('error', () => {});
  const started = boss.start();
  started.catch(() => producers.delete(db));
  producers.set(db, started);
  return started;
}

/** The clock of a producer: its timers keep no process alive. */
const QUIET_CLOCK = {
  now: () => Date.now(),
  setTimeout: (run: () => void, ms: number) => setTimeout(run, ms).unref(),
  clearTimeout: (handle: unknown) => clearTimeout(handle as NodeJS.Timeout),
  setInterval: (run: () => void, ms: number) => setInterval(run, ms).unref(),
  clearInterval: (handle: unknown) => clearInterval(handle as NodeJS.Timeout),
};
