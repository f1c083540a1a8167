import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { localise } from '../../text.ts';
import type { VersionWithDataset } from './load-versions.ts';

interface AttributeChange {
  field: string;
  before: string | null;
  after: string | null;
}

export const VersionAttributeChange = builder.objectRef<AttributeChange>('VersionAttributeChange').implement({
  description: 'What two versions say differently of themselves.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Name of the field of DatasetVersion, such as "licence" (its code) or "citation".',
    }),
    before: t.exposeString('before', { nullable: true, description: 'What the version before says.' }),
    after: t.exposeString('after', { nullable: true, description: 'What the version after says.' }),
  }),
});

/** The fields of two versions that differ, in the order of the type; texts in the language of the request. */
export function attributeChanges(
  from: VersionWithDataset,
  to: VersionWithDataset,
  context: Context,
): AttributeChange[] {
  const before = toldBy(from, context);
  return Object.entries(toldBy(to, context)).flatMap(([field, after]) => {
    const was = before[field] ?? null;
    return was === after ? [] : [{ field, before: was, after }];
  });
}

function toldBy(version: VersionWithDataset, { locale }: Context): Record<string, string | null> {
  const { edition, supersededBy, asOf, licence, citation, copyObtainedFrom, processing } = version;
  return {
    edition,
    supersededBy,
    asOf: asOf?.toISOString().slice(0, 10) ?? null,
    licence,
    citation,
    copyObtainedFrom,
    processing,
    processingNote: localise(version.processingNote, locale)?.value ?? null,
  };
}
