/** A role held at one observatory. */
export type RoleName = 'MEMBER' | 'EDITOR' | 'TRAINER' | 'OBSERVATORY_ADMIN';

/** What an access token may be used for; a signed-in session may do all that its person may. */
export type Scope = 'READ' | 'WRITE';

/** Set up one-time codes, or show one in this session. */
export type TotpStep = 'ENROL' | 'CODE';

/** A person who asks, with the roles held at this moment. */
export interface PersonViewer {
  kind: 'person';
  personId: number;
  handle: string;
  name: string;
  networkAdmin: boolean;
  /** Roles held, by the observatory's database id. */
  roles: ReadonlyMap<number, ReadonlySet<RoleName>>;
  /** How the person came: a session of the web (SHA-256 of its secret), or an access token (its code) with its scopes. */
  by: { session: string } | { token: string; scopes: ReadonlySet<Scope> };
  /** What the person must do before their administrator's roles count: until then they are not among the roles. */
  totpStep?: TotpStep;
}

/** Who asks. Loaded from the database at each request, so that a revoked role bites at once. */
export type Viewer = { kind: 'anonymous' } | PersonViewer;

export const anonymous: Viewer = { kind: 'anonymous' };

/** True where the viewer may read more than the public does: signed in, or by a token with READ. */
export function mayRead(viewer: Viewer): viewer is PersonViewer {
  return viewer.kind === 'person' && ('session' in viewer.by || viewer.by.scopes.has('READ'));
}

/** True where the viewer may write at all: signed in, or by a token with WRITE. */
export function mayWrite(viewer: Viewer): viewer is PersonViewer {
  return viewer.kind === 'person' && ('session' in viewer.by || viewer.by.scopes.has('WRITE'));
}

/** True where the viewer holds one of the roles at the observatory, or is a network admin. */
export function holds(viewer: Viewer, observatoryId: number, ...roles: RoleName[]): boolean {
  if (viewer.kind === 'anonymous') return false;
  if (viewer.networkAdmin) return true;
  const held = viewer.roles.get(observatoryId);
  return held !== undefined && roles.some((role) => held.has(role));
}
