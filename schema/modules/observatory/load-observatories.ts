import type { Relations } from '../../connection.ts';
import type { Context } from '../../context.ts';

/** The organisations of these short names: all are public. */
export async function loadObservatories(slugs: string[], relations: Relations, { db }: Context) {
  const rows = await db.prisma.observatory.findMany({ ...relations, where: { slug: { in: slugs } } });
  return new Map(rows.map((row) => [row.slug, row]));
}
