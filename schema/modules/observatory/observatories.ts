import { checkText } from '../../argument.ts';
import { builder } from '../../builder.ts';
import { nodeRelations } from '../../connection.ts';
import { pageCost, pageOf } from '../../paging.ts';
import { localise } from '../../text.ts';
import { mentions } from '../mentions.ts';
import { checkCodes } from '../structure/known-code.ts';
import { loadObservatories } from './load-observatories.ts';
import { Observatory, ObservatoryConnection } from './observatory.ts';
import { ObservatoryKindEnum, StandingEnum } from './observatory-enums.ts';

builder.queryFields((t) => ({
  observatories: t.connection(
    {
      type: Observatory,
      description: 'The organisations of the network, by name in the language of the request.',
      complexity: pageCost,
      args: {
        standing: t.arg({ type: StandingEnum, required: false, description: 'Only those of this standing.' }),
        kind: t.arg({ type: ObservatoryKindEnum, required: false, description: 'Only those of this kind.' }),
        country: t.arg.string({
          required: false,
          description: 'Only those of this country (CL_AREA, ISO 3166-1 alpha-3).',
        }),
        query: t.arg.string({
          required: false,
          description: 'Only those whose name, acronym or description holds every word of this text.',
        }),
      },
      resolve: async (_root, { standing, kind, country, query, ...args }, context, info) => {
        const { prisma } = context.db;
        const [checked] = (await checkCodes(country ? [country] : null, 'CL_AREA', 'country', context)) ?? [];
        const rows = await prisma.observatory.findMany({
          where: {
            ...(standing && { standing }),
            ...(kind && { kind }),
            ...(checked && { country: checked }),
          },
          select: { slug: true, name: true, acronym: true, description: true },
          orderBy: { slug: 'asc' },
        });
        const { compare } = new Intl.Collator(context.locale.toLowerCase());
        const keys = rows
          .filter(({ name, acronym, description }) => mentions(query, context, name, acronym, description))
          .map(({ slug, name }) => ({ slug, name: localise(name, context.locale)?.value ?? slug }))
          .sort((a, b) => compare(a.name, b.name))
          .map(({ slug }) => slug);
        return pageOf('Observatory', keys, args, context, (slugs) =>
          loadObservatories(slugs, nodeRelations(context, info, 'Observatory'), context),
        );
      },
    },
    ObservatoryConnection,
  ),
  observatory: t.prismaField({
    type: Observatory,
    nullable: true,
    description: 'The organisation with this short name.',
    args: { slug: t.arg.string({ required: true, description: 'Short name of the organisation.' }) },
    resolve: (query, _root, { slug }, context) =>
      context.db.prisma.observatory.findUnique({
        ...query,
        where: { slug: checkText(slug, 'slug', context) },
      }),
  }),
}));
