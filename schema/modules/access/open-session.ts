import type { Transaction } from '../../command.ts';
import { newSecret, sha256 } from './secret.ts';
import { SESSION_LIFE_MS } from './session-life.ts';

/** How and from where a session is opened. */
export interface NewSession {
  person: { id: number; handle: string; name: string };
  now: Date;
  userAgent?: string | undefined;
  /** Whether a one-time code was shown for it. */
  byCode: boolean;
}

/** A new session; its secret is shown once and kept as a hash only. */
export interface OpenedSession {
  session: string;
  expiresAt: Date;
  person: { handle: string; name: string };
}

/** Opens a session of a person whose proof was looked at, with its audit event. */
export async function openSession(
  tx: Pick<Transaction, 'session' | 'auditEvent'>,
  { person, now, userAgent, byCode }: NewSession,
): Promise<OpenedSession> {
  const session = newSecret();
  const expiresAt = new Date(now.getTime() + SESSION_LIFE_MS);
  const { id: personId, handle, name } = person;
  await tx.session.create({
    data: {
      idHash: sha256(session),
      personId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      userAgent: userAgent ?? null,
      totpAt: byCode ? now : null,
    },
  });
  await tx.auditEvent.create({
    data: { at: now, actor: handle, action: 'sign-in', kind: 'Person', code: handle, changes: {} },
  });
  return { session, expiresAt, person: { handle, name } };
}
