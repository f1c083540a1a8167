import type { Relations } from '../../connection.ts';
import type { Context } from '../../context.ts';

/** The indicators of these codes: all are public. */
export async function loadIndicators(codes: string[], relations: Relations, { db }: Context) {
  const rows = await db.prisma.indicator.findMany({ ...relations, where: { code: { in: codes } } });
  return new Map(rows.map((row) => [row.code, row]));
}
