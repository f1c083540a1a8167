import { SignJWT } from 'jose';
import { deriveKey } from './keys.ts';

/** A signed-in person, as kept in the encrypted cookie: the handle, and the secret id of the API's session. */
export interface SignedIn {
  handle: string;
  sid: string;
}

/** A token of 60 s that tells the API who asks. It carries no role: the API loads roles at each request. */
export function mintPersonToken(person: SignedIn): Promise<string> {
  return sign({ sid: person.sid }, 'hub-api', deriveKey('web-to-api'), person.handle);
}

/** Claims of OpenID Connect Core 1.0 of a person, from a provider whose answer was verified. */
export interface OidcClaims {
  iss: string;
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
}

/** A token of 60 s by which the web itself speaks, to open sessions and accounts for people who show something else. */
export function mintServiceToken(client: {
  address: string;
  userAgent?: string;
  identity?: OidcClaims;
}): Promise<string> {
  return sign({ ...client }, 'hub-api-service', deriveKey('service'));
}

function sign(claims: Record<string, unknown>, audience: string, key: Uint8Array, subject?: string) {
  const jwt = new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('hub-web')
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('60s');
  return (subject === undefined ? jwt : jwt.setSubject(subject)).sign(key);
}
