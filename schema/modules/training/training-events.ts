import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import { checkText } from '../../argument.ts';
import { builder } from '../../builder.ts';
import { nodeRelations, nodesTogether } from '../../connection.ts';
import type { Context, Locale } from '../../context.ts';
import { LocaleEnum } from '../../enums.ts';
import { type PageArguments, pageCost, pageOf } from '../../paging.ts';
import { pageOfParent } from '../page-of-parent.ts';
import { checkNames } from '../structure/known-code.ts';
import { loadTrainingEvents } from './load-training-events.ts';
import { TrainingEvent, TrainingEventConnection } from './training-event.ts';
import { visibleTrainingEvents } from './training-policy.ts';

builder.queryFields((t) => ({
  trainingEvents: t.connection(
    {
      type: TrainingEvent,
      description: 'The training events that the viewer may see, by the beginning of their first session.',
      complexity: pageCost,
      args: {
        from: t.arg({
          type: 'DateTime',
          required: false,
          description: 'Only those with a session that ends after this.',
        }),
        to: t.arg({
          type: 'DateTime',
          required: false,
          description: 'Only those with a session that begins before this.',
        }),
        language: t.arg({
          type: LocaleEnum,
          required: false,
          description: 'Only those held in this language.',
        }),
        organiser: t.arg.string({
          required: false,
          description: 'Only those of the organisation with this slug.',
        }),
      },
      resolve: async (_root, args, context, info) => {
        const where: Prisma.TrainingEventWhereInput[] = [await conditionOf(args, context)];
        const keys = (await eventsInOrder(where, context)).map(({ slug }) => slug);
        return pageOf('TrainingEvent', keys, args, context, (slugs) =>
          loadTrainingEvents(slugs, nodeRelations(context, info, 'TrainingEvent'), context),
        );
      },
    },
    TrainingEventConnection,
  ),
  trainingEvent: t.prismaField({
    type: TrainingEvent,
    nullable: true,
    description: 'The training event with this short name; null where there is none that the viewer may see.',
    args: { slug: t.arg.string({ required: true, description: 'Short name of the event.' }) },
    resolve: (query, _root, { slug }, context) =>
      context.db.prisma.trainingEvent.findUnique({
        ...query,
        where: { slug: checkText(slug, 'slug', context), AND: visibleTrainingEvents(context.viewer) },
      }),
  }),
}));

builder.prismaObjectField('Observatory', 'events', (t) =>
  t.connection(
    {
      type: TrainingEvent,
      description:
        'The training events that the organisation holds and the viewer may see, by their beginning.',
      complexity: pageCost,
      resolve: ({ id }, args: PageArguments, context, info) =>
        pageOfParent('TrainingEvent', id, args, context, {
          keys: async (organisers) => {
            const rows = await eventsInOrder([{ organiserId: { in: organisers } }], context);
            return rows.map(({ slug, organiserId }) => [organiserId, slug]);
          },
          read: nodesTogether(context, info, 'TrainingEvent', (slugs, relations) =>
            loadTrainingEvents(slugs, relations, context),
          ),
        }),
    },
    TrainingEventConnection,
  ),
);

builder.prismaObjectField('Guide', 'events', (t) =>
  t.relation('events', {
    type: TrainingEvent,
    description: 'The training events that teach the guide and that the viewer may see, by their short name.',
    complexity: { field: 1, multiplier: 4 },
    query: (_args, { viewer }) => ({ where: visibleTrainingEvents(viewer), orderBy: { slug: 'asc' } }),
  }),
);

interface EventsFilter {
  from?: Date | null;
  to?: Date | null;
  language?: Locale | null;
  organiser?: string | null;
}

async function conditionOf(
  { from, to, language, organiser }: EventsFilter,
  context: Context,
): Promise<Prisma.TrainingEventWhereInput> {
  if (organiser !== null && organiser !== undefined) {
    checkText(organiser, 'organiser', context);
    const known = await context.db.prisma.observatory.findMany({ select: { slug: true } });
    checkNames(
      [organiser],
      known.map(({ slug }) => slug),
      'organiser',
      context,
    );
  }
  return {
    ...(organiser && { organiser: { slug: organiser } }),
    ...(language && { languages: { has: language } }),
    ...((from ?? to) && {
      sessions: { some: { ...(from && { endsAt: { gt: from } }), ...(to && { startsAt: { lt: to } }) } },
    }),
  };
}

/** Visible events under the conditions, by the beginning of their first session; those without one last. */
async function eventsInOrder(conditions: Prisma.TrainingEventWhereInput[], context: Context) {
  const rows = await context.db.prisma.trainingEvent.findMany({
    where: { AND: [visibleTrainingEvents(context.viewer), ...conditions] },
    select: { slug: true, organiserId: true, sessions: { select: { startsAt: true } } },
    orderBy: { slug: 'asc' },
  });
  const beginning = new Map(
    rows.map(({ slug, sessions }) => [slug, Math.min(...sessions.map(({ startsAt }) => startsAt.getTime()))]),
  );
  const at = ({ slug }: { slug: string }) => beginning.get(slug) ?? Number.POSITIVE_INFINITY;
  return rows.sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}
