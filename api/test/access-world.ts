import type { Database } from '@hub/prisma/client.ts';
import type { Context, Locale } from '@hub/schema/context.ts';
import { loadViewer } from '@hub/schema/modules/access/load-viewer.ts';
import type { Asker } from '@hub/schema/modules/access/permission-matrix.ts';
import { newSecret, sha256 } from '@hub/schema/modules/access/secret.ts';
import { anonymous, type RoleName, type Scope, type Viewer } from '@hub/schema/modules/access/viewer.ts';
import { makeThings } from './access-things.ts';

/** The instant at which the tests of access stand still. */
export const NOW = new Date('2030-01-15T12:00:00Z');

/** The key of one-time codes in tests that ask without HTTP. */
export const TOTP_KEY = new Uint8Array(32).fill(7);

/** The people behind the askers. Roles are held at "test-alpha", or at "test-beta" where it says so. */
const PEOPLE: Record<string, { role?: RoleName; at?: 'alpha' | 'beta'; networkAdmin?: boolean }> = {
  'no role': {},
  member: { role: 'MEMBER' },
  trainer: { role: 'TRAINER' },
  editor: { role: 'EDITOR' },
  'observatory admin': { role: 'OBSERVATORY_ADMIN' },
  'observatory admin of another': { role: 'OBSERVATORY_ADMIN', at: 'beta' },
  'network admin': { networkAdmin: true },
};

/** What a request of an asker carries. */
export type Shown =
  | { kind: 'none' }
  | { kind: 'session'; secret: string; handle: string }
  | { kind: 'token'; secret: string };

export interface AccessWorld {
  alpha: number;
  beta: number;
  /** What each asker's request carries. */
  shown: Record<Asker, Shown>;
  /** The viewer behind each asker, loaded anew. */
  viewerOf: (asker: Asker) => Promise<Viewer>;
  contextOf: (asker: Asker, locale?: Locale) => Promise<Context>;
}

/** Two observatories, a person of each role, and things of every kind and access, all of which alpha owns. */
export async function makeAccessWorld(db: Database): Promise<AccessWorld> {
  const { prisma } = db;
  const [alpha, beta] = await Promise.all(
    ['alpha', 'beta'].map((name) =>
      prisma.observatory.create({
        data: {
          slug: `test-${name}`,
          name: { es: `Observatorio ${name}`, pt: `Observatório ${name}`, en: `Observatory ${name}` },
          standing: 'MEMBER_STATE',
          kind: 'OBSERVATORY',
        },
      }),
    ),
  );
  if (!alpha || !beta) throw new Error('the observatories were not made');

  const shown = { anonymous: { kind: 'none' } } as Record<Asker, Shown>;
  for (const [asker, { role, at = 'alpha', networkAdmin = false }] of Object.entries(PEOPLE)) {
    const handle = `test-${asker.replaceAll(' ', '-')}`;
    const person = await prisma.person.create({
      data: { handle, email: `${handle}@example.org`, name: `Test ${asker}`, networkAdmin },
    });
    const observatoryId = at === 'alpha' ? alpha.id : beta.id;
    if (role) await prisma.roleAssignment.create({ data: { personId: person.id, observatoryId, role } });
    shown[asker as Asker] = await openSession(db, person);
    if (asker !== 'editor') continue;
    for (const scopes of [['READ'], ['WRITE'], ['READ', 'WRITE']] as Scope[][]) {
      shown[`editor, token ${scopes.join(' ')}` as Asker] = await makeToken(db, person.id, scopes);
    }
  }
  await makeThings(db, alpha.id);

  const viewerOf = (asker: Asker) => viewerBehind(db, shown[asker]);
  return {
    alpha: alpha.id,
    beta: beta.id,
    shown,
    viewerOf,
    contextOf: async (asker, locale = 'EN') => ({
      viewer: await viewerOf(asker),
      db,
      locale,
      now: () => NOW,
      accounts: { totpKey: TOTP_KEY, requireTotp: false },
    }),
  };
}

/** A session of a person that counts at `NOW`. */
export async function openSession(db: Database, person: { id: number; handle: string }) {
  const secret = newSecret();
  await db.prisma.session.create({
    data: {
      idHash: sha256(secret),
      personId: person.id,
      createdAt: NOW,
      lastSeenAt: NOW,
      expiresAt: new Date(NOW.getTime() + 3_600_000),
    },
  });
  return { kind: 'session', secret, handle: person.handle } as const;
}

async function makeToken(db: Database, personId: number, scopes: Scope[]) {
  const secret = `hub_${newSecret()}`;
  const code = `test-token-${scopes.join('-').toLowerCase()}`;
  await db.prisma.accessToken.create({
    data: { code, tokenHash: sha256(secret), personId, name: code, scopes, createdAt: NOW },
  });
  return { kind: 'token', secret } as const;
}

async function viewerBehind(db: Database, shown: Shown): Promise<Viewer> {
  if (shown.kind === 'none') return anonymous;
  const credential =
    shown.kind === 'token' ? { token: shown.secret } : { session: shown.secret, handle: shown.handle };
  const loaded = await loadViewer(db, credential, NOW);
  if ('fault' in loaded) throw new Error(`a credential of the tests does not count: ${loaded.fault}`);
  return loaded.viewer;
}
