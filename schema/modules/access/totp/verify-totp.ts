import { builder } from '../../../builder.ts';
import { inTransaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import { ForbiddenError, InvalidError, SignInRequiredError } from '../../../user-errors.ts';
import { TooManyAttemptsError } from '../access-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { limitTries } from '../limit-tries.ts';
import { codeLimit } from '../sign-in-limit.ts';
import { wrongSecret } from '../wrong-secret.ts';
import { CodeInput } from './code-input.ts';
import { accountRules, inForce } from './totp-account.ts';
import { useCode } from './use-code.ts';

/**
 * Shows a one-time code in a session that was opened without one; tells when.
 * Throws SignInRequiredError, ForbiddenError, InvalidError, TooManyAttemptsError.
 */
export async function verifyTotp(context: Context, { code }: { code: string }): Promise<{ at: Date }> {
  const viewer = requireAccountHolder(context);
  const { totpKey } = accountRules(context);
  const { personId, handle } = viewer;
  const tries = await limitTries(context, codeLimit(handle));
  const at = context.now();
  await inTransaction(context, async (tx) => {
    const totp = inForce(await tx.totp.findUnique({ where: { personId } }));
    if (!(await useCode(tx, { totp, handle, totpKey }, code, at))) throw wrongSecret('code');
    const idHash = 'session' in viewer.by ? viewer.by.session : '';
    await tx.session.updateMany({ where: { idHash, personId }, data: { totpAt: at } });
  });
  await tries.succeeded();
  return { at };
}

const Success = builder.objectRef<{ at: Date }>('VerifyTotpSuccess').implement({
  description: "A code was shown: from the next request on the administrator's roles count in this session.",
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When it was shown.' }),
  }),
});

builder.mutationField('verifyTotp', (t) =>
  t.field({
    type: Success,
    description: 'Shows a one-time code, or a recovery code, in a session that was opened without one.',
    args: { input: t.arg({ type: CodeInput, required: true, description: 'The code.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, InvalidError, TooManyAttemptsError],
      directResult: true,
      union: { name: 'VerifyTotpResult', description: 'When the code was shown, or why it does not count.' },
    },
    resolve: (_root, { input }, context) => verifyTotp(context, input),
  }),
);
