import { builder } from '../../../builder.ts';
import { nodesTogether } from '../../../connection.ts';
import { pageCost } from '../../../paging.ts';
import { pageOfParent } from '../../page-of-parent.ts';
import { maySeeAsAdmin } from '../member/member-policy.ts';
import { Invitation, InvitationStateEnum } from './invitation.ts';
import { inState } from './invitation-state.ts';

const InvitationConnection = builder.connectionObject(
  { type: Invitation, name: 'InvitationConnection', description: 'A page of invitations.' },
  { name: 'InvitationEdge', description: 'An invitation in a page of invitations.' },
);

builder.prismaObjectField('Observatory', 'invitations', (t) =>
  t.connection(
    {
      type: Invitation,
      nullable: true,
      description: 'Invitations to it, newest first; null for viewers who do not administer it.',
      complexity: pageCost,
      args: {
        state: t.arg({
          type: InvitationStateEnum,
          required: false,
          description: 'Only those in this state.',
        }),
      },
      resolve: ({ id }, { state, ...page }, context, info) => {
        if (!maySeeAsAdmin(context.viewer, id)) return null;
        const { prisma } = context.db;
        return pageOfParent('Invitation', id, page, context, {
          keys: async (ids) => {
            const rows = await prisma.invitation.findMany({
              where: { observatoryId: { in: ids }, ...(state && inState(state, context.now())) },
              select: { code: true, observatoryId: true },
              orderBy: { id: 'desc' },
            });
            return rows.map(({ code, observatoryId }) => [observatoryId, code]);
          },
          read: nodesTogether(context, info, 'Invitation', async (codes, relations) => {
            const rows = await prisma.invitation.findMany({ ...relations, where: { code: { in: codes } } });
            return new Map(rows.map((row) => [row.code, row]));
          }),
        });
      },
    },
    InvitationConnection,
  ),
);
