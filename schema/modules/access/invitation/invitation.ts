import type { Invitation as InvitationRow } from '@hub/prisma/generated/client/client.ts';
import { builder } from '../../../builder.ts';
import { LocaleEnum } from '../../../enums.ts';
import { nodeLoader } from '../../../node-loader.ts';
import { Observatory } from '../../observatory/observatory.ts';
import { RoleEnum } from '../viewer-type.ts';
import { visibleInvitations } from './invitation-policy.ts';
import { type InvitationState, stateOf } from './invitation-state.ts';

export const InvitationStateEnum = builder.enumType('InvitationState', {
  description: 'Where an invitation stands.',
  values: {
    OPEN: { description: 'It can be accepted.' },
    ACCEPTED: { description: 'It was accepted.' },
    EXPIRED: { description: 'Nobody accepted it in its time.' },
    REVOKED: { description: 'It was withdrawn, or another one took its place.' },
  } satisfies Record<InvitationState, { description: string }>,
});

/** An invitation; seen by whoever administers its observatory. */
export const Invitation = builder.prismaObject('Invitation', {
  description: 'An offer of roles at an observatory. Its secret is shown once, when it is made.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'Whom it is for.' }),
    roles: t.field({
      type: [RoleEnum],
      description: 'The roles that it gives.',
      resolve: ({ roles }) => roles,
    }),
    locale: t.expose('locale', { type: LocaleEnum, description: 'Language of the person invited.' }),
    state: t.field({
      type: InvitationStateEnum,
      description: 'Where it stands.',
      resolve: (invitation, _args, { now }) => stateOf(invitation, now()),
    }),
    observatory: t.relation('observatory', { type: Observatory, description: 'Where the roles are held.' }),
    invitedBy: t.string({
      description: 'Name of the person who made it.',
      select: { inviter: { select: { name: true } } },
      resolve: ({ inviter }) => inviter.name,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it can be accepted.' }),
    acceptedAt: t.expose('acceptedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was accepted.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was withdrawn.',
    }),
  }),
});

builder.nodeRef(
  Invitation,
  nodeLoader<InvitationRow, 'code'>('Invitation', 'code', async (codes, relations, { db, viewer }) => {
    const rows = await db.prisma.invitation.findMany({
      ...relations,
      where: { AND: [visibleInvitations(viewer), { code: { in: codes } }] },
    });
    return new Map(rows.map((row) => [row.code, row]));
  }),
);
