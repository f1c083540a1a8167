import { builder } from '../../builder.ts';
import { visibleDatasets } from '../dataset/dataset-policy.ts';
import { editableOwners } from './access-policy.ts';
import { SESSION_IDLE_MS } from './session-life.ts';
import { type Viewer as Asker, mayRead } from './viewer.ts';

/** Most tokens or sessions that a list shows. */
const LISTED = 100;

/** The roles, as arguments and answers name them. */
export const RoleEnum = builder.enumType('Role', {
  description: 'What a person may do at one observatory.',
  values: {
    MEMBER: { description: 'Read what is kept for the observatory.' },
    EDITOR: { description: 'Change its profile and its datasets.' },
    TRAINER: { description: 'Run its training.' },
    OBSERVATORY_ADMIN: { description: 'All that an editor may, and approve what others wrote.' },
  } as const,
});

builder.prismaObject('RoleAssignment', {
  description: 'A role that a person holds at an observatory.',
  fields: (t) => ({
    observatory: t.relation('observatory', { description: 'Where the role is held.' }),
    role: t.expose('role', { type: RoleEnum, description: 'The role.' }),
  }),
});

/** The person who asks, as others add to it. */
export const Viewer = builder.prismaObject('Person', {
  name: 'Viewer',
  description: 'The person who asks.',
  fields: (t) => ({
    handle: t.exposeString('handle', { description: 'Immutable public code of the person.' }),
    name: t.exposeString('name', { description: 'Name of the person.' }),
    email: t.exposeString('email', { description: 'E-mail by which the person signs in.' }),
    hasPassword: t.boolean({
      description: 'Whether the person can sign in by a password; else by another service only.',
      resolve: ({ passwordHash }) => passwordHash !== null,
    }),
    networkAdmin: t.boolean({
      description: 'Whether the person administers the whole network, as it counts now (see `totp`).',
      resolve: (_person, _args, { viewer }) => viewer.kind === 'person' && viewer.networkAdmin,
    }),
    roles: t.relation('roles', {
      description: 'Roles held at observatories, as they count now (see `totp`).',
      query: (_args, { viewer }) => ({
        where: waitsForCode(viewer) ? { role: { not: 'OBSERVATORY_ADMIN' } } : {},
        orderBy: [{ observatory: { slug: 'asc' } }, { role: 'asc' }],
      }),
    }),
    tokens: t.relation('tokens', {
      description: 'Access tokens, newest first; also those that are revoked or expired.',
      query: { orderBy: { id: 'desc' }, take: LISTED },
    }),
    sessions: t.relation('sessions', {
      description: 'Sign-ins that still count, last used first.',
      query: (_args, { now }) => ({
        where: {
          revokedAt: null,
          expiresAt: { gt: now() },
          lastSeenAt: { gt: new Date(now().getTime() - SESSION_IDLE_MS) },
        },
        orderBy: { lastSeenAt: 'desc' },
        take: LISTED,
      }),
    }),
    editableObservatories: t.prismaField({
      type: ['Observatory'],
      description: 'Organisations whose profile the viewer may change.',
      resolve: (query, _person, _args, { db, viewer }) => {
        const owners = editableOwners(viewer);
        return db.prisma.observatory.findMany({
          ...query,
          where: owners ? { id: { in: owners } } : {},
          orderBy: { slug: 'asc' },
        });
      },
    }),
    editableDatasets: t.prismaField({
      type: ['Dataset'],
      description: 'Datasets whose texts the viewer may change.',
      resolve: (query, _person, _args, { db, viewer }) => {
        const owners = editableOwners(viewer);
        return db.prisma.dataset.findMany({
          ...query,
          where: { AND: [visibleDatasets(viewer), owners ? { publisherId: { in: owners } } : {}] },
          orderBy: { code: 'asc' },
        });
      },
    }),
  }),
});

/** Whether an administrator's roles wait for one-time codes. */
function waitsForCode(viewer: Asker): boolean {
  return viewer.kind === 'person' && viewer.totpStep !== undefined;
}

builder.queryField('viewer', (t) =>
  t.prismaField({
    type: Viewer,
    nullable: true,
    description: 'The person who asks; null where nobody is signed in, or where the token lacks READ.',
    resolve: (query, _root, _args, { db, viewer }) =>
      mayRead(viewer) ? db.prisma.person.findUnique({ ...query, where: { id: viewer.personId } }) : null,
  }),
);
