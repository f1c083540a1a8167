import { batched } from '../../batch.ts';
import type { Context } from '../../context.ts';
import { ownedBy } from '../access/access-policy.ts';
import { type FollowableType, isFollowable, visibleCodes } from './followable.ts';

/** A thing that a person follows, by its type and immutable code. */
export interface Followed {
  type: FollowableType;
  code: string;
  followedAt: Date;
}

/** What the viewer follows and may still see, newest first; nothing for who may not read. */
export async function followedBy(context: Context): Promise<Followed[]> {
  const personId = ownedBy(context.viewer);
  if (personId === 0) return [];
  const followed = await batched(context, 'followed', personId, async () => {
    return new Map([[personId, await readFollowed(personId, context)]]);
  });
  return followed ?? [];
}

async function readFollowed(personId: number, context: Context): Promise<Followed[]> {
  const rows = await context.db.prisma.follow.findMany({
    where: { personId },
    orderBy: [{ followedAt: 'desc' }, { kind: 'asc' }, { code: 'asc' }],
  });
  const things = rows.flatMap(({ kind, code, followedAt }) =>
    isFollowable(kind) ? [{ type: kind, code, followedAt }] : [],
  );
  const byType = Map.groupBy(things, ({ type }) => type);
  const seen = new Map(
    await Promise.all(
      [...byType].map(async ([type, of]) => {
        const codes = of.map(({ code }) => code);
        return [type, await visibleCodes(type, codes, context)] as const;
      }),
    ),
  );
  return things.filter(({ type, code }) => seen.get(type)?.has(code));
}

/** Whether the viewer follows a thing; asked together for all of a list. */
export async function isFollowed(context: Context, type: FollowableType, code: string): Promise<boolean> {
  const personId = ownedBy(context.viewer);
  if (personId === 0) return false;
  const found = await batched(context, `follows ${type}`, code, async (codes) => {
    const rows = await context.db.prisma.follow.findMany({
      where: { personId, kind: type, code: { in: codes } },
    });
    return new Map(rows.map((row) => [row.code, true]));
  });
  return found ?? false;
}
