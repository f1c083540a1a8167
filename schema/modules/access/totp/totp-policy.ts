import { mayManageAccount } from '../access-policy.ts';
import { holds, type Viewer } from '../viewer.ts';

/** A person as far as it counts for who may reset their one-time codes. */
interface CodesOf {
  id: number;
  networkAdmin: boolean;
  roles: readonly { observatoryId: number }[];
}

/**
 * Whether the viewer may reset a person's one-time codes, who has lost phone and recovery codes. A network admin may,
 * of anybody; others of people who hold roles where they administer and nowhere else, and who are no network admins:
 * by fewer proofs nobody comes nearer to an account that reaches further than theirs. Nobody resets their own.
 */
export function mayResetTotp(viewer: Viewer, { id, networkAdmin, roles }: CodesOf): boolean {
  if (!mayManageAccount(viewer) || viewer.personId === id) return false;
  if (viewer.networkAdmin) return true;
  if (networkAdmin || roles.length === 0) return false;
  return roles.every(({ observatoryId }) => holds(viewer, observatoryId, 'OBSERVATORY_ADMIN'));
}
