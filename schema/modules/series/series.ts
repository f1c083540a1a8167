import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { passThrough } from '../../pass-through.ts';
import { Dataset } from '../dataset/dataset.ts';
import { DatasetVersion } from '../dataset/dataset-version.ts';
import { Indicator } from '../indicator/indicator.ts';
import { CountedByEnum } from '../indicator/indicator-enums.ts';
import { codeLists } from '../structure/code-lists.ts';
import { LocalizedCode, localizedCode } from '../structure/localized-code.ts';
import { Observation } from './observation.ts';
import { readSeriesByKey, type Series as SeriesShape } from './read-series.ts';
import { periodsOf, rowsOfColumns, statusesOf, valuesOf } from './series-columns.ts';
import { SeriesDimension, type SeriesDimensionShape } from './series-dimension.ts';

/** A series of figures. */
export const Series = builder.objectRef<SeriesShape>('Series');

builder.node(Series, {
  name: 'Series',
  description:
    'One key of a dataset as a version has it: a time series, with who is counted and by what source. ' +
    'Ask for `periods`, `values` and `statuses` in programs: columns of the same length, many times faster than rows.',
  id: { resolve: ({ dataset, key }) => `${dataset.code}/${key}` },
  loadManyWithoutCache: loadByIds,
  fields: (t) => ({
    key: t.exposeString('key', { description: 'SDMX series key, such as "M.ENTRIES_FOREIGN.COL.VEN".' }),
    dimensions: t.field({
      type: [SeriesDimension],
      description: 'The dimensions in the order of the key, after frequency and indicator.',
      complexity: { field: 1, multiplier: 3 },
      resolve: dimensionsOf,
    }),
    frequency: t.field({
      type: LocalizedCode,
      description: 'How often it is observed (CL_FREQ).',
      resolve: ({ frequency }, _args, context) => localizedCode(context, 'CL_FREQ', frequency),
    }),
    unit: t.field({
      type: LocalizedCode,
      description: 'Unit of the values (CL_UNIT).',
      resolve: ({ unit }, _args, context) => localizedCode(context, 'CL_UNIT', unit),
    }),
    unitMultiplier: t.exposeInt('unitMultiplier', {
      description: 'Power of ten that values are to be multiplied by: 3 where they are in thousands.',
    }),
    unitOfCount: t.field({
      type: LocalizedCode,
      nullable: true,
      description: 'What one is: a person, an entry, a displacement (CL_UNIT_OF_COUNT).',
      resolve: ({ unitOfCount }, _args, context) =>
        unitOfCount === null ? null : localizedCode(context, 'CL_UNIT_OF_COUNT', unitOfCount),
    }),
    sourceType: t.field({
      type: LocalizedCode,
      nullable: true,
      description: 'Kind of source: a census, a register of border crossings, an estimate (CL_SOURCE_TYPE).',
      resolve: ({ sourceType }, _args, context) =>
        sourceType === null ? null : localizedCode(context, 'CL_SOURCE_TYPE', sourceType),
    }),
    minimumStay: t.exposeString('minimumStay', {
      nullable: true,
      description: 'Stay from which on persons are counted, where the source has one.',
    }),
    referenceTime: t.field({
      type: LocalizedCode,
      nullable: true,
      description:
        'Moment of the period that values stand for: its middle, its end, all of it (CL_REF_TIME).',
      resolve: ({ referenceTime }, _args, context) =>
        referenceTime === null ? null : localizedCode(context, 'CL_REF_TIME', referenceTime),
    }),
    countedBy: t.expose('countedBy', { type: CountedByEnum, description: 'Who is counted.' }),
    periods: t.field({
      type: ['Period'],
      description: 'Column of periods, ascending.',
      complexity: 1,
      extensions: passThrough,
      resolve: async (series) => periodsOf(await series.columns()),
    }),
    values: t.field({
      type: t.listRef('Float', { nullable: true }),
      description: 'Column of values, one a period; null where there is none.',
      complexity: 1,
      extensions: passThrough,
      resolve: async (series) => valuesOf(await series.columns()),
    }),
    statuses: t.field({
      type: t.listRef('String', { nullable: true }),
      description: 'Column of SDMX OBS_STATUS, one a period.',
      complexity: 1,
      extensions: passThrough,
      resolve: async (series) => statusesOf(await series.columns()),
    }),
    observations: t.field({
      type: [Observation],
      description: 'The observations as rows, for people.',
      complexity: { field: 5, multiplier: 10 },
      resolve: async (series) => rowsOfColumns(await series.columns()),
    }),
    version: t.prismaField({
      type: DatasetVersion,
      description: 'The version of the dataset that the figures are from.',
      resolve: (query, { dataset }, _args, { db }) =>
        db.prisma.datasetVersion.findUniqueOrThrow({
          ...query,
          where: { datasetId_number: { datasetId: dataset.id, number: dataset.version } },
        }),
    }),
    dataset: t.prismaField({
      type: Dataset,
      description: 'The dataset that the series belongs to.',
      resolve: (query, { dataset }, _args, { db }) =>
        db.prisma.dataset.findUniqueOrThrow({ ...query, where: { id: dataset.id } }),
    }),
    indicator: t.prismaField({
      type: Indicator,
      description: 'What the series measures.',
      resolve: (query, { indicatorId }, _args, { db }) =>
        db.prisma.indicator.findUniqueOrThrow({ ...query, where: { id: indicatorId } }),
    }),
  }),
});

async function dimensionsOf(
  { key, structure }: SeriesShape,
  _args: object,
  { db }: Context,
): Promise<SeriesDimensionShape[]> {
  const { find } = await codeLists(db);
  const codes = key.split('.').slice(2);
  return structure.dimensions.map(({ concept, codeList }, index) => {
    const code = codes[index] ?? '';
    return { concept, code, label: find(codeList, code)?.label ?? { es: code, pt: code, en: code } };
  });
}

/** Series by the codes in their global ids, "UNDESA_STOCK/A.MIG_STOCK.PER.VEN"; null where the viewer sees none. */
async function loadByIds(ids: string[], context: Context): Promise<(SeriesShape | null)[]> {
  const parts = ids.map((id) => {
    const slash = id.indexOf('/');
    return { dataset: id.slice(0, Math.max(0, slash)), key: id.slice(slash + 1) };
  });
  const byDataset = Map.groupBy(parts, ({ dataset }) => dataset);
  const found = new Map<string, ReadonlyMap<string, SeriesShape>>();
  for (const [dataset, wanted] of byDataset) {
    found.set(
      dataset,
      await readSeriesByKey(
        context,
        dataset,
        wanted.map(({ key }) => key),
      ),
    );
  }
  return parts.map(({ dataset, key }) => found.get(dataset)?.get(key) ?? null);
}
