import type { Relations } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { visibleWorkPlans } from './workplan-policy.ts';

/** The work plans of these short names that the viewer may see. */
export async function loadWorkPlans(slugs: string[], relations: Relations, { db, viewer }: Context) {
  const rows = await db.prisma.workPlan.findMany({
    ...relations,
    where: { AND: [visibleWorkPlans(viewer), { slug: { in: slugs } }] },
  });
  return new Map(rows.map((row) => [row.slug, row]));
}
