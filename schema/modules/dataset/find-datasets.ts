import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import { checkText, checkTexts } from '../../argument.ts';
import type { Context } from '../../context.ts';
import { localise } from '../../text.ts';
import { mentions } from '../mentions.ts';
import { checkCodes, checkNames } from '../structure/known-code.ts';
import { visibleDatasets } from './dataset-policy.ts';

/** What a list of datasets is narrowed by; all that are given must hold. */
export interface DatasetsFilter {
  topics?: readonly string[] | null;
  publisher?: string | null;
  area?: string | null;
  query?: string | null;
  indicators?: readonly string[] | null;
  countedBy?: readonly string[] | null;
  orderBy?: 'TITLE' | 'CODE' | 'UPDATED_AT' | 'OBSERVATIONS' | null;
}

/**
 * Codes of the datasets that the viewer may see and that pass the filter, in order. Filters and orders look at
 * visible datasets only, so that neither tells of others.
 * Errors: BAD_USER_INPUT, UNKNOWN_CODE.
 */
export async function findDatasets(filter: DatasetsFilter, context: Context): Promise<string[]> {
  const rows = await context.db.prisma.dataset.findMany({
    where: { AND: [visibleDatasets(context.viewer), ...(await conditionsOf(filter, context))] },
    select: {
      id: true,
      code: true,
      title: true,
      description: true,
      source: true,
      updatedAt: true,
      currentVersion: true,
    },
    orderBy: { code: 'asc' },
  });
  const counting = filter.countedBy ? await datasetsCounting(filter.countedBy, context) : null;
  const found = rows.filter(
    ({ id, code, title, description, source }) =>
      (counting === null || counting.has(id)) &&
      mentions(filter.query, context, code, source, title, description),
  );
  return (await ordered(found, filter.orderBy ?? 'TITLE', context)).map(({ code }) => code);
}

async function conditionsOf(filter: DatasetsFilter, context: Context): Promise<Prisma.DatasetWhereInput[]> {
  const conditions: Prisma.DatasetWhereInput[] = [];
  const topics = await checkCodes(filter.topics, 'CL_TOPIC', 'topics', context);
  if (topics) conditions.push({ topics: { hasSome: topics } });
  const areas = await checkCodes(
    filter.area === null || filter.area === undefined ? null : [filter.area],
    'CL_AREA',
    'area',
    context,
  );
  if (areas) conditions.push({ expectedAreas: { hasEvery: areas } });
  if (filter.publisher !== null && filter.publisher !== undefined) {
    const slug = checkText(filter.publisher, 'publisher', context);
    const known = await context.db.prisma.observatory.findMany({ select: { slug: true } });
    checkNames(
      [slug],
      known.map((one) => one.slug),
      'publisher',
      context,
    );
    conditions.push({ publisher: { slug } });
  }
  const indicators = checkTexts(filter.indicators, 'indicators', context);
  if (indicators) {
    const known = await context.db.prisma.indicator.findMany({ select: { code: true } });
    checkNames(
      indicators,
      known.map(({ code }) => code),
      'indicators',
      context,
    );
    conditions.push({ indicators: { some: { indicator: { code: { in: indicators } } } } });
  }
  return conditions;
}

/** Datasets with a series in their current version that counts by one of these. */
async function datasetsCounting(countedBy: readonly string[], { db }: Context): Promise<Set<number>> {
  const { rows } = await db.pool.query<{ id: number }>(
    `SELECT d.id FROM dataset d
      WHERE EXISTS (
            SELECT 1 FROM figures.series s
              JOIN figures.series_revision r ON r.dataset_id = s.dataset_id AND r.series_id = s.series_id
             WHERE s.dataset_id = d.id AND s.counted_by = ANY($1::text[])
               AND r.from_version <= d.current_version
               AND (r.to_version IS NULL OR r.to_version > d.current_version))`,
    [countedBy],
  );
  return new Set(rows.map(({ id }) => id));
}

type Row = Prisma.DatasetGetPayload<{
  select: { id: true; code: true; title: true; updatedAt: true; currentVersion: true };
}>;

/** The rows, which stand by code, in the order asked for; ties stay by code. */
async function ordered(
  rows: Row[],
  order: NonNullable<DatasetsFilter['orderBy']>,
  context: Context,
): Promise<Row[]> {
  switch (order) {
    case 'CODE':
      return rows;
    case 'UPDATED_AT':
      return rows.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
    case 'OBSERVATIONS': {
      const versions = await context.db.prisma.datasetVersion.findMany({
        where: { datasetId: { in: rows.map(({ id }) => id) } },
        select: { datasetId: true, number: true, observationCount: true },
      });
      const counts = new Map(versions.map((one) => [`${one.datasetId}/${one.number}`, one.observationCount]));
      const countOf = ({ id, currentVersion }: Row) => counts.get(`${id}/${currentVersion}`) ?? 0;
      return rows.toSorted((a, b) => countOf(b) - countOf(a));
    }
    case 'TITLE': {
      const { compare } = new Intl.Collator(context.locale.toLowerCase());
      const titles = new Map(
        rows.map(({ code, title }) => [code, localise(title, context.locale)?.value ?? code]),
      );
      return rows.toSorted((a, b) => compare(titles.get(a.code) ?? '', titles.get(b.code) ?? ''));
    }
  }
}
