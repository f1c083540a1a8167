import { type Observatory as ObservatoryRow, Prisma } from '@hub/prisma/generated/client/client.ts';
import { z } from 'zod';
import { builder } from '../../builder.ts';
import { auditOf, changedColumns, changesOf, conflictsOf, orNull, pathOf } from '../../changes.ts';
import { audit, inTransaction, once, requireWriter, type Transaction } from '../../command.ts';
import type { Context } from '../../context.ts';
import { degrees, issue, parseInput, text, textByLanguage, webAddress } from '../../field-checks.ts';
import { enqueue } from '../../jobs.ts';
import { codeOfId } from '../../node-input.ts';
import { TextInput } from '../../text-input.ts';
import { CHANGE_ERRORS } from '../../user-error-types.ts';
import {
  ConflictError,
  type FieldIssue,
  ForbiddenError,
  InvalidError,
  NotFoundError,
} from '../../user-errors.ts';
import { indexThing } from '../search/index-thing.ts';
import { Observatory } from './observatory.ts';
import { mayEditObservatory } from './observatory-policy.ts';

const TEXTS = ['name', 'description'];

const profile = z.object({
  name: textByLanguage(200),
  acronym: text(40),
  description: textByLanguage(5_000),
  website: webAddress(500),
  city: text(100),
  latitude: degrees(90),
  longitude: degrees(180),
});

export interface UpdateObservatoryProfile extends z.input<typeof profile> {
  id: string;
  expectedRevision: number;
  idempotencyKey?: string | null | undefined;
}

export interface UpdatedObservatory {
  observatory: ObservatoryRow;
  changed: string[];
}

/**
 * Changes the profile of an organisation. Fields that aren't sent stay.
 * Throws SignInRequiredError, InvalidError, NotFoundError, ForbiddenError, ConflictError, IdempotencyError.
 */
export async function updateObservatoryProfile(
  context: Context,
  input: UpdateObservatoryProfile,
): Promise<UpdatedObservatory> {
  const viewer = requireWriter(context);
  const slug = codeOfId('Observatory', input.id);
  const sent = parseInput(profile, input);
  return inTransaction(context, async (tx) => {
    const before = await lock(tx, slug);
    if (!before) throw new NotFoundError();
    if (!mayEditObservatory(viewer, before)) throw new ForbiddenError();
    const command = 'update-observatory-profile';
    return once(tx, viewer, { command, input, fromKept }, async () => {
      const changes = changesOf(before, sent, TEXTS);
      if (before.revision !== input.expectedRevision) {
        throw new ConflictError(Observatory.addBrand(before), conflictsOf(changes));
      }
      if (changes.length === 0) return { observatory: before, changed: [] };
      const columns = changedColumns(before, changes);
      refuseGaps({ ...before, ...columns });
      if (columns.description) columns.description = orNull(columns.description);
      const observatory = await tx.observatory.update({
        where: { id: before.id },
        data: { ...columns, revision: before.revision + 1, updatedAt: context.now() },
      });
      await audit(tx, context, viewer, {
        action: command,
        kind: 'Observatory',
        code: slug,
        observatoryId: before.id,
        changes: auditOf(changes),
      });
      await indexThing(tx, 'OBSERVATORY', slug);
      await enqueue(context.db, tx, 'refresh-search-vocabulary');
      return { observatory, changed: changes.map(pathOf) };
    });
  });
}

/** The row, which nobody else changes until the end of the transaction. */
async function lock(tx: Transaction, slug: string): Promise<ObservatoryRow | null> {
  await tx.$queryRaw(Prisma.sql`SELECT id FROM observatory WHERE slug = ${slug} FOR UPDATE`);
  return tx.observatory.findUnique({ where: { slug } });
}

/** Refuses a profile without a name, or with half of a place. */
function refuseGaps({
  name,
  latitude,
  longitude,
}: Pick<ObservatoryRow, 'name' | 'latitude' | 'longitude'>): void {
  const issues: FieldIssue[] = [];
  if (Object.keys(name ?? {}).length === 0) issues.push(issue('name', 'REQUIRED'));
  if ((latitude === null) !== (longitude === null)) {
    issues.push(issue(latitude === null ? 'latitude' : 'longitude', 'TOGETHER'));
  }
  if (issues.length > 0) throw new InvalidError(issues);
}

function fromKept(kept: Prisma.JsonObject): UpdatedObservatory {
  const { observatory, changed } = kept as unknown as UpdatedObservatory;
  const { createdAt, updatedAt } = observatory;
  return {
    observatory: { ...observatory, createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) },
    changed,
  };
}

const Input = builder.inputType('UpdateObservatoryProfileInput', {
  description:
    'A change of the profile of an organisation. Fields that are left out stay as they are; null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the organisation.' }),
    expectedRevision: t.int({
      required: true,
      description: 'The `revision` that you saw; another one is a conflict.',
    }),
    idempotencyKey: t.string({
      description: 'A text of your own, new for each change: sent again, it writes no second time.',
    }),
    name: t.field({
      type: TextInput,
      description: 'Name; at most 200 characters in each language, one at least.',
    }),
    acronym: t.string({ description: 'Acronym; at most 40 characters.' }),
    description: t.field({
      type: TextInput,
      description: 'What the organisation does; at most 5,000 characters.',
    }),
    website: t.string({ description: 'Address of its website: http or https, at most 500 characters.' }),
    city: t.string({ description: 'City of its seat; at most 100 characters.' }),
    latitude: t.float({
      description: 'Latitude of its seat in degrees, -90 to 90; together with the longitude.',
    }),
    longitude: t.float({
      description: 'Longitude of its seat in degrees, -180 to 180; together with the latitude.',
    }),
  }),
});

const Success = builder.objectRef<UpdatedObservatory>('UpdateObservatoryProfileSuccess').implement({
  description: 'The profile is changed.',
  fields: (t) => ({
    observatory: t.field({
      type: Observatory,
      description: 'The organisation after the change.',
      resolve: ({ observatory }) => observatory,
    }),
    changed: t.exposeStringList('changed', {
      description: 'Paths of the fields that changed, such as "name.es".',
    }),
  }),
});

builder.mutationField('updateObservatoryProfile', (t) =>
  t.field({
    type: Success,
    description:
      'Changes the profile of an organisation. Needs EDITOR or OBSERVATORY_ADMIN of it, or a network admin.',
    args: { input: t.arg({ type: Input, required: true, description: 'What to change.' }) },
    errors: {
      types: CHANGE_ERRORS,
      directResult: true,
      union: {
        name: 'UpdateObservatoryProfileResult',
        description: 'The changed profile, or why nothing changed.',
      },
    },
    resolve: (_root, { input }, context) => updateObservatoryProfile(context, input),
  }),
);
