import type { Observatory } from '@hub/prisma/generated/client/client.ts';
import type { Transaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import { codeOfId } from '../../../node-input.ts';
import { ForbiddenError, NotFoundError } from '../../../user-errors.ts';
import { holds, type PersonViewer } from '../viewer.ts';

/**
 * The observatory of a write about its people, which nobody else changes until the end of the transaction: whether it
 * keeps an administrator is decided by all of its roles. Throws InvalidError, NotFoundError.
 */
export async function lockObservatory(tx: Transaction, id: string): Promise<Observatory> {
  const slug = codeOfId('Observatory', id, 'observatory');
  await tx.$queryRaw`SELECT id FROM observatory WHERE slug = ${slug} FOR NO KEY UPDATE`;
  const observatory = await tx.observatory.findUnique({ where: { slug } });
  if (!observatory) throw new NotFoundError();
  return observatory;
}

/** As `lockObservatory`, for whoever administers it. Throws ForbiddenError too. */
export async function lockAsAdmin(
  tx: Transaction,
  { viewer }: Pick<Context, 'viewer'>,
  id: string,
): Promise<Observatory> {
  const observatory = await lockObservatory(tx, id);
  if (!holds(viewer, observatory.id, 'OBSERVATORY_ADMIN')) throw new ForbiddenError();
  return observatory;
}

/** Refuses a gift of a role to oneself, whoever one is. Throws ForbiddenError. */
export function refuseOneself(viewer: PersonViewer, person: { id: number }): void {
  if (viewer.personId !== person.id) return;
  throw new ForbiddenError({
    ES: 'Nadie se da un papel a sí mismo. Pídalo a otra persona que administre.',
    PT: 'Ninguém dá um papel a si mesmo. Peça a outra pessoa que administre.',
    EN: 'Nobody gives themselves a role. Ask somebody else who administers.',
  });
}
