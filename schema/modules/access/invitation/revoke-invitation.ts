import type { Invitation as InvitationRow } from '@hub/prisma/generated/client/client.ts';
import { builder } from '../../../builder.ts';
import { audit, inTransaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import { codeOfId } from '../../../node-input.ts';
import { ForbiddenError, InvalidError, NotFoundError, SignInRequiredError } from '../../../user-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { Invitation } from './invitation.ts';
import { visibleInvitations } from './invitation-policy.ts';

/**
 * Withdraws an invitation. One that was accepted or has ended stays as it is.
 * Throws SignInRequiredError, ForbiddenError, InvalidError, NotFoundError.
 */
export async function revokeInvitation(
  context: Context,
  input: { id: string },
): Promise<{ invitation: InvitationRow }> {
  const viewer = requireAccountHolder(context);
  const code = codeOfId('Invitation', input.id);
  return inTransaction(context, async (tx) => {
    const seen = await tx.invitation.findUnique({ where: { code, AND: visibleInvitations(viewer) } });
    if (!seen) throw new NotFoundError();
    const revokedAt = context.now();
    const { count } = await tx.invitation.updateMany({
      where: { code, acceptedAt: null, revokedAt: null },
      data: { revokedAt },
    });
    if (count > 0) {
      await audit(tx, context, viewer, {
        action: 'revoke-invitation',
        kind: 'Invitation',
        code,
        observatoryId: seen.observatoryId,
        changes: { revokedAt: { before: null, after: revokedAt.toISOString() } },
      });
    }
    return { invitation: await tx.invitation.findUniqueOrThrow({ where: { code } }) };
  });
}

const Input = builder.inputType('RevokeInvitationInput', {
  description: 'An invitation to withdraw.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Global id of the invitation.' }) }),
});

const Success = builder.objectRef<{ invitation: InvitationRow }>('RevokeInvitationSuccess').implement({
  description: 'The invitation can be accepted no more.',
  fields: (t) => ({
    invitation: t.field({
      type: Invitation,
      description: 'The invitation.',
      resolve: ({ invitation }) => invitation,
    }),
  }),
});

builder.mutationField('revokeInvitation', (t) =>
  t.field({
    type: Success,
    description: 'Withdraws an invitation. Needs OBSERVATORY_ADMIN of its observatory, or a network admin.',
    args: { input: t.arg({ type: Input, required: true, description: 'Which invitation.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, InvalidError, NotFoundError],
      directResult: true,
      union: { name: 'RevokeInvitationResult', description: 'The invitation, or why it was not withdrawn.' },
    },
    resolve: (_root, { input }, context) => revokeInvitation(context, input),
  }),
);
