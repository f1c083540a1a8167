import { type Dataset as DatasetRow, Prisma } from '@hub/prisma/generated/client/client.ts';
import { z } from 'zod';
import { builder } from '../../builder.ts';
import { auditOf, changedColumns, changesOf, conflictsOf, orNull, pathOf } from '../../changes.ts';
import { audit, inTransaction, once, requireWriter, type Transaction } from '../../command.ts';
import type { Context } from '../../context.ts';
import { issue, parseInput, textByLanguage } from '../../field-checks.ts';
import { enqueue } from '../../jobs.ts';
import { codeOfId } from '../../node-input.ts';
import { TextInput } from '../../text-input.ts';
import { CHANGE_ERRORS } from '../../user-error-types.ts';
import { ConflictError, ForbiddenError, InvalidError, NotFoundError } from '../../user-errors.ts';
import type { PersonViewer } from '../access/viewer.ts';
import { indexThing } from '../search/index-thing.ts';
import { Dataset } from './dataset.ts';
import { mayEditDataset, visibleDatasets } from './dataset-policy.ts';

const TEXTS = ['title', 'description', 'caveats'];

const texts = z.object({
  title: textByLanguage(200),
  description: textByLanguage(5_000),
  caveats: textByLanguage(5_000),
});

export interface UpdateDatasetDescription extends z.input<typeof texts> {
  id: string;
  expectedRevision: number;
  idempotencyKey?: string | null | undefined;
}

export interface UpdatedDataset {
  dataset: DatasetRow;
  changed: string[];
}

/**
 * Changes what a dataset says of itself: its title, description and caveats. Figures stay.
 * Throws SignInRequiredError, InvalidError, NotFoundError, ForbiddenError, ConflictError, IdempotencyError.
 */
export async function updateDatasetDescription(
  context: Context,
  input: UpdateDatasetDescription,
): Promise<UpdatedDataset> {
  const viewer = requireWriter(context);
  const code = codeOfId('Dataset', input.id);
  const sent = parseInput(texts, input);
  return inTransaction(context, async (tx) => {
    const before = await lock(tx, viewer, code);
    if (!before) throw new NotFoundError();
    if (!mayEditDataset(viewer, before)) throw new ForbiddenError();
    const command = 'update-dataset-description';
    return once(tx, viewer, { command, input, fromKept }, async () => {
      const changes = changesOf(before, sent, TEXTS);
      if (before.revision !== input.expectedRevision) {
        throw new ConflictError(Dataset.addBrand(before), conflictsOf(changes));
      }
      if (changes.length === 0) return { dataset: before, changed: [] };
      const columns = changedColumns(before, changes);
      if (columns.title && Object.keys(columns.title).length === 0) {
        throw new InvalidError([issue('title', 'REQUIRED')]);
      }
      if (columns.caveats) columns.caveats = orNull(columns.caveats);
      const dataset = await tx.dataset.update({
        where: { id: before.id },
        data: { ...columns, revision: before.revision + 1, updatedAt: context.now() },
      });
      await audit(tx, context, viewer, {
        action: command,
        kind: 'Dataset',
        code,
        observatoryId: before.publisherId,
        changes: auditOf(changes),
      });
      await indexThing(tx, 'DATASET', code);
      await enqueue(context.db, tx, 'refresh-search-vocabulary');
      return { dataset, changed: changes.map(pathOf) };
    });
  });
}

/** The row, where the viewer may see it, which nobody else changes until the end of the transaction. */
async function lock(tx: Transaction, viewer: PersonViewer, code: string): Promise<DatasetRow | null> {
  await tx.$queryRaw(Prisma.sql`SELECT id FROM dataset WHERE code = ${code} FOR UPDATE`);
  return tx.dataset.findFirst({ where: { code, AND: visibleDatasets(viewer) } });
}

function fromKept(kept: Prisma.JsonObject): UpdatedDataset {
  const { dataset, changed } = kept as unknown as UpdatedDataset;
  const { createdAt, updatedAt } = dataset;
  return { dataset: { ...dataset, createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) }, changed };
}

const Input = builder.inputType('UpdateDatasetDescriptionInput', {
  description: 'A change of the texts of a dataset. Fields that are left out stay as they are; null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the dataset.' }),
    expectedRevision: t.int({
      required: true,
      description: 'The `revision` that you saw; another one is a conflict.',
    }),
    idempotencyKey: t.string({
      description: 'A text of your own, new for each change: sent again, it writes no second time.',
    }),
    title: t.field({
      type: TextInput,
      description: 'Title; at most 200 characters in each language, one at least.',
    }),
    description: t.field({
      type: TextInput,
      description: 'What the dataset holds; at most 5,000 characters.',
    }),
    caveats: t.field({
      type: TextInput,
      description: 'What to mind when using it; at most 5,000 characters.',
    }),
  }),
});

const Success = builder.objectRef<UpdatedDataset>('UpdateDatasetDescriptionSuccess').implement({
  description: 'The texts are changed.',
  fields: (t) => ({
    dataset: t.field({
      type: Dataset,
      description: 'The dataset after the change.',
      resolve: ({ dataset }) => dataset,
    }),
    changed: t.exposeStringList('changed', {
      description: 'Paths of the fields that changed, such as "title.es".',
    }),
  }),
});

builder.mutationField('updateDatasetDescription', (t) =>
  t.field({
    type: Success,
    description:
      "Changes a dataset's texts. Needs EDITOR or OBSERVATORY_ADMIN of its publisher, or a network admin.",
    args: { input: t.arg({ type: Input, required: true, description: 'What to change.' }) },
    errors: {
      types: CHANGE_ERRORS,
      directResult: true,
      union: {
        name: 'UpdateDatasetDescriptionResult',
        description: 'The changed dataset, or why nothing changed.',
      },
    },
    resolve: (_root, { input }, context) => updateDatasetDescription(context, input),
  }),
);
