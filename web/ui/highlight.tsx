import { markWords } from './mark-words.ts';

/** A text with the words of a query marked in it. */
export function Highlight({ text, words }: { text: string; words: string }) {
  return markWords(text, words).map(({ text: piece, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    hit ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
  );
}
