import type { Totp } from '@hub/prisma/generated/client/client.ts';
import type { Context } from '../../../context.ts';
import type { Words } from '../../../errors.ts';
import { ForbiddenError } from '../../../user-errors.ts';
import type { AccountRules } from '../account-rules.ts';

/** The rules of the installation. Throws where the program that asks has none, since nobody signs in there. */
export function accountRules({ accounts }: Context): AccountRules {
  if (!accounts) throw new Error('this program has no rules of accounts');
  return accounts;
}

/** One-time codes that are in force. Throws ForbiddenError where the person has set up none. */
export function inForce(totp: Totp | null): Totp {
  if (totp?.confirmedAt) return totp;
  throw new ForbiddenError(NOT_ON);
}

const NOT_ON: Words = {
  ES: 'Su cuenta no tiene códigos de un solo uso activos.',
  PT: 'Sua conta não tem códigos de uso único ativos.',
  EN: 'Your account has no one-time codes in force.',
};
