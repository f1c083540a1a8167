import type { Totp } from '@hub/prisma/generated/client/client.ts';
import type { Transaction } from '../../../command.ts';
import { recoveryHash } from './recovery-code.ts';
import { unseal } from './seal.ts';
import { stepOfCode } from './totp-code.ts';

/** Whose codes they are, and the key that opens their secret. */
export interface CodeOwner {
  totp: Totp;
  handle: string;
  totpKey: Uint8Array;
}

/**
 * Uses up a code of the person's app, or a recovery code: each counts once, also where it is sent twice at the same
 * time. Tells which it was; null where it doesn't count. The caller limits tries.
 */
export async function useCode(
  tx: Pick<Transaction, 'totp' | 'recoveryCode' | 'auditEvent'>,
  owner: CodeOwner,
  code: string,
  now: Date,
): Promise<'app' | 'recovery' | null> {
  if (await useAppCode(tx, owner, code, now)) return 'app';
  const codeHash = recoveryHash(code);
  if (codeHash === null) return null;
  const { personId } = owner.totp;
  const { count } = await tx.recoveryCode.updateMany({
    where: { personId, codeHash, usedAt: null },
    data: { usedAt: now },
  });
  if (count === 0) return null;
  const { handle } = owner;
  await tx.auditEvent.create({
    data: { at: now, actor: handle, action: 'use-recovery-code', kind: 'Person', code: handle, changes: {} },
  });
  return 'recovery';
}

/** As `useCode`, for codes of the app only; also of one that is not confirmed yet. */
export async function useAppCode(
  tx: Pick<Transaction, 'totp'>,
  { totp, handle, totpKey }: CodeOwner,
  code: string,
  now: Date,
): Promise<boolean> {
  const step = stepOfCode(unseal(totp.sealed, totpKey, handle), code, now);
  if (step === null) return false;
  const { count } = await tx.totp.updateMany({
    where: { personId: totp.personId, sealed: totp.sealed, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count > 0;
}
