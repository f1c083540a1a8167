import { plainWord } from '../mark-words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(plainWord);
}

/**
 * Of things with titles, those of which each typed word begins a word of the title, best first: titles that begin with
 * what was typed, then those with fewer other words; the order given decides between equals.
 */
export function rankTitles<Item extends { title: string }>(
  items: readonly Item[],
  typed: string,
  most: number,
): Item[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const scored = items.flatMap((item, order) => {
    const words = wordsOf(item.title);
    if (!wanted.every((start) => words.some((word) => word.startsWith(start)))) return [];
    const begins = words.join(' ').startsWith(wanted.join(' '));
    return [{ item, order, score: (begins ? 0 : 1000) + words.length }];
  });
  return scored
    .sort((a, b) => a.score - b.score || a.order - b.order)
    .slice(0, most)
    .map(({ item }) => item);
}
