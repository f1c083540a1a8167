import type { Database } from '@hub/prisma/client.ts';
import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import type { AccountRules } from './account-rules.ts';
import { sha256 } from './secret.ts';
import { SESSION_IDLE_MS } from './session-life.ts';
import { totpStepOf, withoutAdmin } from './totp/totp-duty.ts';
import type { PersonViewer, RoleName, Scope } from './viewer.ts';

/** What a request shows: the secret of a session with the handle of its person, or the secret of an access token. */
export type Credential = { session: string; handle: string } | { token: string };

/** Why a credential counts for nothing. */
export type CredentialFault =
  | 'INVALID_CREDENTIAL'
  | 'CREDENTIAL_EXPIRED'
  | 'CREDENTIAL_REVOKED'
  | 'ACCOUNT_DISABLED';

/** "Last seen" and "last used" are exact to this many milliseconds: one write a minute, not one a request. */
const TOUCH_EVERY_MS = 60_000;

const WITH_ROLES = { person: { include: { roles: true } } } as const;
type WithRoles = Prisma.PersonGetPayload<{ include: { roles: true } }>;

/**
 * The person behind a credential with the roles of this moment, or why there is none. Where the installation requires
 * one-time codes of administrators, the roles of one who has not shown any are left out.
 */
export async function loadViewer(
  db: Database,
  credential: Credential,
  now: Date,
  rules: Pick<AccountRules, 'requireTotp'> = { requireTotp: false },
): Promise<{ viewer: PersonViewer } | { fault: CredentialFault }> {
  const loaded =
    'session' in credential
      ? await bySession(db, credential.session, credential.handle, now)
      : await byToken(db, credential.token, now);
  if ('fault' in loaded || !rules.requireTotp) return loaded;
  const step = await totpStepOf(db, loaded.viewer);
  return step === null ? loaded : { viewer: withoutAdmin(loaded.viewer, step) };
}

async function bySession(db: Database, secret: string, handle: string, now: Date) {
  const idHash = sha256(secret);
  const session = await db.prisma.session.findUnique({ where: { idHash }, include: WITH_ROLES });
  if (!session || session.person.handle !== handle) return { fault: 'INVALID_CREDENTIAL' } as const;
  if (session.revokedAt) return { fault: 'CREDENTIAL_REVOKED' } as const;
  const unusedTill = session.lastSeenAt.getTime() + SESSION_IDLE_MS;
  if (session.expiresAt <= now || unusedTill <= now.getTime())
    return { fault: 'CREDENTIAL_EXPIRED' } as const;
  if (session.person.disabledAt) return { fault: 'ACCOUNT_DISABLED' } as const;
  const touched = new Date(now.getTime() - TOUCH_EVERY_MS);
  if (session.lastSeenAt <= touched) {
    await db.prisma.session.updateMany({
      where: { idHash, lastSeenAt: { lte: touched } },
      data: { lastSeenAt: now },
    });
  }
  return { viewer: viewerOf(session.person, { session: idHash }) };
}

async function byToken(db: Database, secret: string, now: Date) {
  const token = await db.prisma.accessToken.findUnique({
    where: { tokenHash: sha256(secret) },
    include: WITH_ROLES,
  });
  if (!token) return { fault: 'INVALID_CREDENTIAL' } as const;
  if (token.revokedAt) return { fault: 'CREDENTIAL_REVOKED' } as const;
  if (token.expiresAt && token.expiresAt <= now) return { fault: 'CREDENTIAL_EXPIRED' } as const;
  if (token.person.disabledAt) return { fault: 'ACCOUNT_DISABLED' } as const;
  const touched = new Date(now.getTime() - TOUCH_EVERY_MS);
  if (!token.lastUsedAt || token.lastUsedAt <= touched) {
    await db.prisma.accessToken.updateMany({
      where: { id: token.id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: touched } }] },
      data: { lastUsedAt: now },
    });
  }
  const scopes = new Set(
    token.scopes.filter((scope): scope is Scope => scope === 'READ' || scope === 'WRITE'),
  );
  return { viewer: viewerOf(token.person, { token: token.code, scopes }) };
}

function viewerOf(person: WithRoles, by: PersonViewer['by']): PersonViewer {
  const roles = new Map<number, Set<RoleName>>();
  for (const { observatoryId, role } of person.roles) {
    roles.set(observatoryId, (roles.get(observatoryId) ?? new Set()).add(role));
  }
  const { id: personId, handle, name, networkAdmin } = person;
  return { kind: 'person', personId, handle, name, networkAdmin, roles, by };
}
