import type { Observatory, Person, Prisma } from '@hub/prisma/generated/client/client.ts';
import { builder } from '../../../builder.ts';
import { audit, inTransaction, isStorable, once, type Transaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import type { Words } from '../../../errors.ts';
import {
  ForbiddenError,
  IdempotencyError,
  InvalidError,
  NotFoundError,
  SignInRequiredError,
} from '../../../user-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { type Member, memberOf, ObservatoryMember } from '../member/observatory-member.ts';
import { lockAsAdmin } from '../member/people-admin.ts';
import type { PersonViewer } from '../viewer.ts';
import { mayResetTotp } from './totp-policy.ts';

export interface ResetTotp {
  observatory: string;
  /** Handle of the person. */
  person: string;
  idempotencyKey?: string | null | undefined;
}

export interface TotpReset {
  /** Null for a person without a role there, whom only a network admin reaches. */
  member: Member | null;
  endedSessions: number;
}

/**
 * Forgets the one-time codes of another person, who has lost phone and recovery codes, and ends their sessions: they
 * sign in by password alone and set codes up anew. Where none are in force nothing changes.
 * Throws SignInRequiredError, ForbiddenError, NotFoundError, InvalidError, IdempotencyError.
 */
export async function resetTotp(context: Context, input: ResetTotp): Promise<TotpReset> {
  const viewer = requireAccountHolder(context);
  return inTransaction(context, async (tx) => {
    const observatory = await lockAsAdmin(tx, context, input.observatory);
    const person = await personAt(tx, viewer, observatory, input.person);
    const { endedSessions } = await once(tx, viewer, { command: 'reset-totp', input, fromKept }, () =>
      forgetCodes(tx, context, viewer, observatory, person),
    );
    return { member: await memberOf(tx, observatory.id, person.id), endedSessions };
  });
}

/** The person, if they are of the observatory or the viewer a network admin. Throws NotFoundError, ForbiddenError. */
async function personAt(
  tx: Transaction,
  viewer: PersonViewer,
  observatory: Observatory,
  handle: string,
): Promise<Person> {
  if (!isStorable(handle)) throw new NotFoundError();
  // Held till the end, so that no sign-in that was proved before opens its session after.
  await tx.$queryRaw`SELECT id FROM person WHERE handle = ${handle} FOR UPDATE`;
  const person = await tx.person.findUnique({
    where: { handle, disabledAt: null },
    include: { roles: true },
  });
  const belongs = person?.roles.some(({ observatoryId }) => observatoryId === observatory.id);
  if (!person || !(belongs || viewer.networkAdmin)) throw new NotFoundError();
  if (mayResetTotp(viewer, person)) return person;
  throw new ForbiddenError(person.id === viewer.personId ? ONE_S_OWN : REACHES_FURTHER);
}

async function forgetCodes(
  tx: Transaction,
  context: Context,
  viewer: PersonViewer,
  observatory: Observatory,
  { id: personId, handle }: Person,
): Promise<{ endedSessions: number }> {
  const totp = await tx.totp.findUnique({ where: { personId, confirmedAt: { not: null } } });
  if (!totp) return { endedSessions: 0 };
  await tx.totp.delete({ where: { personId } });
  const { count } = await tx.session.updateMany({
    where: { personId, revokedAt: null },
    data: { revokedAt: context.now() },
  });
  await audit(tx, context, viewer, {
    action: 'reset-totp',
    kind: 'Person',
    code: handle,
    observatoryId: observatory.id,
    changes: {
      totp: { before: totp.confirmedAt?.toISOString() ?? null, after: null },
      sessions: { before: count, after: 0 },
    },
  });
  return { endedSessions: count };
}

function fromKept({ endedSessions }: Prisma.JsonObject): { endedSessions: number } {
  return { endedSessions: Number(endedSessions) };
}

const ONE_S_OWN: Words = {
  ES: 'Nadie restablece sus propios códigos. Desactívelos con un código de recuperación, o pídalo a otra persona que administre.',
  PT: 'Ninguém redefine os próprios códigos. Desative-os com um código de recuperação, ou peça a outra pessoa que administre.',
  EN: 'Nobody resets their own codes. Turn them off with a recovery code, or ask somebody else who administers.',
};
const REACHES_FURTHER: Words = {
  ES: 'Esta persona tiene también otros papeles en la red: sus códigos los restablece la administración de la red.',
  PT: 'Esta pessoa tem também outros papéis na rede: quem redefine seus códigos é a administração da rede.',
  EN: 'This person holds other roles in the network too: their codes are reset by who administers the network.',
};

const Input = builder.inputType('ResetTotpInput', {
  description: 'A person who can show no one-time code any more.',
  fields: (t) => ({
    observatory: t.id({ required: true, description: 'Global id of the observatory where it is done.' }),
    person: t.string({ required: true, description: 'Handle of the person.' }),
    idempotencyKey: t.string({
      description:
        'A text of your own, new for each reset: sent again, it resets no codes that were set up since.',
    }),
  }),
});

const Success = builder.objectRef<TotpReset>('ResetTotpSuccess').implement({
  description: 'The person has no one-time codes, and no session that counts.',
  fields: (t) => ({
    member: t.field({
      type: ObservatoryMember,
      nullable: true,
      description: 'The person; null where they hold no role at the observatory.',
      resolve: ({ member }) => member,
    }),
    endedSessions: t.exposeInt('endedSessions', { description: 'How many sessions were ended.' }),
  }),
});

builder.mutationField('resetTotp', (t) =>
  t.field({
    type: Success,
    description:
      'Forgets the one-time codes of a person who lost phone and recovery codes, and ends their sessions. Needs a network admin, or OBSERVATORY_ADMIN wherever the person holds a role.',
    args: { input: t.arg({ type: Input, required: true, description: 'Whose codes.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, NotFoundError, InvalidError, IdempotencyError],
      directResult: true,
      union: { name: 'ResetTotpResult', description: 'The person without codes, or why nothing changed.' },
    },
    resolve: (_root, { input }, context) => resetTotp(context, input),
  }),
);
