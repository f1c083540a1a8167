import { checkText } from '../../argument.ts';
import { builder } from '../../builder.ts';
import { nodeRelations, nodesTogether } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { type PageArguments, pageCost, pageOf } from '../../paging.ts';
import { nearestLocale } from '../../text.ts';
import { mentions } from '../mentions.ts';
import { pageOfParent } from '../page-of-parent.ts';
import { checkCodes } from '../structure/known-code.ts';
import { Guide, GuideConnection } from './guide.ts';
import { visibleGuides } from './guide-policy.ts';
import { loadGuides } from './load-guides.ts';

builder.queryFields((t) => ({
  guides: t.connection(
    {
      type: Guide,
      description:
        'The methodological guides that the viewer may see, by title in the language of the request.',
      complexity: pageCost,
      args: {
        topics: t.arg.stringList({
          required: false,
          description: 'Only those of any of these topics (CL_TOPIC).',
        }),
        query: t.arg.string({
          required: false,
          description: 'Only those whose title or summary, in any language, holds every word of this text.',
        }),
      },
      resolve: async (_root, args, context, info) => {
        const keys = await findGuides(args, context);
        return pageOf('Guide', keys, args, context, (slugs) =>
          loadGuides(slugs, nodeRelations(context, info, 'Guide'), context),
        );
      },
    },
    GuideConnection,
  ),
  guide: t.prismaField({
    type: Guide,
    nullable: true,
    description: 'The guide with this short name; null where there is none that the viewer may see.',
    args: { slug: t.arg.string({ required: true, description: 'Short name of the guide.' }) },
    resolve: (query, _root, { slug }, context) =>
      context.db.prisma.guide.findUnique({
        ...query,
        where: { slug: checkText(slug, 'slug', context), AND: visibleGuides(context.viewer) },
      }),
  }),
}));

builder.prismaObjectField('Observatory', 'guides', (t) =>
  t.connection(
    {
      type: Guide,
      description: 'The guides that the organisation answers for and the viewer may see, by short name.',
      complexity: pageCost,
      resolve: ({ id }, args: PageArguments, context, info) =>
        pageOfParent('Guide', id, args, context, {
          keys: async (owners) => {
            const rows = await context.db.prisma.guide.findMany({
              where: { AND: [visibleGuides(context.viewer), { ownerId: { in: owners } }] },
              select: { slug: true, ownerId: true },
              orderBy: { slug: 'asc' },
            });
            return rows.map(({ slug, ownerId }) => [ownerId, slug]);
          },
          read: nodesTogether(context, info, 'Guide', (slugs, relations) =>
            loadGuides(slugs, relations, context),
          ),
        }),
    },
    GuideConnection,
  ),
);

builder.prismaObjectField('Dataset', 'guides', (t) =>
  t.field({
    type: [Guide],
    description: 'The guides that explain the dataset and that the viewer may see, by short name.',
    complexity: { field: 1, multiplier: 3 },
    select: (_args, { viewer }, nested) => ({
      guides: {
        where: { guide: visibleGuides(viewer) },
        select: { guide: nested() },
        orderBy: { guide: { slug: 'asc' } },
      },
    }),
    resolve: ({ guides }) => guides.map(({ guide }) => guide),
  }),
);

builder.prismaObjectField('Indicator', 'guides', (t) =>
  t.field({
    type: [Guide],
    description: 'The guides that explain the indicator and that the viewer may see, by short name.',
    complexity: { field: 1, multiplier: 3 },
    select: (_args, { viewer }, nested) => ({
      guides: {
        where: { guide: visibleGuides(viewer) },
        select: { guide: nested() },
        orderBy: { guide: { slug: 'asc' } },
      },
    }),
    resolve: ({ guides }) => guides.map(({ guide }) => guide),
  }),
);

interface GuidesFilter {
  topics?: readonly string[] | null;
  query?: string | null;
}

/** Short names of the visible guides that pass the filter, by title. */
async function findGuides({ topics, query }: GuidesFilter, context: Context): Promise<string[]> {
  const known = await checkCodes(topics, 'CL_TOPIC', 'topics', context);
  const rows = await context.db.prisma.guide.findMany({
    where: { AND: [visibleGuides(context.viewer), ...(known ? [{ topics: { hasSome: known } }] : [])] },
    select: { slug: true, texts: { select: { locale: true, title: true, summary: true } } },
    orderBy: { slug: 'asc' },
  });
  const { compare } = new Intl.Collator(context.locale.toLowerCase());
  return rows
    .filter(({ texts }) =>
      mentions(query, context, ...texts.flatMap(({ title, summary }) => [title, summary])),
    )
    .map(({ slug, texts }) => {
      const nearest = nearestLocale(
        context.locale,
        texts.map(({ locale }) => locale),
      );
      return { slug, title: texts.find(({ locale }) => locale === nearest)?.title ?? slug };
    })
    .sort((a, b) => compare(a.title, b.title))
    .map(({ slug }) => slug);
}
