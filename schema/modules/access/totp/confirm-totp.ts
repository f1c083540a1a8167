import { builder } from '../../../builder.ts';
import { audit, inTransaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import type { Words } from '../../../errors.ts';
import { ForbiddenError, InvalidError, SignInRequiredError } from '../../../user-errors.ts';
import { TooManyAttemptsError } from '../access-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { limitTries } from '../limit-tries.ts';
import { codeLimit } from '../sign-in-limit.ts';
import { wrongSecret } from '../wrong-secret.ts';
import { CodeInput } from './code-input.ts';
import { newRecoveryCodes, recoveryHash } from './recovery-code.ts';
import { accountRules } from './totp-account.ts';
import { useAppCode } from './use-code.ts';

/**
 * Puts one-time codes in force by a first code of the app; this session counts as one that showed a code. Answers ten
 * recovery codes, kept as hashes only.
 * Throws SignInRequiredError, ForbiddenError, InvalidError, TooManyAttemptsError.
 */
export async function confirmTotp(
  context: Context,
  { code }: { code: string },
): Promise<{ recoveryCodes: string[] }> {
  const viewer = requireAccountHolder(context);
  const { totpKey } = accountRules(context);
  const { personId, handle } = viewer;
  const tries = await limitTries(context, codeLimit(handle));
  const recoveryCodes = newRecoveryCodes();
  await inTransaction(context, async (tx) => {
    const now = context.now();
    const totp = await tx.totp.findUnique({ where: { personId } });
    if (!totp || totp.confirmedAt) throw new ForbiddenError(NOTHING_WAITS);
    if (!(await useAppCode(tx, { totp, handle, totpKey }, code, now))) throw wrongSecret('code');
    // Another code may have confirmed them in between.
    const { count } = await tx.totp.updateMany({
      where: { personId, confirmedAt: null },
      data: { confirmedAt: now },
    });
    if (count === 0) throw new ForbiddenError(NOTHING_WAITS);
    await tx.recoveryCode.createMany({
      data: recoveryCodes.map((one) => ({ personId, codeHash: recoveryHash(one) ?? '' })),
    });
    const idHash = 'session' in viewer.by ? viewer.by.session : '';
    await tx.session.updateMany({ where: { idHash, personId }, data: { totpAt: now } });
    const changes = { totp: { before: null, after: now.toISOString() } };
    await audit(tx, context, viewer, { action: 'confirm-totp', kind: 'Person', code: handle, changes });
  });
  await tries.succeeded();
  return { recoveryCodes };
}

const NOTHING_WAITS: Words = {
  ES: 'No hay códigos por confirmar. Empiece de nuevo la configuración.',
  PT: 'Não há códigos por confirmar. Comece a configuração de novo.',
  EN: 'No codes wait to be confirmed. Begin the set-up again.',
};

const Success = builder.objectRef<{ recoveryCodes: string[] }>('ConfirmTotpSuccess').implement({
  description: 'One-time codes are in force.',
  fields: (t) => ({
    recoveryCodes: t.exposeStringList('recoveryCodes', {
      description: 'Ten codes that each stand in for the app once. Shown this once.',
    }),
  }),
});

builder.mutationField('confirmTotp', (t) =>
  t.field({
    type: Success,
    description: 'Puts one-time codes of the viewer in force by a first code of the app.',
    args: { input: t.arg({ type: CodeInput, required: true, description: 'A code of the app.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, InvalidError, TooManyAttemptsError],
      directResult: true,
      union: { name: 'ConfirmTotpResult', description: 'The recovery codes, or why nothing changed.' },
    },
    resolve: (_root, { input }, context) => confirmTotp(context, input),
  }),
);
