import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import { observatoriesWith, readable } from '../access/access-policy.ts';
import type { Viewer } from '../access/viewer.ts';

/** The guides that the viewer may read: published ones by their access, others by the owner's editors. */
export function visibleGuides(viewer: Viewer): Prisma.GuideWhereInput {
  const ways = readable(viewer);
  if (ways === null) return {};
  const editing = observatoriesWith(viewer, 'EDITOR', 'OBSERVATORY_ADMIN') ?? [];
  return {
    OR: [
      { state: 'PUBLISHED', OR: ways.map((way) => ('owner' in way ? { ownerId: { in: way.owner } } : way)) },
      ...(editing.length > 0 && ways.length > 1 ? [{ ownerId: { in: editing } }] : []),
    ],
  };
}
