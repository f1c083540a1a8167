import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import { observatoriesWith } from '../access-policy.ts';
import { mayRead, type Viewer } from '../viewer.ts';

/** The invitations that the viewer may see: those of the observatories that they administer. */
export function visibleInvitations(viewer: Viewer): Prisma.InvitationWhereInput {
  if (!mayRead(viewer)) return { id: { in: [] } };
  const administered = observatoriesWith(viewer, 'OBSERVATORY_ADMIN');
  return administered === null ? {} : { observatoryId: { in: administered } };
}
