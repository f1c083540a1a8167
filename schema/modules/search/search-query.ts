/** One thing that is looked for: a word or a "phrase", wanted or (with a minus) unwanted. */
export interface SearchTerm {
  words: string;
  unwanted: boolean;
}

/** Alternatives (joined by OR), each a list of terms that must all hold. */
export type SearchQuery = SearchTerm[][];

/** Terms past this are left out: nobody means so many. */
const MOST_TERMS = 24;
const PART = /(-?)"([^"]*)"?|(\S+)/gu;
const OR = /^(or|o|ou)$/iu;

/**
 * Reads a query as people write them on the web: words that must all hold, "a phrase", -unwanted, and OR (also O and
 * OU in capitals). Never fails; what has no letter or digit says nothing. Pure negations find nothing.
 */
export function parseSearch(text: string): SearchQuery {
  const alternatives: SearchQuery = [[]];
  let terms = 0;
  for (const [, minus, phrase, word] of text.matchAll(PART)) {
    if (word !== undefined && OR.test(word) && word === word.toUpperCase()) {
      alternatives.push([]);
      continue;
    }
    const words = phrase ?? (word ?? '').replace(/^-/u, '');
    if (!/[\p{L}\p{N}]/u.test(words) || terms >= MOST_TERMS) continue;
    terms += 1;
    const unwanted = minus === '-' || (word?.startsWith('-') ?? false);
    alternatives.at(-1)?.push({ words, unwanted });
  }
  return alternatives.filter((alternative) => alternative.some(({ unwanted }) => !unwanted));
}

/** The query with words of which any of those that say something will do, instead of all. */
export function anyWord(query: SearchQuery, says: (words: string) => boolean): SearchQuery {
  const wanted = query.flat().filter(({ words, unwanted }) => !unwanted && says(words));
  const unwanted = query.flat().filter((term) => term.unwanted);
  return wanted.map((term) => [term, ...unwanted]);
}

/** The query as text again, for people: what `parseSearch` reads as the same. */
export function formatSearch(query: SearchQuery): string {
  const format = ({ words, unwanted }: SearchTerm) =>
    `${unwanted ? '-' : ''}${/\s/.test(words) ? `"${words}"` : words}`;
  return query.map((alternative) => alternative.map(format).join(' ')).join(' OR ');
}

/**
 * The query as an SQL expression of type tsquery, with its parameters numbered from `from`. Stop words, for which
 * `search.term` is empty, ask for nothing (PostgreSQL leaves empty queries out of && and ||); where a whole query is
 * made of them, they are looked for as they stand in titles and codes.
 */
export function sqlOfSearch(query: SearchQuery, from: number): { sql: string; values: string[] } {
  const values: string[] = [];
  const parameter = (value: string) => `$${from + values.push(value) - 1}::text`;
  const all = (terms: SearchTerm[]) => terms.map(({ words }) => `search.term(${parameter(words)})`);
  const alternatives = query.map((alternative) => {
    const wanted = alternative.filter(({ unwanted }) => !unwanted);
    const found = [`nullif(${all(wanted).join(' && ')}, '')`];
    if (query.length === 1) {
      const literally = parameter(wanted.map(({ words }) => words).join(' '));
      found.push(`nullif(phraseto_tsquery('search.code', search.plain(${literally})), '')`);
    }
    const left = all(alternative.filter(({ unwanted }) => unwanted)).map((term) => ` && !!${term}`);
    // Null where nothing is wanted: what is unwanted alone would be all the rest.
    return `coalesce(coalesce(${found.join(', ')})${left.join('')}, ''::tsquery)`;
  });
  return { sql: alternatives.length === 0 ? `''::tsquery` : alternatives.join(' || '), values };
}
