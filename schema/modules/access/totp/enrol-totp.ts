import { builder } from '../../../builder.ts';
import { inTransaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import type { Words } from '../../../errors.ts';
import '../../../user-error-types.ts';
import { ForbiddenError, SignInRequiredError } from '../../../user-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { seal } from './seal.ts';
import { accountRules } from './totp-account.ts';
import { newTotpSecret, totpUri } from './totp-code.ts';

/** A shared secret that waits to be confirmed; it is shown here and never again. */
export interface EnrolledTotp {
  uri: string;
  secret: string;
}

/**
 * Begins one-time codes for the person: nothing changes for sign-ins until `confirmTotp`. Done again, it makes another
 * secret in place of the one that waits. Throws SignInRequiredError, ForbiddenError.
 */
export async function enrolTotp(context: Context): Promise<EnrolledTotp> {
  const viewer = requireAccountHolder(context);
  const { totpKey } = accountRules(context);
  const secret = newTotpSecret();
  return inTransaction(context, async (tx) => {
    const { personId, handle } = viewer;
    const { email } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    const row = { sealed: seal(secret, totpKey, handle), createdAt: context.now(), lastStep: 0 };
    await tx.totp.createMany({ data: { personId, ...row }, skipDuplicates: true });
    const { count } = await tx.totp.updateMany({ where: { personId, confirmedAt: null }, data: row });
    if (count === 0) throw new ForbiddenError(ON_ALREADY);
    return { uri: totpUri(secret, email), secret };
  });
}

const ON_ALREADY: Words = {
  ES: 'Los códigos ya están activos. Desactívelos antes de configurar otra aplicación.',
  PT: 'Os códigos já estão ativos. Desative-os antes de configurar outro aplicativo.',
  EN: 'Codes are in force already. Turn them off before you set up another app.',
};

const Success = builder.objectRef<EnrolledTotp>('EnrolTotpSuccess').implement({
  description: 'A secret for an app of one-time codes, to be confirmed by a first code.',
  fields: (t) => ({
    uri: t.exposeString('uri', { description: 'Address (otpauth://) for a QR code that the app reads.' }),
    secret: t.exposeString('secret', { description: 'The same secret in base32, to type into the app.' }),
  }),
});

builder.mutationField('enrolTotp', (t) =>
  t.field({
    type: Success,
    description: 'Makes a secret for one-time codes of the viewer; `confirmTotp` puts it in force.',
    errors: {
      types: [SignInRequiredError, ForbiddenError],
      directResult: true,
      union: { name: 'EnrolTotpResult', description: 'The secret, or why there is none.' },
    },
    resolve: (_root, _args, context) => enrolTotp(context),
  }),
);
