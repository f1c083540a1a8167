/** Embeddings, overrides and isolates: they turn the direction of what follows, and no name needs them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name to stand in a sentence: one in letters from right to left is set apart, so that it turns only itself. */
export function isolated(name: string): string {
  const straight = name.replace(TURNS, '');
  return RIGHT_TO_LEFT.test(straight) ? `\u2068${straight}\u2069` : straight;
}
