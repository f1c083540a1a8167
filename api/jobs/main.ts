import { createDb } from '@hub/prisma/client.ts';
import { readEnv } from '../env.ts';
import { createLog } from '../log.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { startJobs } from './start-jobs.ts';

const env = readEnv(process.env);
const log = createLog(env.HUB_LOG_LEVEL);
const db = createDb(env.DATABASE_URL, 2);
const jobs = await startJobs({ db, url: env.DATABASE_URL, log });
log.info({ event: 'working' });

stopOnSignal(async () => {
  await jobs.stop();
  await db.close();
});
