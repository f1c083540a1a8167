import { hkdfSync } from 'node:crypto';

/**
 * What each key is for. The web derives the first two from the same secret, so salt, purposes and length are a
 * contract with it.
 */
const PURPOSES = {
  /** Signs the 60 s tokens by which the web speaks for a person. */
  webToApi: 'web-to-api',
  /** Signs the 60 s tokens by which the web speaks for itself, to sign people in. */
  service: 'service',
  /** Encrypts the secrets of one-time codes in the database. */
  totp: 'totp',
} as const;

export type Keys = Record<keyof typeof PURPOSES, Uint8Array>;

/** The keys of the API, one a purpose, from HUB_SECRET by HKDF-SHA256: one that leaks gives away no other. */
export function deriveKeys(secret: string): Keys {
  return {
    webToApi: deriveKey(secret, PURPOSES.webToApi),
    service: deriveKey(secret, PURPOSES.service),
    totp: deriveKey(secret, PURPOSES.totp),
  };
}

/** HKDF-SHA256 with the secret as its input, "osumi-hub" as salt, the purpose as info; 32 bytes. */
export function deriveKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'osumi-hub', purpose, 32));
}
