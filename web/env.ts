/** Settings of the web, read when first needed: a build needs none of them. */

/** Address of the API, without a slash at its end. */
export function apiUrl(): string {
  return (process.env.HUB_API_URL ?? 'http://127.0.0.1:4000').replace(/\/+$/, '');
}

/** The one public address of the hub, without a slash at its end. */
export function publicUrl(): string {
  return (process.env.HUB_PUBLIC_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
}

/**
 * The secret that all keys derive from.
 * @throws where it is missing or shorter than 32 characters: the web doesn't sign with a weak key.
 */
export function hubSecret(): string {
  const secret = process.env.HUB_SECRET ?? '';
  if (secret.length < 32) throw new Error('HUB_SECRET must be set, with 32 characters or more');
  return secret;
}
