import { builder } from '../../builder.ts';
import { ownedBy } from './access-policy.ts';
import { plainUserAgent } from './plain-user-agent.ts';

/** A sign-in of a person; seen by that person only. */
export const Session = builder.prismaNode('Session', {
  description: 'A sign-in of a person, on one browser.',
  // The hash of a secret of 256 random bits: it opens nothing and leads back to nothing.
  id: { field: 'idHash' },
  nullable: true,
  findUnique: (idHash, { viewer }) => ({ idHash, personId: ownedBy(viewer) }),
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the person signed in.' }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      description: 'When it was last used, to the minute.',
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When it ends at the latest.' }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true, description: 'When it was ended.' }),
    userAgent: t.exposeString('userAgent', {
      nullable: true,
      description: 'What the browser said of itself.',
    }),
    browser: t.string({
      nullable: true,
      description: 'The browser in plain words, such as "Firefox"; null where it is not a usual one.',
      resolve: ({ userAgent }) => plainUserAgent(userAgent).browser,
    }),
    system: t.string({
      nullable: true,
      description: 'The system in plain words, such as "Windows"; null where it is not a usual one.',
      resolve: ({ userAgent }) => plainUserAgent(userAgent).system,
    }),
    current: t.boolean({
      description: 'Whether this very request came by it.',
      resolve: ({ idHash }, _args, { viewer }) =>
        viewer.kind === 'person' && 'session' in viewer.by && viewer.by.session === idHash,
    }),
  }),
});
