import { builder } from '../../builder.ts';
import { passThrough } from '../../pass-through.ts';
import { CountedByEnum } from '../indicator/indicator-enums.ts';
import { LocalizedCode, localizedCode, localizedCodes } from '../structure/localized-code.ts';
import type { AreaCoverage as AreaCoverageShape, Coverage } from './load-coverage.ts';

const AreaCoverage = builder.objectRef<AreaCoverageShape>('AreaCoverage').implement({
  description: 'What the current version of a dataset holds of one area.',
  fields: (t) => ({
    area: t.field({
      type: LocalizedCode,
      description: 'The area (CL_AREA).',
      resolve: ({ area }, _args, context) => localizedCode(context, 'CL_AREA', area),
    }),
    series: t.exposeInt('series', { description: 'Number of series of the area.' }),
    observations: t.exposeInt('observations', { description: 'Number of observations that have a value.' }),
    firstPeriod: t.expose('firstPeriod', {
      type: 'Period',
      nullable: true,
      description: 'Period of the first observation with a value.',
    }),
    lastPeriod: t.expose('lastPeriod', {
      type: 'Period',
      nullable: true,
      description: 'Period of the last observation with a value.',
    }),
    expected: t.exposeBoolean('expected', { description: 'Whether the dataset aims to cover the area.' }),
    counts: t.field({
      type: ['Int'],
      description:
        'Column of how many observations with a value there are, one for each of the coverage’s `periods`; 0 is a gap.',
      complexity: 1,
      extensions: passThrough,
      resolve: ({ counts }) => counts,
    }),
  }),
});

export const DatasetCoverage = builder.objectRef<Coverage>('DatasetCoverage').implement({
  description: 'What the current version of a dataset covers, and what of its aim is missing.',
  fields: (t) => ({
    areas: t.field({
      type: [AreaCoverage],
      description: 'The areas with series, expected ones first.',
      complexity: { field: 1, multiplier: 12 },
      resolve: ({ areas }) => areas,
    }),
    expectedAreas: t.field({
      type: [LocalizedCode],
      description: 'The areas that the dataset aims to cover (CL_AREA).',
      complexity: { field: 1, multiplier: 12 },
      resolve: ({ expectedAreas }, _args, context) => localizedCodes(context, 'CL_AREA', expectedAreas),
    }),
    missingAreas: t.field({
      type: [LocalizedCode],
      description: 'The expected areas without any observation that has a value.',
      complexity: { field: 1, multiplier: 12 },
      resolve: ({ missingAreas }, _args, context) => localizedCodes(context, 'CL_AREA', missingAreas),
    }),
    countedBy: t.field({
      type: [CountedByEnum],
      description: 'Who is counted in its series.',
      resolve: ({ countedBy }) => [...countedBy],
    }),
    periods: t.field({
      type: ['Period'],
      description:
        'Column of periods at the dataset’s own frequency, ascending: those that may be expected, and any other in ' +
        'which an area has a figure.',
      complexity: 1,
      extensions: passThrough,
      resolve: ({ periods }) => periods,
    }),
  }),
});
