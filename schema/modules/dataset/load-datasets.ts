import type { Relations } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { visibleDatasets } from './dataset-policy.ts';

/** The datasets of these codes that the viewer may see. */
export async function loadDatasets(codes: string[], relations: Relations, { db, viewer }: Context) {
  const rows = await db.prisma.dataset.findMany({
    ...relations,
    where: { AND: [visibleDatasets(viewer), { code: { in: codes } }] },
  });
  return new Map(rows.map((row) => [row.code, row]));
}
