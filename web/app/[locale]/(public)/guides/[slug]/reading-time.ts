const WORDS_A_MINUTE = 200;

/** Minutes that a Markdown text takes to read, one at least. Code is left out: one looks at it, one doesn't read it. */
export function readingMinutes(markdown: string): number {
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/\]\([^)]*\)/g, ']');
  const words = prose.match(/\p{L}[\p{L}\p{M}\p{N}’'-]*|\p{N}[\p{N}.,]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
}
