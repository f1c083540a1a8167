import { batched } from '../../batch.ts';
import type { Context } from '../../context.ts';
import { visibleGuides } from '../guide/guide-policy.ts';

/**
 * Whether the viewer may read a guide, asked together for all events of a list: a relation to one thing cannot
 * carry a policy's where clause.
 */
export async function mayReadGuide(context: Context, guideId: number): Promise<boolean> {
  const readable = await batched(context, 'readable guides', guideId, async (ids) => {
    const rows = await context.db.prisma.guide.findMany({
      where: { AND: [visibleGuides(context.viewer), { id: { in: ids } }] },
      select: { id: true },
    });
    return new Map(rows.map(({ id }) => [id, true]));
  });
  return readable ?? false;
}
