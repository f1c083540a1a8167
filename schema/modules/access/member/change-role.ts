import type { Observatory as ObservatoryRow, Person } from '@hub/prisma/generated/client/client.ts';
import { builder } from '../../../builder.ts';
import { audit, type Transaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import { Observatory } from '../../observatory/observatory.ts';
import type { PersonViewer, RoleName } from '../viewer.ts';
import { RoleEnum } from '../viewer-type.ts';
import { type Member, memberOf } from './observatory-member.ts';

/** Whose role at which observatory is granted or revoked. */
export interface ChangeRole {
  observatory: string;
  /** Handle of the person. */
  person: string;
  role: RoleName;
}

export interface ChangedRole {
  observatory: ObservatoryRow;
  /** Null where the person holds no role there any more. */
  member: Member | null;
}

/**
 * The audit event of a change of a person's roles, with all roles before and after and the number of invitations that
 * it ended; and the answer.
 */
export async function tellChange(
  tx: Transaction,
  context: Context,
  viewer: PersonViewer,
  change: {
    action: string;
    observatory: ObservatoryRow;
    person: Person;
    before: RoleName[];
    invitations?: number;
  },
): Promise<ChangedRole> {
  const { action, observatory, person, before, invitations = 0 } = change;
  const member = await memberOf(tx, observatory.id, person.id);
  const after = member?.roles ?? [];
  if (before.length !== after.length) {
    await audit(tx, context, viewer, {
      action,
      kind: 'Person',
      code: person.handle,
      observatoryId: observatory.id,
      changes: {
        roles: { before, after },
        ...(invitations > 0 && { invitations: { before: invitations, after: 0 } }),
      },
    });
  }
  return { observatory, member };
}

/** The roles that a person holds at an observatory. */
export async function heldRoles(
  tx: Transaction,
  observatoryId: number,
  personId: number,
): Promise<RoleName[]> {
  const rows = await tx.roleAssignment.findMany({
    where: { observatoryId, personId },
    orderBy: { role: 'asc' },
  });
  return rows.map(({ role }) => role);
}

export const ChangeRoleInput = builder.inputType('ChangeRoleInput', {
  description: 'A role of a person at an observatory.',
  fields: (t) => ({
    observatory: t.id({ required: true, description: 'Global id of the observatory.' }),
    person: t.string({ required: true, description: 'Handle of the person.' }),
    role: t.field({ type: RoleEnum, required: true, description: 'The role.' }),
  }),
});

/** The observatory, as answers to changes of roles give it. */
export const ChangedObservatory = {
  type: Observatory,
  description: 'The observatory.',
  resolve: ({ observatory }: ChangedRole) => observatory,
} as const;
