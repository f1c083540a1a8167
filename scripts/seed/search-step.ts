import { createDb } from '@hub/prisma/client.ts';
import { rebuildSearch } from '@hub/schema/modules/search/index-thing.ts';
import type { Step } from './step.ts';

/** Builds the search index anew when any of the other steps has something new. */
export function searchStep(url: string, others: readonly Step[]): Step {
  return {
    name: 'search index',
    content: others.map(({ name, content }) => `${name}\n${content}`).join('\n'),
    renewed: true,
    load: async () => {
      const db = createDb(url, 2);
      try {
        await rebuildSearch(db);
      } finally {
        await db.close();
      }
    },
  };
}
