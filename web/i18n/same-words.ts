/** Texts that are rightly the same in English and Spanish: names, and words that both have. */
export const sameWords: ReadonlySet<string> = new Set([
  'OSUMI',
  'JSON',
  'Python',
  'TypeScript (urql)',
  'Interfaces',
  'Series',
  'Variables',
  'experimental',
  'provisional',
  '{chart} (auto)',
]);
