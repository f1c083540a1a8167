import type { Database } from '@hub/prisma/client.ts';
import type { PersonViewer, RoleName, TotpStep } from '../viewer.ts';

/** What an administrator must do before their roles count; null: nothing, also for all who are no administrators. */
export async function totpStepOf({ prisma }: Database, viewer: PersonViewer): Promise<TotpStep | null> {
  if (!isAdmin(viewer)) return null;
  const totp = await prisma.totp.findUnique({ where: { personId: viewer.personId } });
  if (!totp?.confirmedAt) return 'ENROL';
  // A token was made by whoever had signed in.
  if ('token' in viewer.by) return null;
  const session = await prisma.session.findUnique({ where: { idHash: viewer.by.session } });
  return session?.totpAt ? null : 'CODE';
}

/** Whether the person administers an observatory or the network. */
export function isAdmin({ networkAdmin, roles }: PersonViewer): boolean {
  return networkAdmin || [...roles.values()].some((held) => held.has('OBSERVATORY_ADMIN'));
}

/** The viewer without the administrator's roles, which wait for the step. Being of the observatory remains. */
export function withoutAdmin(viewer: PersonViewer, totpStep: TotpStep): PersonViewer {
  const roles = new Map<number, ReadonlySet<RoleName>>();
  for (const [id, held] of viewer.roles) {
    const others = [...held].filter((role) => role !== 'OBSERVATORY_ADMIN');
    roles.set(id, new Set<RoleName>(others.length > 0 ? others : ['MEMBER']));
  }
  return { ...viewer, networkAdmin: false, roles, totpStep };
}
