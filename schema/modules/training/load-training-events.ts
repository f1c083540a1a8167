import type { Relations } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { visibleTrainingEvents } from './training-policy.ts';

/** The training events of these short names that the viewer may see. */
export async function loadTrainingEvents(slugs: string[], relations: Relations, { db, viewer }: Context) {
  const rows = await db.prisma.trainingEvent.findMany({
    ...relations,
    where: { AND: [visibleTrainingEvents(viewer), { slug: { in: slugs } }] },
  });
  return new Map(rows.map((row) => [row.slug, row]));
}
