import { checkText } from '../argument.ts';
import type { Context } from '../context.ts';
import { fold } from '../fold.ts';
import type { StoredText } from '../text.ts';

/**
 * Whether every word of the query stands in the texts, in any language, without regard to case and accents. True
 * where nothing is looked for. The plain filter of a list; `search` knows more. Errors: BAD_USER_INPUT.
 */
export function mentions(
  query: string | null | undefined,
  context: Context,
  ...texts: StoredText[]
): boolean {
  if (query === null || query === undefined) return true;
  const all = fold(texts.flatMap(wordsOf).join('\n'));
  return fold(checkText(query, 'query', context))
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function wordsOf(text: StoredText): string[] {
  if (typeof text === 'string') return [text];
  if (typeof text !== 'object' || text === null) return [];
  return Object.values(text).filter((value) => typeof value === 'string');
}
