import type { Database } from '@hub/prisma/client.ts';
import { type Credential, loadViewer } from '@hub/schema/modules/access/load-viewer.ts';
import { anonymous, type Viewer } from '@hub/schema/modules/access/viewer.ts';
import { AuthError } from './auth-error.ts';
import { bearer } from './bearer.ts';
import type { Keys } from './keys.ts';
import { readPersonJwt } from './read-jwt.ts';

export interface AuthSources {
  db: Database;
  keys: Keys;
  now: () => Date;
  /** Whether administrators must have one-time codes. */
  requireTotp?: boolean;
}

/** How an access token begins, so that scanners of leaked secrets know it. */
const TOKEN = /^hub_[A-Za-z0-9_-]{43}$/;

/**
 * Who sends a request, from its Authorization header: nobody's name without one, else the person of an access
 * token ("hub_...") or of the web's 60 s token. Throws AuthError on a credential that doesn't count: it is never
 * taken for anonymous, lest a person read less than they should and not know it.
 */
export async function authenticate(
  { db, keys, now, requireTotp = false }: AuthSources,
  authorization: string | undefined,
): Promise<Viewer> {
  if (authorization === undefined) return anonymous;
  const secret = bearer(authorization);
  if (secret === undefined) throw new AuthError('INVALID_CREDENTIAL');
  const at = now();
  const loaded = await loadViewer(db, await credentialOf(secret, keys, at), at, { requireTotp });
  if ('fault' in loaded) throw new AuthError(loaded.fault);
  return loaded.viewer;
}

async function credentialOf(secret: string, keys: Keys, now: Date): Promise<Credential> {
  if (TOKEN.test(secret)) return { token: secret };
  const { sid, sub } = await readPersonJwt(secret, keys.webToApi, now);
  return { session: sid, handle: sub };
}
