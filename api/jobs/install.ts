/**
 * Makes or migrates the tables of jobs and their queues in the database. Comes after the migrations, each time.
 * Usage: DATABASE_URL=... node --import tsx api/jobs/install.ts
 */
import { installJobs } from '@hub/schema/jobs.ts';

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL is not set');
await installJobs(url);
