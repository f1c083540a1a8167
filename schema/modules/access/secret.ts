import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits as 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 in hexadecimal: what is kept of a secret of 256 random bits, and of subjects that are only counted. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A short public code, without meaning and never used twice. */
export function newCode(): string {
  return randomBytes(9).toString('base64url');
}
