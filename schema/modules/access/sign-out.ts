import type { Database } from '@hub/prisma/client.ts';
import { sha256 } from './secret.ts';

/** Ends the session of this secret. One that has ended already, or never was, is left as it is. */
export async function signOut(
  db: Database,
  now: Date,
  session: { secret: string; handle: string },
): Promise<void> {
  const idHash = sha256(session.secret);
  await db.prisma.$transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { idHash, revokedAt: null, person: { handle: session.handle } },
      data: { revokedAt: now },
    });
    if (count === 0) return;
    const { handle } = session;
    await tx.auditEvent.create({
      data: { at: now, actor: handle, action: 'sign-out', kind: 'Person', code: handle, changes: {} },
    });
  });
}
