import type { Context } from './context.ts';
import { requestError, type Words } from './errors.ts';

/** The longest text of an argument that names or searches something, in characters. */
const LONGEST = 200;
/** The longest list of codes in an argument. */
const MOST = 100;

/** Refuses, as BAD_USER_INPUT, a text that is too long or holds a NUL, which PostgreSQL cannot. Gives it back. */
export function checkText(text: string, argument: string, context: Context, longest = LONGEST): string {
  if (text.includes('\0')) throw badArgument(argument, NUL, context);
  if (text.length > longest) throw badArgument(argument, tooLong(longest), context);
  return text;
}

/** As `checkText`, for each of a list of at most 100; nothing where nothing was given. */
export function checkTexts(texts: readonly string[] | null | undefined, argument: string, context: Context) {
  if (texts === null || texts === undefined) return undefined;
  if (texts.length > MOST) throw badArgument(argument, TOO_MANY, context);
  return texts.map((text) => checkText(text, argument, context));
}

/** The error of an argument that cannot be used; `words` end a sentence that names the argument. */
export function badArgument(argument: string, words: Words, context: Context) {
  return requestError(
    'BAD_USER_INPUT',
    {
      ES: `El argumento \`${argument}\` ${words.ES}`,
      PT: `O argumento \`${argument}\` ${words.PT}`,
      EN: `The argument \`${argument}\` ${words.EN}`,
    },
    context.locale,
    { argument },
  );
}

const NUL: Words = {
  ES: 'contiene el carácter NUL.',
  PT: 'contém o caractere NUL.',
  EN: 'holds the character NUL.',
};
const TOO_MANY: Words = {
  ES: `tiene más de ${MOST} elementos.`,
  PT: `tem mais de ${MOST} elementos.`,
  EN: `has more than ${MOST} items.`,
};
const tooLong = (longest: number): Words => ({
  ES: `tiene más de ${longest} caracteres.`,
  PT: `tem mais de ${longest} caracteres.`,
  EN: `is longer than ${longest} characters.`,
});
