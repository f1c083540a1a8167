import type { Database } from '@hub/prisma/client.ts';
import { SCHEMA } from '@hub/schema/jobs.ts';
import { PgBoss } from 'pg-boss';
import type { Logger } from '../log.ts';
import { handlersOf } from './handlers.ts';

export interface JobsOptions {
  db: Database;
  url: string;
  log: Logger;
  now?: () => Date;
}

/** Starts working off the queues; `stop` lets running jobs end first. */
export async function startJobs({ db, url, log, now = () => new Date() }: JobsOptions) {
  const boss = new PgBoss({ connectionString: url, schema: SCHEMA, max: 4, migrate: false });
  // An error in its background (the database went away) is not a job's: pg-boss tries again by itself.
  boss.on('error', (error) => log.error({ event: 'jobs', name: error.name }));
  await boss.start();
  for (const [name, handle] of Object.entries(handlersOf(db, now))) {
    await boss.work(name, async () => {
      try {
        await handle();
      } catch (error) {
        log.error({ event: 'job-failed', name, error: error instanceof Error ? error.name : undefined });
        // Back to its queue, with what pg-boss keeps of it: the fault's words may hold people's data.
        throw new Error(`the job ${name} failed`);
      }
      log.info({ event: 'job', name });
    });
  }
  return { stop: () => boss.stop({ graceful: true, close: true, timeout: 8_000 }) };
}
