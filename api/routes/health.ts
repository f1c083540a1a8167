import type { Database } from '@hub/prisma/client.ts';
import { SCHEMA } from '@hub/schema/jobs.ts';
import { Router } from 'express';
import type { QueryConfig } from 'pg';

/**
 * Whether a process that works off jobs has been heard of lately: pg-boss notes each every 30 seconds. A database that
 * says nothing for three seconds is away.
 */
const PROBE: QueryConfig & { query_timeout: number } = {
  text: `SELECT count(*) > 0 AS working FROM ${SCHEMA}.instance
    WHERE stopped_on IS NULL AND heartbeat_on > now() - interval '90 seconds'`,
  query_timeout: 3_000,
};

/**
 * GET /health: the process lives. GET /ready: it can also answer from its database; 503 where it can't. It tells of the
 * jobs too, but is ready without them: readers lack nothing then.
 */
export function healthRoutes(db: Database): Router {
  const router = Router();
  router.get('/health', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok' });
  });
  router.get('/ready', async (_request, response) => {
    response.set('cache-control', 'no-store');
    try {
      const { rows } = await db.pool.query<{ working: boolean }>(PROBE);
      response.json({ status: 'ready', jobs: rows[0]?.working ? 'working' : 'silent' });
    } catch {
      response
        .status(503)
        .set('retry-after', '5')
        .json({ status: 'unavailable', missing: ['database'] });
    }
  });
  return router;
}
