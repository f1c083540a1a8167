import { randomBytes } from 'node:crypto';
import { sha256 } from '../secret.ts';

const COUNT = 10;
/** No 0, 1, o, l: they are read for each other. */
const LETTERS = '23456789abcdefghijkmnpqrstuvwxyz';
const LENGTH = 16;

/** Ten new codes of 80 random bits, such as "abcd-efgh-2345-wxyz". */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () => {
    const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]);
    return letters.join('').replaceAll(/(.{4})(?!$)/g, '$1-');
  });
}

/** What is kept of a recovery code; hyphens, spaces and capitals don't count. Null where the text is no such code. */
export function recoveryHash(code: string): string | null {
  const letters = code.toLowerCase().replaceAll(/[\s-]/g, '');
  return letters.length === LENGTH ? sha256(`recovery ${letters}`) : null;
}
