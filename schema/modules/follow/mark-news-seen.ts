import { builder } from '../../builder.ts';
import { requireWriter } from '../../command.ts';
import type { Context } from '../../context.ts';
import '../../user-error-types.ts';
import { ForbiddenError, SignInRequiredError } from '../../user-errors.ts';

/**
 * Marks the person's news up to a moment, by default this one, as seen. Never moves back nor into the future.
 * Throws SignInRequiredError, ForbiddenError.
 */
export async function markNewsSeen(
  context: Context,
  input: { at?: Date | null | undefined },
): Promise<{ newsSeenAt: Date }> {
  const { personId } = requireWriter(context);
  const now = context.now();
  const at = input.at && input.at < now ? input.at : now;
  const { prisma } = context.db;
  await prisma.person.updateMany({
    where: { id: personId, OR: [{ newsSeenAt: null }, { newsSeenAt: { lt: at } }] },
    data: { newsSeenAt: at },
  });
  const person = await prisma.person.findUniqueOrThrow({ where: { id: personId } });
  return { newsSeenAt: person.newsSeenAt ?? at };
}

const Input = builder.inputType('MarkNewsSeenInput', {
  description: 'Up to when news were seen.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'The moment; without one, now.' }),
  }),
});

const Success = builder.objectRef<{ newsSeenAt: Date }>('MarkNewsSeenSuccess').implement({
  description: 'The news are marked as seen.',
  fields: (t) => ({
    newsSeenAt: t.expose('newsSeenAt', { type: 'DateTime', description: 'Up to when news were seen.' }),
  }),
});

builder.mutationField('markNewsSeen', (t) =>
  t.field({
    type: Success,
    description: "Marks the viewer's news as seen.",
    args: { input: t.arg({ type: Input, required: true, description: 'Up to when.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError],
      directResult: true,
      union: {
        name: 'MarkNewsSeenResult',
        description: 'Up to when news were seen, or why nothing changed.',
      },
    },
    resolve: (_root, { input }, context) => markNewsSeen(context, input),
  }),
);
