import { holds, mayRead, type Viewer } from '../viewer.ts';

/** Whether the viewer may see who works at the observatory: those who hold a role there, and network admins. */
export function maySeeMembers(viewer: Viewer, observatoryId: number): boolean {
  return mayRead(viewer) && (viewer.networkAdmin || viewer.roles.has(observatoryId));
}

/** Whether the viewer may see what only administrators of the observatory see: e-mails, invitations, the audit. */
export function maySeeAsAdmin(viewer: Viewer, observatoryId: number): boolean {
  return mayRead(viewer) && holds(viewer, observatoryId, 'OBSERVATORY_ADMIN');
}
