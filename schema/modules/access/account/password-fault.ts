import type { FieldIssue } from '../../../user-errors.ts';
import { PASSWORD_MAX } from '../password.ts';
import { PASSWORD_MIN } from './account-limits.ts';

/** What is wrong with a new password; null: nothing. `old`: the one it takes the place of. */
export function passwordFault(password: string, old?: string): FieldIssue | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return { field: 'password', code: 'TOO_SHORT', words: TOO_SHORT };
  if (length > PASSWORD_MAX || password.includes('\0')) {
    return { field: 'password', code: 'TOO_LONG', words: TOO_LONG };
  }
  return password === old ? { field: 'password', code: 'SAME', words: SAME } : null;
}

const TOO_SHORT = {
  ES: `Debe tener al menos ${PASSWORD_MIN} caracteres. Una frase se recuerda mejor.`,
  PT: `Deve ter pelo menos ${PASSWORD_MIN} caracteres. Uma frase é mais fácil de lembrar.`,
  EN: `It must have at least ${PASSWORD_MIN} characters. A phrase is easier to remember.`,
};
const TOO_LONG = {
  ES: `No más de ${PASSWORD_MAX} caracteres.`,
  PT: `No máximo ${PASSWORD_MAX} caracteres.`,
  EN: `No more than ${PASSWORD_MAX} characters.`,
};
const SAME = {
  ES: 'Es la misma que antes.',
  PT: 'É a mesma de antes.',
  EN: 'It is the same as before.',
};
