import { z } from 'zod';
import { builder } from '../../../builder.ts';
import { audit, inTransaction } from '../../../command.ts';
import type { Context } from '../../../context.ts';
import { issue, parseInput, text } from '../../../field-checks.ts';
import { ForbiddenError, InvalidError, SignInRequiredError } from '../../../user-errors.ts';
import { requireAccountHolder } from '../account-holder.ts';
import { NAME_MAX } from './account-limits.ts';

const shape = z.object({ name: text(NAME_MAX) });

/** Changes the name by which others know the person. Throws SignInRequiredError, ForbiddenError, InvalidError. */
export async function changeName(context: Context, input: { name: string }): Promise<{ name: string }> {
  const viewer = requireAccountHolder(context);
  const { name } = parseInput(shape, input);
  if (!name) throw new InvalidError([issue('name', 'EMPTY')]);
  return inTransaction(context, async (tx) => {
    const { personId, handle } = viewer;
    const { count } = await tx.person.updateMany({
      where: { id: personId, name: { not: name } },
      data: { name },
    });
    if (count > 0) {
      const changes = { name: { before: viewer.name, after: name } };
      await audit(tx, context, viewer, { action: 'change-name', kind: 'Person', code: handle, changes });
    }
    return { name };
  });
}

const Input = builder.inputType('ChangeNameInput', {
  description: 'A new name of the viewer.',
  fields: (t) => ({
    name: t.string({ required: true, description: `The name; at most ${NAME_MAX} characters.` }),
  }),
});

const Success = builder.objectRef<{ name: string }>('ChangeNameSuccess').implement({
  description: 'The name is changed.',
  fields: (t) => ({ name: t.exposeString('name', { description: 'The name as it is kept.' }) }),
});

builder.mutationField('changeName', (t) =>
  t.field({
    type: Success,
    description: 'Changes the name of the viewer. Needs a sign-in.',
    args: { input: t.arg({ type: Input, required: true, description: 'The name.' }) },
    errors: {
      types: [SignInRequiredError, ForbiddenError, InvalidError],
      directResult: true,
      union: { name: 'ChangeNameResult', description: 'The name, or why it was not changed.' },
    },
    resolve: (_root, { input }, context) => changeName(context, input),
  }),
);
