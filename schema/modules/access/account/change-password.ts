import { builder } from '../../../builder.ts';
import { audit, inTransaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import type { Words } from '../../../errors.ts';
import { ForbiddenError, InvalidError, SignInRequiredError } from '../../../user-errors.ts';
import { TooManyAttemptsError } from '../access-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { limitTries } from '../limit-tries.ts';
import { hashPassword, PASSWORD_MAX, passwordFits } from '../password.ts';
import { passwordLimit } from '../sign-in-limit.ts';
import { wrongSecret } from '../wrong-secret.ts';
import { PASSWORD_MIN } from './account-limits.ts';
import { passwordFault } from './password-fault.ts';

export interface ChangePassword {
  current: string;
  password: string;
}

/**
 * Changes the password, which needs the old one, and ends the other sessions; tells how many.
 * Throws SignInRequiredError, ForbiddenError, InvalidError, TooManyAttemptsError.
 */
export async function changePassword(
  context: Context,
  { current, password }: ChangePassword,
): Promise<{ endedSessions: number }> {
  const viewer = requireAccountHolder(context);
  const fault = passwordFault(password, current);
  if (fault) throw new InvalidError([fault]);
  const { personId, handle } = viewer;
  const tries = await limitTries(context, passwordLimit(handle));
  const { passwordHash } = await context.db.prisma.person.findUniqueOrThrow({ where: { id: personId } });
  if (passwordHash === null) throw new ForbiddenError(WITHOUT_PASSWORD);
  if (!(await passwordFits(passwordHash, current.slice(0, PASSWORD_MAX)))) throw wrongSecret('current');

  const fresh = await hashPassword(password);
  const endedSessions = await inTransaction(context, async (tx) => {
    // Another change in between: the password that was shown is the old one no more.
    const { count } = await tx.person.updateMany({
      where: { id: personId, passwordHash },
      data: { passwordHash: fresh },
    });
    if (count === 0) throw wrongSecret('current');
    const mine = 'session' in viewer.by ? viewer.by.session : '';
    const ended = await tx.session.updateMany({
      where: { personId, revokedAt: null, idHash: { not: mine } },
      data: { revokedAt: context.now() },
    });
    await audit(tx, context, viewer, {
      action: 'change-password',
      kind: 'Person',
      code: handle,
      changes: {},
    });
    return ended.count;
  });
  await tries.succeeded();
  return { endedSessions };
}

const WITHOUT_PASSWORD: Words = {
  ES: 'Esta cuenta ingresa por otro servicio y no tiene contraseña.',
  PT: 'Esta conta entra por outro serviço e não tem senha.',
  EN: 'This account signs in by another service and has no password.',
};

const Input = builder.inputType('ChangePasswordInput', {
  description: 'A new password of the viewer.',
  fields: (t) => ({
    current: t.string({ required: true, description: 'The password as it is.' }),
    password: t.string({
      required: true,
      description: `The new one; ${PASSWORD_MIN} to ${PASSWORD_MAX} characters.`,
    }),
  }),
});

const Success = builder.objectRef<{ endedSessions: number }>('ChangePasswordSuccess').implement({
  description: 'The password is changed.',
  fields: (t) => ({
    endedSessions: t.exposeInt('endedSessions', { description: 'How many other sessions were ended.' }),
  }),
});

builder.mutationField('changePassword', (t) =>
  t.field({
    type: Success,
    description: 'Changes the password of the viewer and ends their other sessions. Needs a sign-in.',
    args: { input: t.arg({ type: Input, required: true, description: 'The old and the new one.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, InvalidError, TooManyAttemptsError],
      directResult: true,
      union: {
        name: 'ChangePasswordResult',
        description: 'How many sessions were ended, or why nothing changed.',
      },
    },
    resolve: (_root, { input }, context) => changePassword(context, input),
  }),
);
