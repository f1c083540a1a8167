/** The seven categories; what comes after is "other", in grey. */
export const CATEGORIES = 7;

/** The colour of the nth category, from 0. */
export function categoryColour(index: number): string {
  return index < CATEGORIES ? `var(--data-${index + 1})` : 'var(--data-other)';
}
