import type { Person } from '@hub/prisma/generated/client/client.ts';
import { builder } from '../../../builder.ts';
import { inTransaction, isStorable, type Transaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import { ForbiddenError, InvalidError, NotFoundError, SignInRequiredError } from '../../../user-errors.ts';
import { LastAdminError } from '../access-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { inState } from '../invitation/invitation-state.ts';
import { holds, type RoleName } from '../viewer.ts';
import {
  ChangedObservatory,
  type ChangedRole,
  type ChangeRole,
  ChangeRoleInput,
  heldRoles,
  tellChange,
} from './change-role.ts';
import { ObservatoryMember } from './observatory-member.ts';
import { lockObservatory } from './people-admin.ts';

/**
 * Takes a role from a person, from the next request on. Everybody may give up a role of their own. Only a network
 * admin may leave an observatory without an administrator. Invitations by which it could come back end. A role that
 * isn't held is left so.
 * Throws SignInRequiredError, ForbiddenError, InvalidError, NotFoundError, LastAdminError.
 */
export async function revokeRole(context: Context, input: ChangeRole): Promise<ChangedRole> {
  const viewer = requireAccountHolder(context);
  return inTransaction(context, async (tx) => {
    const observatory = await lockObservatory(tx, input.observatory);
    const own = input.person === viewer.handle;
    if (!own && !holds(viewer, observatory.id, 'OBSERVATORY_ADMIN')) throw new ForbiddenError();
    if (!isStorable(input.person)) throw new NotFoundError();
    const person = await tx.person.findUnique({ where: { handle: input.person } });
    if (!person) throw new NotFoundError();
    const before = await heldRoles(tx, observatory.id, person.id);
    if (before.length === 0 && !own && !viewer.networkAdmin) throw new NotFoundError();
    const { role } = input;
    const where = { personId: person.id, observatoryId: observatory.id, role };
    const { count } = await tx.roleAssignment.deleteMany({ where });
    if (count > 0 && role === 'OBSERVATORY_ADMIN' && !viewer.networkAdmin) {
      await refuseNoAdmin(tx, observatory.id);
    }
    const invitations = count > 0 ? await endInvitations(tx, context, observatory.id, person, role) : 0;
    return tellChange(tx, context, viewer, {
      action: 'revoke-role',
      observatory,
      person,
      before,
      invitations,
    });
  });
}

/**
 * Withdraws the invitations by which a role that was taken could come back: those for the person, and, of whoever
 * administers no more, those that they made. Tells how many.
 */
async function endInvitations(
  tx: Transaction,
  context: Context,
  observatoryId: number,
  { id, email }: Person,
  role: RoleName,
): Promise<number> {
  const { count } = await tx.invitation.updateMany({
    where: {
      observatoryId,
      ...inState('OPEN', context.now()),
      OR: [{ email }, ...(role === 'OBSERVATORY_ADMIN' ? [{ inviterId: id }] : [])],
    },
    data: { revokedAt: context.now() },
  });
  return count;
}

async function refuseNoAdmin(tx: Transaction, observatoryId: number): Promise<void> {
  const left = await tx.roleAssignment.count({
    where: { observatoryId, role: 'OBSERVATORY_ADMIN', person: { disabledAt: null } },
  });
  if (left === 0) throw new LastAdminError();
}

const Success = builder.objectRef<ChangedRole>('RevokeRoleSuccess').implement({
  description: 'The person does not hold the role.',
  fields: (t) => ({
    member: t.field({
      type: ObservatoryMember,
      nullable: true,
      description: 'The person with the roles that are left; null where none is.',
      resolve: ({ member }) => member,
    }),
    observatory: t.field(ChangedObservatory),
  }),
});

builder.mutationField('revokeRole', (t) =>
  t.field({
    type: Success,
    description:
      'Takes a role at an observatory from a person at once. Needs OBSERVATORY_ADMIN of it, or a network admin; everybody may give up their own.',
    args: { input: t.arg({ type: ChangeRoleInput, required: true, description: 'Which role.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, NotFoundError, InvalidError, LastAdminError],
      directResult: true,
      union: {
        name: 'RevokeRoleResult',
        description: 'The person without the role, or why nothing changed.',
      },
    },
    resolve: (_root, { input }, context) => revokeRole(context, input),
  }),
);
