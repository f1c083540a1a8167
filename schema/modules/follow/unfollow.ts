import { builder } from '../../builder.ts';
import { requireWriter } from '../../command.ts';
import type { Context } from '../../context.ts';
import { encodeId } from '../../node.ts';
import { ForbiddenError, InvalidError, NotFoundError, SignInRequiredError } from '../../user-errors.ts';
import { thingOf } from './follow.ts';

/**
 * Stops following a thing, also one that may be seen no more. What isn't followed is left so.
 * Throws SignInRequiredError, ForbiddenError, NotFoundError, InvalidError.
 */
export async function unfollow(context: Context, input: { id: string }): Promise<{ id: string }> {
  const { personId } = requireWriter(context);
  const { type, code } = thingOf(input.id);
  await context.db.prisma.follow.deleteMany({ where: { personId, kind: type, code } });
  return { id: encodeId(type, code) };
}

const Input = builder.inputType('UnfollowInput', {
  description: 'A thing to follow no more.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Global id of the thing.' }) }),
});

const Success = builder.objectRef<{ id: string }>('UnfollowSuccess').implement({
  description: 'The thing is not followed.',
  fields: (t) => ({
    thing: t.node({
      description: 'The thing; null where the viewer may see it no more.',
      id: ({ id }) => id,
    }),
  }),
});

builder.mutationField('unfollow', (t) =>
  t.field({
    type: Success,
    description: 'Stops following a thing.',
    args: { input: t.arg({ type: Input, required: true, description: 'What to follow no more.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, NotFoundError, InvalidError],
      directResult: true,
      union: { name: 'UnfollowResult', description: 'The thing, or why it is followed still.' },
    },
    resolve: (_root, { input }, context) => unfollow(context, input),
  }),
);
