import type { AccessToken as AccessTokenRow, Prisma } from '@hub/prisma/generated/client/client.ts';
import { z } from 'zod';
import { builder } from '../../builder.ts';
import { audit, inTransaction, once } from '../../command.ts';
import type { Context } from '../../context.ts';
import { issue, parseInput, text } from '../../field-checks.ts';
import '../../user-error-types.ts';
import {
  type FieldIssue,
  ForbiddenError,
  IdempotencyError,
  InvalidError,
  SignInRequiredError,
} from '../../user-errors.ts';
import { AccessToken, TokenScopeEnum } from './access-token.ts';
import { requireAccountHolder } from './account-holder.ts';
import { newCode, newSecret, sha256 } from './secret.ts';
import type { Scope } from './viewer.ts';

const shape = z.object({ name: text(100) });

export interface CreateAccessToken {
  name: string;
  scopes: readonly Scope[];
  expiresAt?: Date | null | undefined;
  idempotencyKey?: string | null | undefined;
}

/** `secret` is null where the answer repeats an earlier one: the secret is shown once and kept nowhere. */
export interface CreatedAccessToken {
  token: AccessTokenRow;
  secret: string | null;
}

/**
 * Makes a token for an app of the person. Only a signed-in person may, no token.
 * Throws SignInRequiredError, ForbiddenError, InvalidError, IdempotencyError.
 */
export async function createAccessToken(
  context: Context,
  input: CreateAccessToken,
): Promise<CreatedAccessToken> {
  const viewer = requireAccountHolder(context);
  const { name } = parseInput(shape, input);
  const scopes = [...new Set(input.scopes)].sort();
  const issues: FieldIssue[] = [];
  if (!name) issues.push(issue('name', 'EMPTY'));
  if (scopes.length === 0) issues.push(issue('scopes', 'EMPTY'));
  if (input.expiresAt && input.expiresAt <= context.now()) issues.push(issue('expiresAt', 'FUTURE'));
  if (!name || issues.length > 0) throw new InvalidError(issues);

  const secret = `hub_${newSecret()}`;
  const command = 'create-access-token';
  return inTransaction(context, async (tx) => {
    const { code, fresh } = await once(
      tx,
      viewer,
      { command, input: { ...input, scopes }, fromKept },
      async () => {
        const { code } = await tx.accessToken.create({
          data: {
            code: newCode(),
            tokenHash: sha256(secret),
            personId: viewer.personId,
            name,
            scopes,
            createdAt: context.now(),
            expiresAt: input.expiresAt ?? null,
          },
        });
        const changes = { name: { before: null, after: name }, scopes: { before: null, after: scopes } };
        await audit(tx, context, viewer, { action: command, kind: 'AccessToken', code, changes });
        return { code, fresh: true };
      },
    );
    const token = await tx.accessToken.findUniqueOrThrow({ where: { code } });
    return { token, secret: fresh ? secret : null };
  });
}

/** Of a token only its code is kept: neither its secret nor the hash of that. */
function fromKept({ code }: Prisma.JsonObject): { code: string; fresh: boolean } {
  return { code: String(code), fresh: false };
}

const Input = builder.inputType('CreateAccessTokenInput', {
  description: 'A new token for an app.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What to call it; at most 100 characters.' }),
    scopes: t.field({
      type: [TokenScopeEnum],
      required: true,
      description: 'What it may be used for; one at least.',
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'When it is to cease; without one, when it is revoked.',
    }),
    idempotencyKey: t.string({
      description: 'A text of your own, new for each token: sent again, it makes no second one.',
    }),
  }),
});

const Success = builder.objectRef<CreatedAccessToken>('CreateAccessTokenSuccess').implement({
  description: 'The token is made.',
  fields: (t) => ({
    token: t.field({ type: AccessToken, description: 'The token.', resolve: ({ token }) => token }),
    secret: t.exposeString('secret', {
      nullable: true,
      description:
        'What the app sends as `Authorization: Bearer`. Shown this once; null where an answer is repeated.',
    }),
  }),
});

builder.mutationField('createAccessToken', (t) =>
  t.field({
    type: Success,
    description: 'Makes a token for an app of the viewer. Needs a sign-in: a token makes no tokens.',
    args: { input: t.arg({ type: Input, required: true, description: 'What token to make.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, InvalidError, IdempotencyError],
      directResult: true,
      union: {
        name: 'CreateAccessTokenResult',
        description: 'The token with its secret, or why there is none.',
      },
    },
    resolve: (_root, { input }, context) => createAccessToken(context, input),
  }),
);
