import { hkdfSync } from 'node:crypto';
import { hubSecret } from '#env';

/** What each key derived from the hub's secret is for. */
type Purpose = 'web-to-api' | 'service' | 'next-auth';

/** A 32-byte key for one purpose, by HKDF-SHA256 from the hub's secret. */
export function deriveKey(purpose: Purpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', hubSecret(), 'osumi-hub', purpose, 32));
}

/** The secret of next-auth's encrypted cookie, as text. */
export function cookieSecret(): string {
  return Buffer.from(deriveKey('next-auth')).toString('base64url');
}
