/**
 * The limits of one operation, told to programs and held by the API. `tokens` is counted while parsing, the rest before
 * anything is resolved.
 */
export const LIMITS = { depth: 10, aliases: 15, tokens: 2_000, cost: 10_000 } as const;

/** What else bounds a request; a test of the API shows that each is held. */
export const BOUNDS = {
  /** Items of a page where `first` says nothing, and at most. */
  pageUsual: 20,
  pageMost: 100,
  /** Ids of `nodes(ids:)`. */
  ids: 100,
  /** Codes of one condition of a filter. */
  codes: 1_000,
  /** Characters of a search. */
  searchCharacters: 200,
  /** Bytes of a request's body. */
  bodyBytes: 1_000_000,
} as const;
