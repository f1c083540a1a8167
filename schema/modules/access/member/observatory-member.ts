import type { RoleAssignment } from '@hub/prisma/generated/client/client.ts';
import { batched } from '../../../batch.ts';
import { builder } from '../../../builder.ts';
import type { Transaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import { type PageArguments, pageCost, pageOf } from '../../../paging.ts';
import { mayResetTotp } from '../totp/totp-policy.ts';
import type { RoleName } from '../viewer.ts';
import { RoleEnum } from '../viewer-type.ts';
import { maySeeAsAdmin, maySeeMembers } from './member-policy.ts';

/** A person with the roles held at one observatory. */
export interface Member {
  observatoryId: number;
  personId: number;
  handle: string;
  name: string;
  email: string;
  roles: RoleName[];
  since: Date;
}

/** The people of these observatories, by name; without those whose account is disabled. */
export async function membersOf(
  tx: Pick<Transaction, 'roleAssignment'>,
  observatoryIds: number[],
): Promise<Member[]> {
  const rows = await tx.roleAssignment.findMany({
    where: { observatoryId: { in: observatoryIds }, person: { disabledAt: null } },
    include: { person: true },
    orderBy: [{ person: { name: 'asc' } }, { person: { handle: 'asc' } }, { role: 'asc' }],
  });
  const byMember = Map.groupBy(rows, ({ observatoryId, personId }) => `${observatoryId} ${personId}`);
  return [...byMember.values()].flatMap((held) => {
    const [first] = held;
    if (!first) return [];
    const { observatoryId, person } = first;
    const { id: personId, handle, name, email } = person;
    return [{ observatoryId, personId, handle, name, email, roles: rolesOf(held), since: earliest(held) }];
  });
}

/** One person of an observatory; null where they hold no role there. */
export async function memberOf(
  tx: Pick<Transaction, 'roleAssignment'>,
  observatoryId: number,
  personId: number,
): Promise<Member | null> {
  const members = await membersOf(tx, [observatoryId]);
  return members.find((member) => member.personId === personId) ?? null;
}

function rolesOf(held: RoleAssignment[]): RoleName[] {
  return held.map(({ role }) => role);
}

function earliest(held: RoleAssignment[]): Date {
  return new Date(Math.min(...held.map(({ grantedAt }) => grantedAt.getTime())));
}

export const ObservatoryMember = builder.objectRef<Member>('ObservatoryMember').implement({
  description: 'A person with the roles that they hold at one observatory.',
  fields: (t) => ({
    handle: t.exposeString('handle', { description: 'Immutable public code of the person.' }),
    name: t.exposeString('name', { description: 'Name of the person.' }),
    email: t.string({
      nullable: true,
      description: 'E-mail of the person; null for all but themselves and who administers the observatory.',
      resolve: ({ email, observatoryId, personId }, _args, { viewer }) => {
        const mine = viewer.kind === 'person' && viewer.personId === personId;
        return mine || maySeeAsAdmin(viewer, observatoryId) ? email : null;
      },
    }),
    roles: t.field({
      type: [RoleEnum],
      description: 'The roles, at least one.',
      resolve: ({ roles }) => roles,
    }),
    since: t.expose('since', {
      type: 'DateTime',
      description: 'When the oldest of the roles was granted.',
    }),
    isViewer: t.boolean({
      description: 'Whether this is the person who asks.',
      resolve: ({ personId }, _args, { viewer }) => viewer.kind === 'person' && viewer.personId === personId,
    }),
    viewerCanResetTotp: t.boolean({
      description: 'Whether the person has one-time codes in force that the viewer may reset.',
      resolve: async ({ observatoryId, personId }, _args, context) =>
        maySeeAsAdmin(context.viewer, observatoryId) && (await hasResettableCodes(context, personId)),
    }),
  }),
});

/** Of all people of a request together. */
async function hasResettableCodes(context: Context, personId: number): Promise<boolean> {
  const may = await batched(context, 'resettable codes', personId, async (ids) => {
    const people = await context.db.prisma.person.findMany({
      where: { id: { in: ids }, totp: { confirmedAt: { not: null } } },
      include: { roles: { select: { observatoryId: true } } },
    });
    return new Map(people.map((person) => [person.id, mayResetTotp(context.viewer, person)]));
  });
  return may ?? false;
}

const ObservatoryMemberConnection = builder.connectionObject(
  { type: ObservatoryMember, name: 'ObservatoryMemberConnection', description: 'A page of people.' },
  { name: 'ObservatoryMemberEdge', description: 'A person in a page of people.' },
);

builder.prismaObjectFields('Observatory', (t) => ({
  viewerCanAdminister: t.boolean({
    description: 'Whether the viewer administers it: its people, invitations and audit.',
    resolve: ({ id }, _args, { viewer }) => maySeeAsAdmin(viewer, id),
  }),
  members: t.connection(
    {
      type: ObservatoryMember,
      nullable: true,
      description: 'Who holds roles at it, by name; null for viewers who hold none there.',
      complexity: pageCost,
      resolve: async ({ id }, args: PageArguments, context) => {
        if (!maySeeMembers(context.viewer, id)) return null;
        const members = await batched(context, 'members', id, async (ids) =>
          Map.groupBy(await membersOf(context.db.prisma, ids), ({ observatoryId }) => observatoryId),
        );
        const byHandle = new Map(members?.map((member) => [member.handle, member]));
        return pageOf('ObservatoryMember', [...byHandle.keys()], args, context, async () => byHandle);
      },
    },
    ObservatoryMemberConnection,
  ),
}));
