import type { AccessToken as AccessTokenRow } from '@hub/prisma/generated/client/client.ts';
import { builder } from '../../builder.ts';
import { audit, inTransaction } from '../../command.ts';
import type { Context } from '../../context.ts';
import { codeOfId } from '../../node-input.ts';
import '../../user-error-types.ts';
import { ForbiddenError, InvalidError, NotFoundError, SignInRequiredError } from '../../user-errors.ts';
import { AccessToken } from './access-token.ts';
import { requireAccountHolder } from './account-holder.ts';

/**
 * Ends a token of the person. One that has ended already stays as it is.
 * Throws SignInRequiredError, ForbiddenError, InvalidError, NotFoundError.
 */
export async function revokeAccessToken(
  context: Context,
  input: { id: string },
): Promise<{ token: AccessTokenRow }> {
  const viewer = requireAccountHolder(context);
  const code = codeOfId('AccessToken', input.id);
  return inTransaction(context, async (tx) => {
    const { personId } = viewer;
    const revokedAt = context.now();
    const { count } = await tx.accessToken.updateMany({
      where: { code, personId, revokedAt: null },
      data: { revokedAt },
    });
    const token = await tx.accessToken.findUnique({ where: { code, personId } });
    if (!token) throw new NotFoundError();
    if (count > 0) {
      const changes = { revokedAt: { before: null, after: revokedAt.toISOString() } };
      await audit(tx, context, viewer, { action: 'revoke-access-token', kind: 'AccessToken', code, changes });
    }
    return { token };
  });
}

const Input = builder.inputType('RevokeAccessTokenInput', {
  description: 'A token to end.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Global id of the token.' }) }),
});

const Success = builder.objectRef<{ token: AccessTokenRow }>('RevokeAccessTokenSuccess').implement({
  description: 'The token counts no more.',
  fields: (t) => ({
    token: t.field({ type: AccessToken, description: 'The token.', resolve: ({ token }) => token }),
  }),
});

builder.mutationField('revokeAccessToken', (t) =>
  t.field({
    type: Success,
    description: 'Ends a token of the viewer at once. Needs a sign-in.',
    args: { input: t.arg({ type: Input, required: true, description: 'Which token.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, InvalidError, NotFoundError],
      directResult: true,
      union: { name: 'RevokeAccessTokenResult', description: 'The ended token, or why it was not ended.' },
    },
    resolve: (_root, { input }, context) => revokeAccessToken(context, input),
  }),
);
