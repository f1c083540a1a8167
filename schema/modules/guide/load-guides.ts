import type { Relations } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { visibleGuides } from './guide-policy.ts';

/** The guides of these short names that the viewer may see. */
export async function loadGuides(slugs: string[], relations: Relations, { db, viewer }: Context) {
  const rows = await db.prisma.guide.findMany({
    ...relations,
    where: { AND: [visibleGuides(viewer), { slug: { in: slugs } }] },
  });
  return new Map(rows.map((row) => [row.slug, row]));
}
