import type { Observatory as ObservatoryRow } from '@hub/prisma/generated/client/client.ts';
import { builder } from '../../../builder.ts';
import { inTransaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import '../../../user-error-types.ts';
import { ForbiddenError, SignInRequiredError } from '../../../user-errors.ts';
import { Observatory } from '../../observatory/observatory.ts';
import { InvitationRefusedError, TooManyAttemptsError } from '../access-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { limitOf } from '../attempt-limit.ts';
import { limitTries } from '../limit-tries.ts';
import { sha256 } from '../secret.ts';
import type { RoleName } from '../viewer.ts';
import { RoleEnum } from '../viewer-type.ts';
import { lockInvitation, takeInvitation } from './take-invitation.ts';

/** Wrong secrets that a window allows to a person. */
const ALLOWED = 20;

export interface AcceptedInvitation {
  observatory: ObservatoryRow;
  roles: RoleName[];
}

/**
 * Takes the roles of an invitation that was made for the person's own e-mail. Sent again by whoever took it, it
 * answers the same.
 * Throws SignInRequiredError, ForbiddenError, InvitationRefusedError, TooManyAttemptsError.
 */
export async function acceptInvitation(
  context: Context,
  { secret }: { secret: string },
): Promise<AcceptedInvitation> {
  const viewer = requireAccountHolder(context);
  const tries = await limitTries(context, limitOf('invitation', viewer.handle, ALLOWED));
  const accepted = await inTransaction(context, async (tx) => {
    const person = await tx.person.findUniqueOrThrow({ where: { id: viewer.personId } });
    const taken = await tx.invitation.findFirst({
      where: { secretHash: sha256(secret), accepterId: person.id },
      include: { observatory: true },
    });
    if (taken) return taken;
    const invitation = await lockInvitation(tx, secret, context.now());
    if (invitation?.email !== person.email) throw new InvitationRefusedError();
    await takeInvitation(tx, invitation, person, context.now());
    return invitation;
  });
  await tries.succeeded();
  return accepted;
}

const Input = builder.inputType('AcceptInvitationInput', {
  description: 'An invitation to accept.',
  fields: (t) => ({
    secret: t.string({ required: true, description: 'The secret of the invitation.' }),
  }),
});

const Success = builder.objectRef<AcceptedInvitation>('AcceptInvitationSuccess').implement({
  description: 'The viewer holds the roles.',
  fields: (t) => ({
    observatory: t.field({
      type: Observatory,
      description: 'Where the roles are held.',
      resolve: ({ observatory }) => observatory,
    }),
    roles: t.field({
      type: [RoleEnum],
      description: 'The roles of the invitation.',
      resolve: ({ roles }) => roles,
    }),
  }),
});

builder.mutationField('acceptInvitation', (t) =>
  t.field({
    type: Success,
    description: "Takes the roles of an invitation that was made for the viewer's own e-mail.",
    args: { input: t.arg({ type: Input, required: true, description: 'Which invitation.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, InvitationRefusedError, TooManyAttemptsError],
      directResult: true,
      union: { name: 'AcceptInvitationResult', description: 'The roles, or why there are none.' },
    },
    resolve: (_root, { input }, context) => acceptInvitation(context, input),
  }),
);
