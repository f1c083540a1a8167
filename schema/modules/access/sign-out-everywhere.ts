import { builder } from '../../builder.ts';
import { audit, inTransaction } from '../../command.ts';
import type { Context } from '../../context.ts';
import '../../user-error-types.ts';
import { ForbiddenError, SignInRequiredError } from '../../user-errors.ts';
import { requireAccountHolder } from './account-holder.ts';

/**
 * Ends every sign-in of the person, the one that asks too; tells how many. Access tokens stay.
 * Throws SignInRequiredError, ForbiddenError.
 */
export async function signOutEverywhere(context: Context): Promise<{ count: number }> {
  const viewer = requireAccountHolder(context);
  return inTransaction(context, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { personId: viewer.personId, revokedAt: null },
      data: { revokedAt: context.now() },
    });
    const changes = { sessions: { before: count, after: 0 } };
    await audit(tx, context, viewer, {
      action: 'sign-out-everywhere',
      kind: 'Person',
      code: viewer.handle,
      changes,
    });
    return { count };
  });
}

const Success = builder.objectRef<{ count: number }>('SignOutEverywhereSuccess').implement({
  description: 'No session of the viewer counts any more, this one included.',
  fields: (t) => ({ count: t.exposeInt('count', { description: 'How many were ended.' }) }),
});

builder.mutationField('signOutEverywhere', (t) =>
  t.field({
    type: Success,
    description: 'Ends every sign-in of the viewer, this one too. Needs a sign-in.',
    errors: {
      types: [SignInRequiredError, ForbiddenError],
      directResult: true,
      union: { name: 'SignOutEverywhereResult', description: 'How many were ended, or why none.' },
    },
    resolve: (_root, _args, context) => signOutEverywhere(context),
  }),
);
