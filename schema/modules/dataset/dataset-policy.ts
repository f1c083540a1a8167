import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import { observatoriesWith, readable } from '../access/access-policy.ts';
import { holds, mayWrite, type Viewer } from '../access/viewer.ts';

/** The datasets that the viewer may read: published ones by their access, others by the owner's editors. */
export function visibleDatasets(viewer: Viewer): Prisma.DatasetWhereInput {
  const ways = readable(viewer);
  if (ways === null) return {};
  const editing = observatoriesWith(viewer, 'EDITOR', 'OBSERVATORY_ADMIN') ?? [];
  return {
    OR: [
      {
        state: 'PUBLISHED',
        OR: ways.map((way) => ('owner' in way ? { publisherId: { in: way.owner } } : way)),
      },
      // A draft or withdrawn dataset shows only where its figures could also be edited.
      ...(editing.length > 0 && ways.length > 1 ? [{ publisherId: { in: editing } }] : []),
    ],
  };
}

/** Whether the viewer may change the dataset's description. */
export function mayEditDataset(viewer: Viewer, dataset: { publisherId: number }): boolean {
  return mayWrite(viewer) && holds(viewer, dataset.publisherId, 'EDITOR', 'OBSERVATORY_ADMIN');
}

/**
 * The versions of a dataset that the viewer may read: published ones, and drafts where the viewer could edit them.
 * Published are those up to the current one: publishing flips `currentVersion`.
 */
export function visibleVersions(
  viewer: Viewer,
  dataset: { publisherId: number; currentVersion: number | null },
): Prisma.DatasetVersionWhereInput {
  const editing = observatoriesWith(viewer, 'EDITOR', 'OBSERVATORY_ADMIN');
  const ways = readable(viewer);
  if (ways === null || (ways.length > 1 && editing?.includes(dataset.publisherId))) return {};
  return { number: { lte: dataset.currentVersion ?? 0 } };
}
