import { checkTexts } from '../../argument.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import type { SumRow } from '../../engine/statistics/sum-request.ts';
import { Dataset } from '../dataset/dataset.ts';
import { DatasetVersion } from '../dataset/dataset-version.ts';
import { Indicator } from '../indicator/indicator.ts';
import { CountedByEnum } from '../indicator/indicator-enums.ts';
import { codeLists } from '../structure/code-lists.ts';
import { LocalizedCode, localizedCode } from '../structure/localized-code.ts';
import { type Aggregate, aggregateSeries } from './aggregate-series.ts';
import { within } from './filter-within.ts';
import { SeriesDimension, type SeriesDimensionShape } from './series-dimension.ts';
import { SeriesFilter } from './series-filter-input.ts';

interface RowShape extends Omit<SumRow, 'group'> {
  group: SeriesDimensionShape[];
}

const AggregateRow = builder.objectRef<RowShape>('AggregateRow').implement({
  description: 'One sum, with what it covers.',
  fields: (t) => ({
    group: t.field({
      type: [SeriesDimension],
      description:
        'The codes that the sum is of, in the order of `by`; then dimensions of which the data hold one code only.',
      resolve: ({ group }) => group,
    }),
    period: t.expose('period', {
      type: 'Period',
      nullable: true,
      description: 'The period, or the year; null for a sum over several periods that are no year.',
    }),
    value: t.exposeFloat('value', {
      nullable: true,
      description:
        'The sum; null where a part of it is missing or unknown: a part is never shown as the whole.',
    }),
    status: t.exposeString('status', {
      nullable: true,
      description:
        'SDMX OBS_STATUS of the softest figure in the sum, which is no firmer than that: F forecast, U of low ' +
        'reliability, G experimental, E estimated, I imputed, V unvalidated, P provisional; A where all are plain, ' +
        'null where there is no sum.',
    }),
    observations: t.exposeInt('observations', { description: 'How many published figures the sum holds.' }),
    subPeriodsPresent: t.exposeInt('subPeriodsPresent', {
      description: 'How many periods of the series are complete, of `subPeriodsExpected`.',
    }),
    subPeriodsExpected: t.exposeInt('subPeriodsExpected', {
      description: 'How many periods of the series the sum needs: 12 months for a year.',
    }),
    areasCovered: t.exposeInt('areasCovered', {
      description: 'How many of the expected areas have all that the sum needs.',
    }),
    areasExpected: t.exposeInt('areasExpected', {
      description:
        'How many areas the sum should cover: those of the filter, else those that the dataset aims at.',
    }),
    usedPublishedTotal: t.exposeBoolean('usedPublishedTotal', {
      description: 'Whether the sum rests on a total that the source published, rather than on its parts.',
    }),
  }),
});

const AggregateType = builder.objectRef<Aggregate>('Aggregate').implement({
  description: 'Sums of one indicator in one version of one dataset, under the hub’s rules of sums.',
  fields: (t) => ({
    rows: t.field({
      type: [AggregateRow],
      description: 'The sums, in the order of the code lists and of time.',
      complexity: { field: 5, multiplier: 10 },
      resolve: rowsWithLabels,
    }),
    countedBy: t.field({
      type: [CountedByEnum],
      description: 'Who is counted by the series that were summed: several where they differ.',
      resolve: ({ countedBy }) => countedBy,
    }),
    unit: t.field({
      type: LocalizedCode,
      nullable: true,
      description: 'Unit of the values (CL_UNIT); null where there is nothing to sum.',
      resolve: ({ unit }, _args, context) => (unit === null ? null : localizedCode(context, 'CL_UNIT', unit)),
    }),
    unitMultiplier: t.int({
      description: 'Power of ten that values are to be multiplied by: 3 where they are in thousands.',
      resolve: ({ unitMult }) => unitMult,
    }),
    unitOfCount: t.field({
      type: LocalizedCode,
      nullable: true,
      description: 'What one is: a person, an entry, a displacement (CL_UNIT_OF_COUNT).',
      resolve: ({ unitOfCount }, _args, context) =>
        unitOfCount === null ? null : localizedCode(context, 'CL_UNIT_OF_COUNT', unitOfCount),
    }),
    frequency: t.field({
      type: LocalizedCode,
      nullable: true,
      description: 'How often the summed series are observed (CL_FREQ); null where there is nothing to sum.',
      resolve: ({ frequency }, _args, context) =>
        frequency === null ? null : localizedCode(context, 'CL_FREQ', frequency),
    }),
    dataset: t.prismaField({
      type: Dataset,
      description: 'The dataset that the sums are made from.',
      resolve: (query, { dataset }, _args, { db }) =>
        db.prisma.dataset.findUniqueOrThrow({ ...query, where: { id: dataset.id } }),
    }),
    version: t.prismaField({
      type: DatasetVersion,
      description: 'The version of the dataset that the sums are made from.',
      resolve: (query, { dataset }, _args, { db }) =>
        db.prisma.datasetVersion.findUniqueOrThrow({
          ...query,
          where: { datasetId_number: { datasetId: dataset.id, number: dataset.version } },
        }),
    }),
  }),
});

builder.prismaObjectField(Indicator, 'aggregate', (t) =>
  t.field({
    type: AggregateType,
    description:
      'Sums of the indicator in one dataset. Stocks are not summed over time, rates not at all, totals never with ' +
      'their parts, datasets never with each other: what would be wrong is refused with the reason (SUM_REFUSED).',
    complexity: { field: 20, multiplier: 1 },
    args: {
      filter: t.arg({
        type: SeriesFilter,
        required: false,
        description: 'Which series and periods; not `lastN`.',
      }),
      by: t.arg.stringList({
        required: true,
        description:
          'What to group by: concepts of dimensions (REF_AREA, COUNTERPART_AREA, SEX, ...), and YEAR or TIME_PERIOD. ' +
          'Without either of these, time is summed over the whole range.',
      }),
    },
    resolve: ({ code }, { filter, by }, context) => {
      const checked = checkTexts(by, 'by', context) ?? [];
      return aggregateSeries(context, within('indicator', code, filter, context), [...new Set(checked)]);
    },
  }),
);

async function rowsWithLabels(
  { rows, structure }: Aggregate,
  _args: object,
  { db }: Context,
): Promise<RowShape[]> {
  const { find } = await codeLists(db);
  const listOf = new Map(structure.dimensions.map(({ concept, codeList }) => [concept, codeList]));
  return rows.map((row) => ({
    ...row,
    group: row.group.map(({ concept, code }) => {
      const label = find(listOf.get(concept) ?? '', code)?.label ?? { es: code, pt: code, en: code };
      return { concept, code, label };
    }),
  }));
}
