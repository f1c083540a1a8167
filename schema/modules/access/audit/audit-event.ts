import type { AuditEvent as AuditRow } from '@hub/prisma/generated/client/client.ts';
import { isObjectType } from 'graphql';
import { batched } from '../../../batch.ts';
import { builder } from '../../../builder.ts';
import type { Context } from '../../../context.ts';
import { encodeId } from '../../../node.ts';
import { type AuditChange, changesTold } from './changes-told.ts';

const AuditChangeType = builder.objectRef<AuditChange>('AuditChange').implement({
  description: 'What a write changed in one field.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Path of the field, such as "name.es".' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'What stood before, lists and the like as JSON; null: nothing, or not to be shown.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'What stands since; null: nothing, or not to be shown.',
    }),
  }),
});

/** The name of a person by their handle; all of a request together. */
function nameOf(context: Context, handle: string): Promise<string | undefined> {
  return batched(context, 'names', handle, async (handles) => {
    const rows = await context.db.prisma.person.findMany({ where: { handle: { in: handles } } });
    return new Map(rows.map((row) => [row.handle, row.name]));
  });
}

export const AuditEvent = builder.objectRef<AuditRow>('AuditEvent').implement({
  description: 'One write: who did what to which thing, and when.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When it was done.' }),
    action: t.exposeString('action', { description: 'What was done, such as "update-observatory-profile".' }),
    actorHandle: t.exposeString('actor', {
      nullable: true,
      description: 'Handle of the person who did it; null: the installation itself.',
    }),
    actor: t.string({
      nullable: true,
      description: 'Name of the person who did it; null: the installation itself, or nobody known any more.',
      resolve: async ({ actor }, _args, context) =>
        actor === null ? null : ((await nameOf(context, actor)) ?? null),
    }),
    kind: t.exposeString('kind', { description: 'Type of the thing, such as "Observatory" or "Person".' }),
    code: t.exposeString('code', { description: 'Immutable code of the thing.' }),
    person: t.string({
      nullable: true,
      description: 'Name of the person to whom it was done, where the thing is a person.',
      resolve: async ({ kind, code }, _args, context) =>
        kind === 'Person' ? ((await nameOf(context, code)) ?? null) : null,
    }),
    thing: t.node({
      description: 'The thing itself; null where there is none that the viewer may see.',
      id: ({ kind, code }, _args, _context, info) => {
        const type = info.schema.getType(kind);
        const isNode = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
        return isNode ? encodeId(kind, code) : null;
      },
    }),
    changes: t.field({
      type: [AuditChangeType],
      description: "What changed, field by field; never a secret or somebody's e-mail.",
      resolve: ({ changes }) => changesTold(changes),
    }),
  }),
});

export const AuditEventConnection = builder.connectionObject(
  { type: AuditEvent, name: 'AuditEventConnection', description: 'A page of audit events.' },
  { name: 'AuditEventEdge', description: 'An audit event in a page of audit events.' },
);
