import type { Dataset } from '@hub/prisma/generated/client/client.ts';
import { batched } from '../../batch.ts';
import type { Context } from '../../context.ts';
import { ordinalRange } from '../../engine/structure/period.ts';
import { localise } from '../../text.ts';
import { mentions } from '../mentions.ts';
import { checkFacets, type DatasetsFilter, FACETS, type Facet, plainConditions } from './dataset-filter.ts';
import { visibleDatasets } from './dataset-policy.ts';
import { mainRhythm } from './dataset-rhythm.ts';
import { loadFreshness } from './load-freshness.ts';
import { type Holdings, loadHoldings } from './load-holdings.ts';

export type DatasetOrder = 'TITLE' | 'CODE' | 'UPDATED_AT' | 'OBSERVATIONS' | 'LAST_PERIOD' | 'COMPLETENESS';

/** A dataset that passes all of a filter but its facets, with its values of the facets that were asked for. */
export interface Candidate {
  dataset: Dataset;
  values: Partial<Record<Facet, readonly string[]>>;
}

/**
 * The datasets that the viewer may see and that pass what a filter asks beside its facets, by code. `facets`: those
 * whose values are needed. Filters look at visible datasets only, so that they tell of no others.
 * Errors: BAD_USER_INPUT, UNKNOWN_CODE.
 */
export async function findCandidates(
  filter: DatasetsFilter,
  facets: readonly Facet[],
  context: Context,
): Promise<Candidate[]> {
  await checkFacets(filter, context);
  const visible = await context.db.prisma.dataset.findMany({
    where: { AND: [visibleDatasets(context.viewer), ...(await plainConditions(filter, context))] },
    orderBy: { code: 'asc' },
  });
  const mentioned = visible.filter(({ code, title, description, source }) =>
    mentions(filter.query, context, code, source, title, description),
  );
  return Promise.all(
    mentioned.map(async (dataset) => {
      const values = facets.map(async (facet) => [facet, await VALUES[facet](dataset, context)] as const);
      return { dataset, values: Object.fromEntries(await Promise.all(values)) };
    }),
  );
}

/** Codes of the datasets that the viewer may see and that pass the filter, in order. Errors: as `findCandidates`. */
export async function findDatasets(
  filter: DatasetsFilter & { orderBy?: DatasetOrder | null },
  context: Context,
): Promise<string[]> {
  const asked = FACETS.filter((facet) => filter[facet]);
  const candidates = await findCandidates(filter, asked, context);
  const found = candidates.filter((candidate) => passes(candidate, filter, asked));
  const datasets = found.map(({ dataset }) => dataset);
  return (await ordered(datasets, filter.orderBy ?? 'TITLE', context)).map(({ code }) => code);
}

/** Whether a dataset has a wanted value in each of these facets of the filter. */
export function passes({ values }: Candidate, filter: DatasetsFilter, facets: readonly Facet[]): boolean {
  return facets.every((facet) => {
    const wanted: readonly string[] | null | undefined = filter[facet];
    return !wanted || values[facet]?.some((value) => wanted.includes(value));
  });
}

const VALUES: Record<
  Facet,
  (dataset: Dataset, context: Context) => readonly string[] | Promise<readonly string[]>
> = {
  topics: ({ topics }) => topics,
  frequencies: ({ frequency }) => [frequency],
  licences: ({ licence }) => [licence],
  publishers: async ({ publisherId }, context) => [await publisherSlug(context, publisherId)],
  freshness: async (dataset, context) => [(await loadFreshness(context, dataset)).state],
  countedBy: async (dataset, context) => (await loadHoldings(context, dataset)).countedBy,
  areas: async (dataset, context) => {
    const { areas } = await loadHoldings(context, dataset);
    return [...new Set(areas.filter(({ periods }) => periods.length > 0).map(({ area }) => area))];
  },
};

async function publisherSlug(context: Context, id: number): Promise<string> {
  const slug = await batched(context, 'slugs of publishers', id, async (ids) => {
    const select = { id: true, slug: true };
    const rows = await context.db.prisma.observatory.findMany({ where: { id: { in: ids } }, select });
    return new Map(rows.map((row) => [row.id, row.slug]));
  });
  return slug ?? '';
}

/** The rows, which stand by code, in the order asked for; ties stay by code. */
async function ordered<Row extends Dataset>(
  rows: Row[],
  order: DatasetOrder,
  context: Context,
): Promise<Row[]> {
  switch (order) {
    case 'CODE':
      return rows;
    case 'UPDATED_AT':
      return descending(rows, ({ updatedAt }) => updatedAt.getTime());
    case 'OBSERVATIONS': {
      const versions = await context.db.prisma.datasetVersion.findMany({
        where: { datasetId: { in: rows.map(({ id }) => id) } },
        select: { datasetId: true, number: true, observationCount: true },
      });
      const counts = new Map(versions.map((one) => [`${one.datasetId}/${one.number}`, one.observationCount]));
      return descending(rows, ({ id, currentVersion }) => counts.get(`${id}/${currentVersion}`) ?? 0);
    }
    case 'LAST_PERIOD':
      return byHoldings(rows, context, (row, holdings) => {
        const { frequency, last: ordinal } = mainRhythm(row, holdings);
        if (ordinal === null) return Number.NEGATIVE_INFINITY;
        const period = { frequency, ordinal };
        return ordinalRange('D', period, period).last;
      });
    case 'COMPLETENESS':
      return byHoldings(rows, context, (row, holdings) => {
        const { observed, expected } = mainRhythm(row, holdings).completeness;
        return expected === 0 ? 0 : observed / expected;
      });
    case 'TITLE': {
      const { compare } = new Intl.Collator(context.locale.toLowerCase());
      const titles = new Map(
        rows.map(({ code, title }) => [code, localise(title, context.locale)?.value ?? code]),
      );
      return rows.toSorted((a, b) => compare(titles.get(a.code) ?? '', titles.get(b.code) ?? ''));
    }
  }
}

async function byHoldings<Row extends Dataset>(
  rows: Row[],
  context: Context,
  measure: (row: Row, holdings: Holdings) => number,
): Promise<Row[]> {
  const measured = await Promise.all(
    rows.map(async (row) => [row, measure(row, await loadHoldings(context, row))] as const),
  );
  return measured.toSorted(([, a], [, b]) => b - a).map(([row]) => row);
}

function descending<Row>(rows: Row[], measure: (row: Row) => number): Row[] {
  return rows.toSorted((a, b) => measure(b) - measure(a));
}
