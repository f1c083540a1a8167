import { builder } from '../../builder.ts';
import { ownedBy } from './access-policy.ts';
import type { Scope } from './viewer.ts';

/** What an access token may be used for. */
export const TokenScopeEnum = builder.enumType('TokenScope', {
  description: 'What an access token may be used for. It only narrows what its person may do.',
  values: {
    READ: { description: 'Read all that its person may read.' },
    WRITE: { description: 'Change what its person may change. Without READ it sees public things only.' },
  } as const,
});

/** A person's token for an app; seen by its person only. */
export const AccessToken = builder.prismaNode('AccessToken', {
  description: "A person's token for an app. Its secret is shown once, when it is created.",
  id: { field: 'code' },
  nullable: true,
  findUnique: (code, { viewer }) => ({ code, personId: ownedBy(viewer) }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What its person calls it.' }),
    scopes: t.field({
      type: [TokenScopeEnum],
      description: 'What it may be used for.',
      resolve: ({ scopes }) =>
        scopes.filter((scope): scope is Scope => scope === 'READ' || scope === 'WRITE'),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was created.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ceases to count; null: when it is revoked.',
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the minute.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked.',
    }),
  }),
});
