import type { Dataset, Prisma } from '@hub/prisma/generated/client/client.ts';
import { batched } from '../../batch.ts';
import type { Relations } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { visibleDatasets, visibleVersions } from './dataset-policy.ts';

/** What a version tells by its dataset. */
export const VERSION_INCLUDE = {
  dataset: { select: { id: true, code: true, currentVersion: true, licence: true, licenceUrl: true } },
} as const;

/** A version with what it tells by its dataset. */
export type VersionWithDataset = Prisma.DatasetVersionGetPayload<{ include: typeof VERSION_INCLUDE }>;

/**
 * The versions of a dataset that the viewer may see, newest first, read together for all datasets of a list. Prisma's
 * relations can't: which versions are published is told by a column of the dataset. `place` tells fields of one
 * request apart that ask for other relations.
 */
export async function loadVersions(context: Context, dataset: Dataset, relations: Relations, place: string) {
  const versions = await batched(context, `versions ${place}`, dataset, async (datasets) => {
    const rows = await context.db.prisma.datasetVersion.findMany({
      include: VERSION_INCLUDE,
      ...relations,
      where: { OR: datasets.map((one) => ({ datasetId: one.id, ...visibleVersions(context.viewer, one) })) },
      orderBy: { number: 'desc' },
    });
    const byDataset = Map.groupBy(rows, ({ datasetId }) => datasetId);
    return new Map(datasets.map((one) => [one, byDataset.get(one.id) ?? []]));
  });
  return versions ?? [];
}

/** The versions of ids such as "UNDESA_STOCK/1" that the viewer may see, in datasets that the viewer may see. */
export async function loadVersionsById(
  ids: string[],
  relations: Relations,
  context: Context,
): Promise<ReadonlyMap<string, VersionWithDataset>> {
  const { prisma } = context.db;
  const places = ids.flatMap((id) => {
    const [, code, number] = /^(.+)\/([1-9]\d{0,8})$/.exec(id) ?? [];
    return code ? [{ code, number: Number(number) }] : [];
  });
  const datasets = await prisma.dataset.findMany({
    where: { AND: [visibleDatasets(context.viewer), { code: { in: places.map(({ code }) => code) } }] },
    select: { id: true, code: true, publisherId: true, currentVersion: true },
  });
  const wanted = datasets.map((dataset) => ({
    datasetId: dataset.id,
    number: { in: places.filter(({ code }) => code === dataset.code).map(({ number }) => number) },
    AND: visibleVersions(context.viewer, dataset),
  }));
  const rows = await prisma.datasetVersion.findMany({
    include: VERSION_INCLUDE,
    ...relations,
    where: { OR: wanted },
  });
  return new Map(rows.map((row) => [`${row.dataset.code}/${row.number}`, row]));
}
