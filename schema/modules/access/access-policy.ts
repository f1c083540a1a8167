import { mayRead, mayWrite, type PersonViewer, type RoleName, type Viewer } from './viewer.ts';

type Access = 'PUBLIC' | 'NETWORK' | 'OBSERVATORY';

/** Database ids of the observatories at which the viewer holds a role. */
function observatoriesOf(viewer: Viewer): number[] {
  return viewer.kind === 'person' ? [...viewer.roles.keys()] : [];
}

/**
 * The alternatives, one of which must hold for the viewer to read a thing with this access and owner.
 * `null`: all may be read. Reading with a token needs READ.
 */
export function readable(viewer: Viewer): null | ({ access: Access } | { owner: number[] })[] {
  if (!mayRead(viewer)) return [{ access: 'PUBLIC' }];
  if (viewer.networkAdmin) return null;
  if (viewer.roles.size === 0) return [{ access: 'PUBLIC' }];
  return [{ access: 'PUBLIC' }, { access: 'NETWORK' }, { owner: observatoriesOf(viewer) }];
}

/** Database ids of the observatories at which the viewer holds one of the roles; `null`: at all of them. */
export function observatoriesWith(viewer: Viewer, ...roles: RoleName[]): number[] | null {
  if (viewer.kind === 'anonymous') return [];
  if (viewer.networkAdmin) return null;
  return [...viewer.roles].filter(([, held]) => roles.some((role) => held.has(role))).map(([id]) => id);
}

/** Database ids of the observatories whose things the viewer may change now; `null`: of all of them. */
export function editableOwners(viewer: Viewer): number[] | null {
  return mayWrite(viewer) ? observatoriesWith(viewer, 'EDITOR', 'OBSERVATORY_ADMIN') : [];
}

/** Whether the viewer may manage the account itself: its tokens and sessions. No token may. */
export function mayManageAccount(viewer: Viewer): viewer is PersonViewer {
  return viewer.kind === 'person' && 'session' in viewer.by;
}

/** Database id of the person whose account the viewer may see; of nobody (0) where there is none. */
export function ownedBy(viewer: Viewer): number {
  return mayRead(viewer) ? viewer.personId : 0;
}
