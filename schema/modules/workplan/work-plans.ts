import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import { checkText } from '../../argument.ts';
import { builder } from '../../builder.ts';
import { nodeRelations, nodesTogether } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { type PageArguments, pageCost, pageOf } from '../../paging.ts';
import { pageOfParent } from '../page-of-parent.ts';
import { loadWorkPlans } from './load-work-plans.ts';
import { WorkPlan, WorkPlanConnection } from './work-plan.ts';
import { visibleWorkPlans } from './workplan-policy.ts';

builder.queryFields((t) => ({
  workPlans: t.connection(
    {
      type: WorkPlan,
      description: 'The work plans that the viewer may see, by short name.',
      complexity: pageCost,
      resolve: async (_root, args, context, info) => {
        const keys = (await keysOf({}, context)).map(({ slug }) => slug);
        return pageOf('WorkPlan', keys, args, context, (slugs) =>
          loadWorkPlans(slugs, nodeRelations(context, info, 'WorkPlan'), context),
        );
      },
    },
    WorkPlanConnection,
  ),
  workPlan: t.prismaField({
    type: WorkPlan,
    nullable: true,
    description: 'The work plan with this short name; null where there is none that the viewer may see.',
    args: { slug: t.arg.string({ required: true, description: 'Short name of the plan.' }) },
    resolve: (query, _root, { slug }, context) =>
      context.db.prisma.workPlan.findUnique({
        ...query,
        where: { slug: checkText(slug, 'slug', context), AND: visibleWorkPlans(context.viewer) },
      }),
  }),
}));

builder.prismaObjectField('Observatory', 'workPlans', (t) =>
  t.connection(
    {
      type: WorkPlan,
      description: 'The work plans that the organisation answers for and the viewer may see, by short name.',
      complexity: pageCost,
      resolve: ({ id }, args: PageArguments, context, info) =>
        pageOfParent('WorkPlan', id, args, context, {
          keys: async (owners) =>
            (await keysOf({ ownerId: { in: owners } }, context)).map(({ slug, ownerId }) => [ownerId, slug]),
          read: nodesTogether(context, info, 'WorkPlan', (slugs, relations) =>
            loadWorkPlans(slugs, relations, context),
          ),
        }),
    },
    WorkPlanConnection,
  ),
);

function keysOf(condition: Prisma.WorkPlanWhereInput, { db, viewer }: Context) {
  return db.prisma.workPlan.findMany({
    where: { AND: [visibleWorkPlans(viewer), condition] },
    select: { slug: true, ownerId: true },
    orderBy: { slug: 'asc' },
  });
}
