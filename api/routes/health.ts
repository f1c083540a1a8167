import type { Database } from '@hub/prisma/client.ts';
import { Router } from 'express';
import type { QueryConfig } from 'pg';

/** A database that says nothing for three seconds is away. */
const PROBE: QueryConfig & { query_timeout: number } = { text: 'SELECT 1', query_timeout: 3_000 };

/** GET /health: the process lives. GET /ready: it can also answer from its database; 503 where it can't. */
export function healthRoutes(db: Database): Router {
  const router = Router();
  router.get('/health', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok' });
  });
  router.get('/ready', async (_request, response) => {
    response.set('cache-control', 'no-store');
    try {
      await db.pool.query(PROBE);
      response.json({ status: 'ready' });
    } catch {
      response
        .status(503)
        .set('retry-after', '5')
        .json({ status: 'unavailable', missing: ['database'] });
    }
  });
  return router;
}
