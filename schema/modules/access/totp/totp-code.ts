import { Secret, TOTP } from 'otpauth';

/** The name under which apps list the codes. */
const ISSUER = 'OSUMI';
const PERIOD_SECONDS = 30;
/** How many steps a code may be early or late. */
const TOLERANCE = 1;

/** A new shared secret of 160 random bits, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address (otpauth://) that an app reads from a QR code. `label`: whose codes they are. */
export function totpUri(secret: string, label: string): string {
  return totpOf(secret, label).toString();
}

/**
 * The time step of a six-digit code (RFC 6238, SHA-1, 30 s), one step early or late; null where it is of none of
 * these. The caller must refuse a step that was used.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token, timestamp, window: TOLERANCE });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

function totpOf(secret: string, label = ISSUER): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });
}
