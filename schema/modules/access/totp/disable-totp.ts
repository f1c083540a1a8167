import { builder } from '../../../builder.ts';
import { audit, inTransaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import { ForbiddenError, InvalidError, SignInRequiredError } from '../../../user-errors.ts';
import { TooManyAttemptsError } from '../access-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { limitTries } from '../limit-tries.ts';
import { PASSWORD_MAX, passwordFits } from '../password.ts';
import { codeLimit, passwordLimit } from '../sign-in-limit.ts';
import { wrongSecret } from '../wrong-secret.ts';
import { accountRules, inForce } from './totp-account.ts';
import { useCode } from './use-code.ts';

export interface DisableTotp {
  /** Needed where the account has one. */
  password?: string | null | undefined;
  code: string;
}

/**
 * Turns one-time codes off and forgets secret and recovery codes. Needs the password, and a code of the app or a
 * recovery code. Throws SignInRequiredError, ForbiddenError, InvalidError, TooManyAttemptsError.
 */
export async function disableTotp(
  context: Context,
  { password, code }: DisableTotp,
): Promise<{ disabledAt: Date }> {
  const viewer = requireAccountHolder(context);
  const { totpKey } = accountRules(context);
  const { personId, handle } = viewer;
  const tries = await limitTries(context, codeLimit(handle), passwordLimit(handle));
  const { passwordHash } = await context.db.prisma.person.findUniqueOrThrow({ where: { id: personId } });
  if (passwordHash !== null && !(await passwordFits(passwordHash, (password ?? '').slice(0, PASSWORD_MAX)))) {
    throw wrongSecret('password');
  }
  const disabledAt = context.now();
  await inTransaction(context, async (tx) => {
    const totp = inForce(await tx.totp.findUnique({ where: { personId } }));
    if (!(await useCode(tx, { totp, handle, totpKey }, code, disabledAt))) throw wrongSecret('code');
    await tx.totp.delete({ where: { personId } });
    const changes = { totp: { before: totp.confirmedAt?.toISOString() ?? null, after: null } };
    await audit(tx, context, viewer, { action: 'disable-totp', kind: 'Person', code: handle, changes });
  });
  await tries.succeeded();
  return { disabledAt };
}

const Input = builder.inputType('DisableTotpInput', {
  description: 'Proof that it is the person who turns one-time codes off.',
  fields: (t) => ({
    password: t.string({ description: 'The password; only where the account has none may it be left out.' }),
    code: t.string({ required: true, description: 'Six digits of the app, or a recovery code.' }),
  }),
});

const Success = builder.objectRef<{ disabledAt: Date }>('DisableTotpSuccess').implement({
  description: 'One-time codes are off.',
  fields: (t) => ({
    disabledAt: t.expose('disabledAt', { type: 'DateTime', description: 'When they were turned off.' }),
  }),
});

builder.mutationField('disableTotp', (t) =>
  t.field({
    type: Success,
    description: 'Turns one-time codes of the viewer off. Needs the password and a code.',
    args: { input: t.arg({ type: Input, required: true, description: 'Password and code.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, InvalidError, TooManyAttemptsError],
      directResult: true,
      union: { name: 'DisableTotpResult', description: 'When they were turned off, or why they were not.' },
    },
    resolve: (_root, { input }, context) => disableTotp(context, input),
  }),
);
