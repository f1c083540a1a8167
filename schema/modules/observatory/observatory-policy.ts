import { holds, mayWrite, type Viewer } from '../access/viewer.ts';

/** Whether the viewer may change the observatory's profile. The directory itself is public. */
export function mayEditObservatory(viewer: Viewer, observatory: { id: number }): boolean {
  return mayWrite(viewer) && holds(viewer, observatory.id, 'EDITOR', 'OBSERVATORY_ADMIN');
}
