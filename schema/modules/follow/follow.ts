import { builder } from '../../builder.ts';
import { inTransaction, isStorable, requireWriter } from '../../command.ts';
import type { Context } from '../../context.ts';
import { issue } from '../../field-checks.ts';
import { decodeId, encodeId } from '../../node.ts';
import { ForbiddenError, InvalidError, NotFoundError, SignInRequiredError } from '../../user-errors.ts';
import { type FollowableType, isFollowable, visibleCodes } from './followable.ts';

/** Most things that a person may follow. */
const MOST = 1_000;

/** A thing by its global id, whose type may be followed. Throws InvalidError, NotFoundError. */
export function thingOf(id: string): { type: FollowableType; code: string } {
  const { typename, id: code } = decodeId(id);
  if (typename === '' || !isStorable(code)) throw new NotFoundError();
  if (!isFollowable(typename)) throw new InvalidError([issue('id', 'OTHER_TYPE')]);
  return { type: typename, code };
}

/**
 * Follows a thing that the person may see; again changes nothing.
 * Throws SignInRequiredError, ForbiddenError, NotFoundError, InvalidError.
 */
export async function follow(context: Context, input: { id: string }): Promise<{ id: string }> {
  const { personId } = requireWriter(context);
  const { type, code } = thingOf(input.id);
  if (!(await visibleCodes(type, [code], context)).has(code)) throw new NotFoundError();
  return inTransaction(context, async (tx) => {
    const data = { personId, kind: type, code, followedAt: context.now() };
    await tx.follow.createMany({ data, skipDuplicates: true });
    if ((await tx.follow.count({ where: { personId } })) > MOST) throw new ForbiddenError(TOO_MANY);
    return { id: encodeId(type, code) };
  });
}

const TOO_MANY = {
  ES: `Se pueden seguir hasta ${MOST} cosas. Deje de seguir alguna.`,
  PT: `É possível seguir até ${MOST} coisas. Deixe de seguir alguma.`,
  EN: `Up to ${MOST} things can be followed. Stop following one of them.`,
};

const Input = builder.inputType('FollowInput', {
  description: 'A thing to follow.',
  fields: (t) => ({
    id: t.id({
      required: true,
      description: 'Global id of a dataset, indicator, guide, organisation, work plan or training event.',
    }),
  }),
});

const Success = builder.objectRef<{ id: string }>('FollowSuccess').implement({
  description: 'The thing is followed.',
  fields: (t) => ({
    thing: t.node({ description: 'The thing.', id: ({ id }) => id }),
  }),
});

builder.mutationField('follow', (t) =>
  t.field({
    type: Success,
    description: 'Follows a thing that the viewer may see: what changes in it stands in their news.',
    args: { input: t.arg({ type: Input, required: true, description: 'What to follow.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, NotFoundError, InvalidError],
      directResult: true,
      union: { name: 'FollowResult', description: 'The thing, or why it is not followed.' },
    },
    resolve: (_root, { input }, context) => follow(context, input),
  }),
);
