import { checkText } from '../../argument.ts';
import { builder } from '../../builder.ts';
import { nodeRelations } from '../../connection.ts';
import { pageCost, pageOf } from '../../paging.ts';
import { mentions } from '../mentions.ts';
import { checkCodes } from '../structure/known-code.ts';
import { Indicator, IndicatorConnection } from './indicator.ts';
import { MeasureEnum } from './indicator-enums.ts';
import { loadIndicators } from './load-indicators.ts';

builder.queryFields((t) => ({
  indicators: t.connection(
    {
      type: Indicator,
      description: 'The indicators of the hub, in the order of its catalogue.',
      complexity: pageCost,
      args: {
        topics: t.arg.stringList({
          required: false,
          description: 'Only those of any of these topics (CL_TOPIC).',
        }),
        measure: t.arg({
          type: MeasureEnum,
          required: false,
          description: 'Only those of this kind of quantity.',
        }),
        query: t.arg.string({
          required: false,
          description: 'Only those whose code, name or definition, in any language, contains this text.',
        }),
      },
      resolve: async (_root, args, context, info) => {
        const { prisma } = context.db;
        const topics = await checkCodes(args.topics, 'CL_TOPIC', 'topics', context);
        const rows = await prisma.indicator.findMany({
          where: {
            ...(topics && { topics: { hasSome: topics } }),
            ...(args.measure && { measure: args.measure }),
          },
          select: { code: true, name: true, definition: true },
          orderBy: [{ position: 'asc' }, { code: 'asc' }],
        });
        const keys = rows
          .filter(({ code, name, definition }) => mentions(args.query, context, code, name, definition))
          .map(({ code }) => code);
        return pageOf('Indicator', keys, args, context, (codes) =>
          loadIndicators(codes, nodeRelations(context, info, 'Indicator'), context),
        );
      },
    },
    IndicatorConnection,
  ),
  indicator: t.prismaField({
    type: Indicator,
    nullable: true,
    description: 'The indicator with this code.',
    args: {
      code: t.arg.string({ required: true, description: 'Code of the indicator, such as "MIG_STOCK".' }),
    },
    resolve: (query, _root, { code }, context) =>
      context.db.prisma.indicator.findUnique({ ...query, where: { code: checkText(code, 'code', context) } }),
  }),
}));
