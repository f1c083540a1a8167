import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import { readable } from '../access/access-policy.ts';
import type { Viewer } from '../access/viewer.ts';

/** The training events that the viewer may read. */
export function visibleTrainingEvents(viewer: Viewer): Prisma.TrainingEventWhereInput {
  const ways = readable(viewer);
  if (ways === null) return {};
  return { OR: ways.map((way) => ('owner' in way ? { organiserId: { in: way.owner } } : way)) };
}
