/** The seven categories; what comes after is "other", in grey. */
export const CATEGORIES = 7;

/** The colour of the nth category, from 0. */
export function categoryColour(index: number): string {
  return index < CATEGORIES ? `var(--data-${index + 1})` : 'var(--data-other)';
}

/**
 * The category that each of the twelve states prefers, from 0. There are seven colours: the seven states that most
 * people come from or live in always have their own; the others share and give way.
 */
const PREFERRED: Readonly<Record<string, number>> = {
  VEN: 1,
  COL: 0,
  PER: 4,
  CHL: 3,
  ECU: 2,
  ARG: 5,
  BRA: 6,
  BOL: 2,
  PRY: 3,
  URY: 5,
  GUY: 6,
  SUR: 4,
};

/** States whose colour nobody takes from them. */
const FIRST = new Set(['VEN', 'COL', 'PER', 'CHL', 'ECU', 'ARG', 'BRA']);

/**
 * Which category each key has, from 0; null from the eighth key on. A state has the one it prefers wherever that is
 * free, so that it keeps its colour through a page; `code` may be absent for what is no area.
 */
export function assignCategories(
  items: readonly { key: string; code?: string | undefined }[],
): Map<string, number | null> {
  const named = items.slice(0, CATEGORIES);
  const given = new Map<string, number | null>(items.map(({ key }) => [key, null]));
  const free = new Set(Array.from({ length: CATEGORIES }, (_, index) => index));
  const give = (key: string, category: number) => {
    given.set(key, category);
    free.delete(category);
  };
  const preferring = (first: boolean) =>
    named.filter(({ code }) => code !== undefined && code in PREFERRED && FIRST.has(code) === first);
  for (const { key, code = '' } of [...preferring(true), ...preferring(false)]) {
    const category = PREFERRED[code];
    if (category !== undefined && free.has(category)) give(key, category);
  }
  for (const { key } of named) {
    const [next] = free;
    if (given.get(key) === null && next !== undefined) give(key, next);
  }
  return given;
}

/** Whether a code is one of the twelve states of the conference. */
export function isState(code: string | undefined): boolean {
  return code !== undefined && code in PREFERRED;
}
