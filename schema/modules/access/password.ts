import { hash, verify } from '@node-rs/argon2';

/** argon2id as OWASP advises it: 19 MiB, two passes, one lane. About 20 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Longer passwords are refused before any work. Characters. */
export const PASSWORD_MAX = 1_000;

/** The hash to keep of a password, with its salt and costs (PHC string). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let decoy: Promise<string> | undefined;

/** Whether the password fits the hash. Without a hash the same work is done, so that time tells nothing. */
export async function passwordFits(kept: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const fits = await verify(kept ?? (await decoy), password);
  return fits && typeof kept === 'string';
}
