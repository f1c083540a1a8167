import { builder } from '../../builder.ts';
import { nodeLoader } from '../../node-loader.ts';
import { LocalizedCode, localizedCode, localizedCodes } from '../structure/localized-code.ts';
import { fallbacksField, textField } from '../text-field.ts';
import { CountedByEnum, MeasureEnum } from './indicator-enums.ts';
import { loadIndicators } from './load-indicators.ts';

/** What is measured. The definitions of indicators are public. */
export const Indicator = builder.prismaObject('Indicator', {
  description: 'What is measured: a concept, the kind of quantity and its unit.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Immutable code of the indicator, such as "MIG_STOCK".' }),
    name: t.field(textField('name', 'Name of the indicator.')),
    definition: t.field(textField('definition', 'What the indicator counts, and what it does not.')),
    fallbacks: t.field(fallbacksField('name', 'definition')),
    measure: t.expose('measure', { type: MeasureEnum, description: 'What kind of quantity it is.' }),
    unit: t.field({
      type: LocalizedCode,
      description: 'Unit of measure (CL_UNIT).',
      resolve: ({ unit }, _args, context) => localizedCode(context, 'CL_UNIT', unit),
    }),
    concept: t.field({
      type: LocalizedCode,
      description: 'What is counted, such as migrants (CL_CONCEPT).',
      resolve: ({ concept }, _args, context) => localizedCode(context, 'CL_CONCEPT', concept),
    }),
    topics: t.field({
      type: [LocalizedCode],
      description: 'Topics that it belongs to (CL_TOPIC).',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ topics }, _args, context) => localizedCodes(context, 'CL_TOPIC', topics),
    }),
    goals: t.field({
      type: [LocalizedCode],
      description:
        'Goals of the 2030 Agenda and of the Global Compact for Migration that it informs (CL_GOAL).',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ goals }, _args, context) => localizedCodes(context, 'CL_GOAL', goals),
    }),
    aimsAt: t.expose('aimsAt', {
      type: CountedByEnum,
      description: 'Who the network aims to count; each series tells who it counts indeed.',
    }),
  }),
});

builder.nodeRef(Indicator, nodeLoader('Indicator', 'code', loadIndicators));

export const IndicatorConnection = builder.connectionObject(
  { type: Indicator, name: 'IndicatorConnection', description: 'A page of indicators.' },
  { name: 'IndicatorEdge', description: 'An indicator in a page of indicators.' },
);
