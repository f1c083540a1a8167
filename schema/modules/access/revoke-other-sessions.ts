import { builder } from '../../builder.ts';
import { audit, inTransaction } from '../../command.ts';
import type { Context } from '../../context.ts';
import '../../user-error-types.ts';
import { ForbiddenError, SignInRequiredError } from '../../user-errors.ts';
import { requireAccountHolder } from './account-holder.ts';

/**
 * Ends every sign-in of the person but the one that asks; tells how many.
 * Throws SignInRequiredError, ForbiddenError.
 */
export async function revokeOtherSessions(context: Context): Promise<{ count: number }> {
  const viewer = requireAccountHolder(context);
  const current = 'session' in viewer.by ? viewer.by.session : '';
  return inTransaction(context, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { personId: viewer.personId, revokedAt: null, idHash: { not: current } },
      data: { revokedAt: context.now() },
    });
    const changes = { sessions: { before: count + 1, after: 1 } };
    const deed = { action: 'revoke-other-sessions', kind: 'Person', code: viewer.handle, changes };
    if (count > 0) await audit(tx, context, viewer, deed);
    return { count };
  });
}

const Success = builder.objectRef<{ count: number }>('RevokeOtherSessionsSuccess').implement({
  description: 'The other sessions count no more.',
  fields: (t) => ({ count: t.exposeInt('count', { description: 'How many were ended.' }) }),
});

builder.mutationField('revokeOtherSessions', (t) =>
  t.field({
    type: Success,
    description: 'Ends every sign-in of the viewer but this one. Needs a sign-in.',
    errors: {
      types: [SignInRequiredError, ForbiddenError],
      directResult: true,
      union: { name: 'RevokeOtherSessionsResult', description: 'How many were ended, or why none.' },
    },
    resolve: (_root, _args, context) => revokeOtherSessions(context),
  }),
);
