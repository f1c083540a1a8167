import type { Relations } from '../../connection.ts';
import type { Context } from '../../context.ts';

/** The structures of these codes: all are public. */
export async function loadStructures(codes: string[], relations: Relations, { db }: Context) {
  const rows = await db.prisma.dataStructure.findMany({ ...relations, where: { code: { in: codes } } });
  return new Map(rows.map((row) => [row.code, row]));
}
