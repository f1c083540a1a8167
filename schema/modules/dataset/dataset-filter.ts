import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import { checkText, checkTexts } from '../../argument.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import type { FreshnessState } from '../../engine/statistics/freshness.ts';
import { CountedByEnum } from '../indicator/indicator-enums.ts';
import { checkCodes, checkNames } from '../structure/known-code.ts';
import { FreshnessStateEnum } from './dataset-enums.ts';
import { visibleDatasets } from './dataset-policy.ts';

/** The facets of the catalogue, by the name of their argument. */
export const FACETS = [
  'topics',
  'areas',
  'publishers',
  'countedBy',
  'frequencies',
  'freshness',
  'licences',
] as const;
export type Facet = (typeof FACETS)[number];

type Given<Value> = readonly Value[] | null | undefined;

/** What a list of datasets is narrowed by; all that are given must hold, of the values of a facet any. */
export interface DatasetsFilter {
  topics?: Given<string>;
  areas?: Given<string>;
  publishers?: Given<string>;
  countedBy?: Given<string>;
  frequencies?: Given<string>;
  freshness?: Given<FreshnessState>;
  licences?: Given<string>;
  publisher?: string | null;
  area?: string | null;
  query?: string | null;
  indicators?: Given<string>;
}

/** The arguments that narrow a list of datasets. */
export function datasetsArguments() {
  return builder.args((t) => ({
    topics: t.stringList({ required: false, description: 'Only those of any of these topics (CL_TOPIC).' }),
    areas: t.stringList({
      required: false,
      description:
        'Only those whose current version holds a figure of any of these areas (CL_AREA, ISO 3166-1 alpha-3 for countries).',
    }),
    publishers: t.stringList({
      required: false,
      description: 'Only those kept by any of the organisations with these slugs.',
    }),
    countedBy: t.field({
      type: [CountedByEnum],
      required: false,
      description: 'Only those with a series that counts by any of these.',
    }),
    frequencies: t.stringList({
      required: false,
      description: 'Only those of any of these frequencies (CL_FREQ).',
    }),
    freshness: t.field({
      type: [FreshnessStateEnum],
      required: false,
      description: 'Only those that stand so to the present.',
    }),
    licences: t.stringList({
      required: false,
      description: 'Only those under any of these licences (CL_LICENCE); "UNKNOWN" where none is stated.',
    }),
    publisher: t.string({
      required: false,
      description: 'Only those kept by the organisation with this slug.',
    }),
    area: t.string({
      required: false,
      description:
        'Only those that aim to cover this area, whether or not they hold it (CL_AREA): see `areas` for those that do.',
    }),
    query: t.string({
      required: false,
      description:
        'Only those whose code, source, title or description, in any language, holds every word of this text.',
    }),
    indicators: t.stringList({
      required: false,
      description: 'Only those that measure any of these indicators, by code.',
    }),
  }));
}

/**
 * Holds the values of a filter against what there is. Licences are known that stand in CL_LICENCE, or that a dataset
 * has which the viewer may see.
 * Errors: BAD_USER_INPUT; UNKNOWN_CODE, which names the argument, the value and the nearest ones.
 */
export async function checkFacets(filter: DatasetsFilter, context: Context): Promise<void> {
  await checkCodes(filter.topics, 'CL_TOPIC', 'topics', context);
  await checkCodes(filter.areas, 'CL_AREA', 'areas', context);
  await checkCodes(filter.frequencies, 'CL_FREQ', 'frequencies', context);
  const publishers = checkTexts(filter.publishers, 'publishers', context);
  if (publishers) checkNames(publishers, await publisherSlugs(context), 'publishers', context);
  const licences = checkTexts(filter.licences, 'licences', context);
  if (licences?.length) {
    const held = await context.db.prisma.dataset.findMany({
      where: { AND: [visibleDatasets(context.viewer), { licence: { in: licences } }] },
      select: { licence: true },
      distinct: 'licence',
    });
    const strangers = licences.filter((code) => !held.some(({ licence }) => licence === code));
    await checkCodes(strangers, 'CL_LICENCE', 'licences', context);
  }
}

/** What a filter asks beside its facets, as a condition. Errors: BAD_USER_INPUT, UNKNOWN_CODE. */
export async function plainConditions(
  filter: DatasetsFilter,
  context: Context,
): Promise<Prisma.DatasetWhereInput[]> {
  const conditions: Prisma.DatasetWhereInput[] = [];
  const area = filter.area ?? null;
  const areas = await checkCodes(area === null ? null : [area], 'CL_AREA', 'area', context);
  if (areas) conditions.push({ expectedAreas: { hasEvery: areas } });
  if (filter.publisher !== null && filter.publisher !== undefined) {
    const slug = checkText(filter.publisher, 'publisher', context);
    checkNames([slug], await publisherSlugs(context), 'publisher', context);
    conditions.push({ publisher: { slug } });
  }
  const indicators = checkTexts(filter.indicators, 'indicators', context);
  if (indicators) {
    const known = await context.db.prisma.indicator.findMany({ select: { code: true } });
    const codes = known.map(({ code }) => code);
    checkNames(indicators, codes, 'indicators', context);
    conditions.push({ indicators: { some: { indicator: { code: { in: indicators } } } } });
  }
  return conditions;
}

async function publisherSlugs({ db }: Context): Promise<string[]> {
  return (await db.prisma.observatory.findMany({ select: { slug: true } })).map(({ slug }) => slug);
}
