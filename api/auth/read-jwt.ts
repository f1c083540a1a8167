import { errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { AuthError } from './auth-error.ts';

/** The web's tokens live this long, seconds; one that claims more is refused. */
const LIFE_SECONDS = 60;
/** How far the clocks of web and API may differ, seconds. */
const TOLERANCE_SECONDS = 5;

const times = z.object({ iat: z.number(), exp: z.number() });
const personClaims = z.object({
  ...times.shape,
  sub: z.string().min(1).max(200),
  sid: z.string().min(1).max(200),
});
const serviceClaims = z.object({
  ...times.shape,
  address: z.string().min(1).max(100),
  userAgent: z.string().max(1_000).optional(),
});
const identityClaims = z.object({
  ...serviceClaims.shape,
  /** Claims of OpenID Connect Core 1.0, which the web has verified. */
  identity: z.object({
    iss: z.url().max(500),
    sub: z.string().min(1).max(255),
    email: z.string().max(254).optional(),
    email_verified: z.boolean().optional(),
    name: z.string().max(500).optional(),
  }),
});

/** The session (`sid`) and handle (`sub`) of a token by which the web speaks for a person. Throws AuthError. */
export function readPersonJwt(token: string, key: Uint8Array, now: Date) {
  return read(token, key, 'hub-api', personClaims, now);
}

/** The client's address in a token by which the web speaks for itself. Throws AuthError. */
export function readServiceJwt(token: string, key: Uint8Array, now: Date) {
  return read(token, key, 'hub-api-service', serviceClaims, now);
}

/** As `readServiceJwt`, with the identity of a person who signed in at the installation's provider. Throws AuthError. */
export function readIdentityJwt(token: string, key: Uint8Array, now: Date) {
  return read(token, key, 'hub-api-service', identityClaims, now);
}

async function read<Claims extends z.infer<typeof times>>(
  token: string,
  key: Uint8Array,
  audience: string,
  shape: z.ZodType<Claims>,
  now: Date,
): Promise<Claims> {
  const { payload } = await jwtVerify(token, key, {
    algorithms: ['HS256'],
    issuer: 'hub-web',
    audience,
    clockTolerance: TOLERANCE_SECONDS,
    currentDate: now,
  }).catch((error: unknown) => {
    throw new AuthError(error instanceof errors.JWTExpired ? 'CREDENTIAL_EXPIRED' : 'INVALID_CREDENTIAL');
  });
  const claims = shape.safeParse(payload);
  if (!claims.success) throw new AuthError('INVALID_CREDENTIAL');
  const { iat, exp } = claims.data;
  const ahead = iat - now.getTime() / 1000;
  if (exp - iat > LIFE_SECONDS || ahead > TOLERANCE_SECONDS) throw new AuthError('INVALID_CREDENTIAL');
  return claims.data;
}
