import type { Session as SessionRow } from '@hub/prisma/generated/client/client.ts';
import { builder } from '../../builder.ts';
import { audit, inTransaction } from '../../command.ts';
import type { Context } from '../../context.ts';
import { codeOfId } from '../../node-input.ts';
import '../../user-error-types.ts';
import { ForbiddenError, InvalidError, NotFoundError, SignInRequiredError } from '../../user-errors.ts';
import { requireAccountHolder } from './account-holder.ts';
import { Session } from './session.ts';

/**
 * Ends a sign-in of the person, such as one on a lost machine. One that has ended already stays as it is.
 * Throws SignInRequiredError, ForbiddenError, InvalidError, NotFoundError.
 */
export async function revokeSession(
  context: Context,
  input: { id: string },
): Promise<{ session: SessionRow }> {
  const viewer = requireAccountHolder(context);
  const idHash = codeOfId('Session', input.id);
  return inTransaction(context, async (tx) => {
    const { personId } = viewer;
    const revokedAt = context.now();
    const { count } = await tx.session.updateMany({
      where: { idHash, personId, revokedAt: null },
      data: { revokedAt },
    });
    const session = await tx.session.findUnique({ where: { idHash, personId } });
    if (!session) throw new NotFoundError();
    if (count > 0) {
      const changes = { sessions: { before: 1, after: 0 } };
      await audit(tx, context, viewer, {
        action: 'revoke-session',
        kind: 'Person',
        code: viewer.handle,
        changes,
      });
    }
    return { session };
  });
}

const Input = builder.inputType('RevokeSessionInput', {
  description: 'A sign-in to end.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Global id of the session.' }) }),
});

const Success = builder.objectRef<{ session: SessionRow }>('RevokeSessionSuccess').implement({
  description: 'The session counts no more.',
  fields: (t) => ({
    session: t.field({ type: Session, description: 'The session.', resolve: ({ session }) => session }),
  }),
});

builder.mutationField('revokeSession', (t) =>
  t.field({
    type: Success,
    description: 'Ends a sign-in of the viewer at once. Needs a sign-in.',
    args: { input: t.arg({ type: Input, required: true, description: 'Which session.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, InvalidError, NotFoundError],
      directResult: true,
      union: { name: 'RevokeSessionResult', description: 'The ended session, or why it was not ended.' },
    },
    resolve: (_root, { input }, context) => revokeSession(context, input),
  }),
);
