import type { Invitation as InvitationRow, Prisma } from '@hub/prisma/generated/client/client.ts';
import { z } from 'zod';
import { builder } from '../../../builder.ts';
import { audit, inTransaction, once, type Transaction } from '../../../command.ts';
import type { Context, Locale } from '../../../context.ts';
import { LocaleEnum } from '../../../enums.ts';
import { issue, parseInput, text } from '../../../field-checks.ts';
import {
  type FieldIssue,
  ForbiddenError,
  IdempotencyError,
  InvalidError,
  NotFoundError,
  SignInRequiredError,
} from '../../../user-errors.ts';
import { TooManyAttemptsError } from '../access-errors.ts';
import { EMAIL_MAX } from '../account/account-limits.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { lockAsAdmin } from '../member/people-admin.ts';
import { newCode, newSecret, sha256 } from '../secret.ts';
import type { PersonViewer, RoleName } from '../viewer.ts';
import { RoleEnum } from '../viewer-type.ts';
import { Invitation } from './invitation.ts';
import { INVITATION_LIFE_MS } from './invitation-state.ts';

/** How many invitations a person may make in an hour. */
const HOURLY = 60;
const HOUR_SECONDS = 3_600;

const shape = z.object({ email: text(EMAIL_MAX) });
const email = z.email();

export interface InviteMember {
  observatory: string;
  email: string;
  roles: readonly RoleName[];
  locale: Locale;
  idempotencyKey?: string | null | undefined;
}

/** `secret` is null where the answer repeats an earlier one: it is shown once and kept as a hash only. */
export interface InvitedMember {
  invitation: InvitationRow;
  secret: string | null;
}

/**
 * Invites whoever reads an e-mail address to roles at an observatory. Takes the place of an open invitation of the
 * same address. Tells nothing of whether the address has an account.
 * Throws SignInRequiredError, ForbiddenError, NotFoundError, InvalidError, IdempotencyError, TooManyAttemptsError.
 */
export async function inviteMember(context: Context, input: InviteMember): Promise<InvitedMember> {
  const viewer = requireAccountHolder(context);
  const address = parseInput(shape, input).email?.toLowerCase() ?? '';
  const roles = [...new Set(input.roles)].sort();
  const issues: FieldIssue[] = [];
  if (!email.safeParse(address).success) issues.push({ field: 'email', code: 'EMAIL', words: NO_EMAIL });
  if (roles.length === 0) issues.push(issue('roles', 'EMPTY'));

  const secret = newSecret();
  return inTransaction(context, async (tx) => {
    const { id: observatoryId } = await lockAsAdmin(tx, context, input.observatory);
    if (issues.length > 0) throw new InvalidError(issues);
    const command = 'invite-member';
    const { code, fresh } = await once(
      tx,
      viewer,
      { command, input: { ...input, email: address, roles }, fromKept },
      async () => {
        await refuseOwn(tx, viewer, address);
        await refuseMember(tx, observatoryId, address, roles);
        await refuseMany(tx, viewer, context.now());
        const now = context.now();
        await tx.invitation.updateMany({
          where: { observatoryId, email: address, acceptedAt: null, revokedAt: null },
          data: { revokedAt: now },
        });
        const { code } = await tx.invitation.create({
          data: {
            code: newCode(),
            secretHash: sha256(secret),
            observatoryId,
            email: address,
            roles,
            locale: input.locale,
            inviterId: viewer.personId,
            createdAt: now,
            expiresAt: new Date(now.getTime() + INVITATION_LIFE_MS),
          },
        });
        const changes = { roles: { before: null, after: roles } };
        await audit(tx, context, viewer, {
          action: command,
          kind: 'Invitation',
          code,
          observatoryId,
          changes,
        });
        return { code, fresh: true };
      },
    );
    const invitation = await tx.invitation.findUniqueOrThrow({ where: { code } });
    return { invitation, secret: fresh ? secret : null };
  });
}

/** Nobody gives themselves a role, by no way round. */
async function refuseOwn(tx: Transaction, { personId }: PersonViewer, address: string): Promise<void> {
  const { email: own } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  if (address === own) throw new InvalidError([{ field: 'email', code: 'OWN', words: ONE_S_OWN }]);
}

/** Whoever holds all of the roles is told so: the inviter sees the people of the observatory anyway. */
async function refuseMember(
  tx: Transaction,
  observatoryId: number,
  address: string,
  roles: RoleName[],
): Promise<void> {
  const held = await tx.roleAssignment.count({
    where: { observatoryId, role: { in: roles }, person: { email: address, disabledAt: null } },
  });
  if (held < roles.length) return;
  throw new InvalidError([{ field: 'email', code: 'MEMBER', words: HOLDS_ALREADY }]);
}

async function refuseMany(tx: Transaction, { personId }: PersonViewer, now: Date): Promise<void> {
  const since = new Date(now.getTime() - HOUR_SECONDS * 1_000);
  const made = await tx.invitation.count({ where: { inviterId: personId, createdAt: { gt: since } } });
  if (made >= HOURLY) throw new TooManyAttemptsError(HOUR_SECONDS);
}

/** Of an invitation only its code is kept: neither its secret nor the address. */
function fromKept({ code }: Prisma.JsonObject): { code: string; fresh: boolean } {
  return { code: String(code), fresh: false };
}

const NO_EMAIL = {
  ES: 'Debe ser un correo electrónico, como nombre@ejemplo.org.',
  PT: 'Deve ser um e-mail, como nome@exemplo.org.',
  EN: 'It must be an e-mail, such as name@example.org.',
};
const ONE_S_OWN = {
  ES: 'Es su propio correo. Nadie se da un papel a sí mismo: pídalo a otra persona que administre.',
  PT: 'É o seu próprio e-mail. Ninguém dá um papel a si mesmo: peça a outra pessoa que administre.',
  EN: 'It is your own e-mail. Nobody gives themselves a role: ask somebody else who administers.',
};
const HOLDS_ALREADY = {
  ES: 'Esta persona ya tiene estos papeles en el observatorio.',
  PT: 'Esta pessoa já tem estes papéis no observatório.',
  EN: 'This person holds these roles at the observatory already.',
};

const Input = builder.inputType('InviteMemberInput', {
  description: 'An invitation to an observatory.',
  fields: (t) => ({
    observatory: t.id({ required: true, description: 'Global id of the observatory.' }),
    email: t.string({ required: true, description: `Whom to invite; at most ${EMAIL_MAX} characters.` }),
    roles: t.field({ type: [RoleEnum], required: true, description: 'Roles to give; one at least.' }),
    locale: t.field({
      type: LocaleEnum,
      required: true,
      description: 'Language in which to speak to the person.',
    }),
    idempotencyKey: t.string({
      description: 'A text of your own, new for each invitation: sent again, it makes no second one.',
    }),
  }),
});

const Success = builder.objectRef<InvitedMember>('InviteMemberSuccess').implement({
  description: 'The invitation is made.',
  fields: (t) => ({
    invitation: t.field({
      type: Invitation,
      description: 'The invitation.',
      resolve: ({ invitation }) => invitation,
    }),
    secret: t.exposeString('secret', {
      nullable: true,
      description:
        'What the person invited must show, to pass on to them. Shown this once; null where an answer is repeated.',
    }),
  }),
});

builder.mutationField('inviteMember', (t) =>
  t.field({
    type: Success,
    description:
      'Invites somebody to roles at an observatory, for seven days. Needs OBSERVATORY_ADMIN of it, or a network admin.',
    args: { input: t.arg({ type: Input, required: true, description: 'Whom to what.' }) },
    errors: {
      types: [
        SignInRequiredError,
        ForbiddenError,
        NotFoundError,
        InvalidError,
        IdempotencyError,
        TooManyAttemptsError,
      ],
      directResult: true,
      union: {
        name: 'InviteMemberResult',
        description: 'The invitation with its secret, or why there is none.',
      },
    },
    resolve: (_root, { input }, context) => inviteMember(context, input),
  }),
);
