import type { AuditEvent, Prisma } from '@hub/prisma/generated/client/client.ts';
import { badArgument } from '../../../argument.ts';
import type { Context } from '../../../context.ts';
import { type Page, type PageArguments, pageSize } from '../../../paging.ts';

/**
 * One page of audit events, newest first. They may be very many, so that only the page's own are read.
 * Errors: BAD_USER_INPUT.
 */
export async function auditPage(
  where: Prisma.AuditEventWhereInput,
  args: PageArguments,
  context: Context,
): Promise<Page<AuditEvent>> {
  const { prisma } = context.db;
  const { size, backward } = pageSize(args, context);
  const after = numberOf(args.after, 'after', context);
  const before = numberOf(args.before, 'before', context);
  const bounds: Prisma.AuditEventWhereInput[] = [where];
  if (after !== null) bounds.push({ id: { lt: after } });
  if (before !== null) bounds.push({ id: { gt: before } });
  const [rows, totalCount] = await Promise.all([
    prisma.auditEvent.findMany({
      where: { AND: bounds },
      orderBy: { id: backward ? 'asc' : 'desc' },
      take: size + 1,
    }),
    prisma.auditEvent.count({ where }),
  ]);
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backward) page.reverse();
  const edges = page.map((node) => ({ cursor: cursorOf(node.id), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? before !== null : more,
      hasPreviousPage: backward ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

const PREFIX = 'AuditEvent ';

function cursorOf(id: bigint): string {
  return Buffer.from(`${PREFIX}${id}`).toString('base64url');
}

function numberOf(cursor: string | null | undefined, argument: string, context: Context): bigint | null {
  if (cursor === null || cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const digits = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  if (!/^\d{1,18}$/.test(digits)) throw badArgument(argument, FOREIGN_CURSOR, context);
  return BigInt(digits);
}

const FOREIGN_CURSOR = {
  ES: 'no es un cursor de esta lista. Empiece de nuevo por la primera página.',
  PT: 'não é um cursor desta lista. Comece de novo pela primeira página.',
  EN: 'is not a cursor of this list. Begin again at the first page.',
};
