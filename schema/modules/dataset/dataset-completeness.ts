import { builder } from '../../builder.ts';
import { type Frequency, formatPeriod } from '../../engine/structure/period.ts';
import { LocalizedCode, localizedCode } from '../structure/localized-code.ts';
import type { DatasetRhythm } from './dataset-rhythm.ts';

interface GapSpan {
  frequency: Frequency;
  first: number;
  last: number;
  count: number;
}

interface Gap {
  area: string;
  missing: number;
  spans: GapSpan[];
}

const CoverageSpan = builder.objectRef<GapSpan>('CoverageSpan').implement({
  description: 'Expected periods that follow one another without a figure.',
  fields: (t) => ({
    first: t.field({
      type: 'Period',
      description: 'The first of them.',
      resolve: ({ frequency, first }) => formatPeriod(frequency, first),
    }),
    last: t.field({
      type: 'Period',
      description: 'The last of them.',
      resolve: ({ frequency, last }) => formatPeriod(frequency, last),
    }),
    count: t.exposeInt('count', { description: 'How many they are.' }),
  }),
});

const CoverageGap = builder.objectRef<Gap>('CoverageGap').implement({
  description: 'What is missing of an expected area.',
  fields: (t) => ({
    area: t.field({
      type: LocalizedCode,
      description: 'The area (CL_AREA).',
      resolve: ({ area }, _args, context) => localizedCode(context, 'CL_AREA', area),
    }),
    missing: t.exposeInt('missing', { description: 'Expected periods without a figure.' }),
    spans: t.field({
      type: [CoverageSpan],
      description: 'The same, as spans in the order of time.',
      resolve: ({ spans }) => spans,
    }),
  }),
});

export const DatasetCompleteness = builder.objectRef<DatasetRhythm>('DatasetCompleteness').implement({
  description:
    'How much of what may be expected is there. A cell is an expected area in a period; it is there where any series ' +
    'of the area has a value. Expected periods are those in which any expected area has one, and between them those ' +
    'at the usual distance, from the first to the last.',
  fields: (t) => ({
    observed: t.int({
      description: 'Expected cells that hold a figure.',
      resolve: ({ completeness }) => completeness.observed,
    }),
    expected: t.int({
      description: 'Expected areas times expected periods; 0 where nothing is held.',
      resolve: ({ completeness }) => completeness.expected,
    }),
    share: t.float({
      nullable: true,
      description: '`observed` divided by `expected`, 0 to 1; null where nothing is expected.',
      resolve: ({ completeness: { observed, expected } }) => (expected === 0 ? null : observed / expected),
    }),
    expectedPeriods: t.int({
      description: 'How many periods are expected of each area.',
      resolve: ({ completeness }) => completeness.periods.length,
    }),
    gaps: t.field({
      type: [CoverageGap],
      description: 'The expected areas that lack a period, in the order of the dataset.',
      complexity: { field: 1, multiplier: 12 },
      resolve: ({ completeness, frequency }) =>
        completeness.gaps.map(({ spans, ...gap }) => ({
          ...gap,
          spans: spans.map((span) => ({ ...span, frequency })),
        })),
    }),
  }),
});
