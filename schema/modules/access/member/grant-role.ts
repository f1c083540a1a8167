import { builder } from '../../../builder.ts';
import { inTransaction, isStorable } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import { ForbiddenError, InvalidError, NotFoundError, SignInRequiredError } from '../../../user-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import {
  ChangedObservatory,
  type ChangedRole,
  type ChangeRole,
  ChangeRoleInput,
  heldRoles,
  tellChange,
} from './change-role.ts';
import { ObservatoryMember } from './observatory-member.ts';
import { lockAsAdmin, refuseOneself } from './people-admin.ts';

/**
 * Gives a person a further role at an observatory. Those who hold none there come by invitation; a network admin may
 * give one to anybody with an account. A role that is held already stays.
 * Throws SignInRequiredError, ForbiddenError, InvalidError, NotFoundError.
 */
export async function grantRole(context: Context, input: ChangeRole): Promise<ChangedRole> {
  const viewer = requireAccountHolder(context);
  return inTransaction(context, async (tx) => {
    const observatory = await lockAsAdmin(tx, context, input.observatory);
    if (!isStorable(input.person)) throw new NotFoundError();
    const person = await tx.person.findUnique({ where: { handle: input.person, disabledAt: null } });
    if (!person) throw new NotFoundError();
    const before = await heldRoles(tx, observatory.id, person.id);
    if (before.length === 0 && !viewer.networkAdmin) throw new NotFoundError();
    refuseOneself(viewer, person);
    const { role } = input;
    await tx.roleAssignment.createMany({
      data: { personId: person.id, observatoryId: observatory.id, role, grantedAt: context.now() },
      skipDuplicates: true,
    });
    return tellChange(tx, context, viewer, { action: 'grant-role', observatory, person, before });
  });
}

const Success = builder.objectRef<ChangedRole>('GrantRoleSuccess').implement({
  description: 'The person holds the role.',
  fields: (t) => ({
    member: t.field({
      type: ObservatoryMember,
      nullable: true,
      description: 'The person with all roles held there.',
      resolve: ({ member }) => member,
    }),
    observatory: t.field(ChangedObservatory),
  }),
});

builder.mutationField('grantRole', (t) =>
  t.field({
    type: Success,
    description:
      'Gives a person of an observatory a further role there. Needs OBSERVATORY_ADMIN of it, or a network admin; nobody gives themselves one.',
    args: { input: t.arg({ type: ChangeRoleInput, required: true, description: 'Which role.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, NotFoundError, InvalidError],
      directResult: true,
      union: { name: 'GrantRoleResult', description: 'The person with the role, or why nothing changed.' },
    },
    resolve: (_root, { input }, context) => grantRole(context, input),
  }),
);
