import type { Database } from '@hub/prisma/client.ts';
import type { JobName } from '@hub/schema/jobs.ts';
import { forgetStale } from '@hub/schema/modules/access/forget-stale.ts';
import { refreshVocabulary } from '@hub/schema/modules/search/index-thing.ts';

/** What each queue's jobs do. */
export function handlersOf(db: Database, now: () => Date): Record<JobName, () => Promise<unknown>> {
  return {
    'refresh-search-vocabulary': () => refreshVocabulary(db),
    'forget-stale-accounts': () => forgetStale(db, now()),
  };
}
