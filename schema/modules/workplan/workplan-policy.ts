import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import { readable } from '../access/access-policy.ts';
import type { Viewer } from '../access/viewer.ts';

/** The work plans that the viewer may read. */
export function visibleWorkPlans(viewer: Viewer): Prisma.WorkPlanWhereInput {
  const ways = readable(viewer);
  if (ways === null) return {};
  return { OR: ways.map((way) => ('owner' in way ? { ownerId: { in: way.owner } } : way)) };
}
