/** One thing that is looked for: a word or a "phrase", wanted or (with a minus) unwanted. */
export interface SearchTerm {
  words: string;
  unwanted: boolean;
  /** Whether its last word may be the beginning of one that is still being typed. */
  unfinished?: boolean;
}

/** Alternatives (joined by OR), each a list of terms that must all hold. */
export type SearchQuery = SearchTerm[][];

/** Terms past this are left out: nobody means so many. */
const MOST_TERMS = 24;
const PART = /(-?)"([^"]*)"?|(\S+)/gu;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const OR = /^(or|o|ou)$/iu;

/**
 * Reads a query as people write them on the web: words that must all hold, "a phrase", -unwanted, and OR (also O and
 * OU in capitals). Never fails; what has no letter or digit says nothing. Pure negations find nothing. Where the text
 * is `unfinished`, the word that it ends in may be the beginning of one.
 */
export function parseSearch(text: string, unfinished = false): SearchQuery {
  const alternatives: SearchQuery = [[]];
  let terms = 0;
  for (const { 0: part, 1: minus, 2: phrase, 3: word, index } of text.matchAll(PART)) {
    if (word !== undefined && OR.test(word) && word === word.toUpperCase()) {
      alternatives.push([]);
      continue;
    }
    const words = phrase ?? (word ?? '').replace(/^-/u, '');
    if (!/[\p{L}\p{N}]/u.test(words) || terms >= MOST_TERMS) continue;
    terms += 1;
    const unwanted = minus === '-' || (word?.startsWith('-') ?? false);
    const begun = unfinished && !unwanted && index + part.length === text.length && ENDS_IN_WORD.test(part);
    alternatives.at(-1)?.push({ words, unwanted, ...(begun && { unfinished: true }) });
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

/** A search in SQL: expressions of type tsquery, and the parameters that they name. */
interface SearchSql {
  /** What is looked for, by stems; empty where that is nothing. */
  query: string;
  /** What begins with the unfinished word or phrase, among the words as they stand; empty where none is unfinished. */
  beginning: string;
  /** What must hold beside it, by stems; empty where nothing must. */
  beside: string;
  values: string[];
}

const NOTHING = `''::tsquery`;

/**
 * The query in SQL, with its parameters numbered from `from`. Stop words, for which `search.term` is empty, ask for
 * nothing (PostgreSQL leaves empty queries out of && and ||); where a whole query is made of them, they are looked for
 * as they stand in titles and codes.
 */
export function sqlOfSearch(query: SearchQuery, from: number): SearchSql {
  const values: string[] = [];
  const parameter = (value: string) => `$${from + values.push(value) - 1}::text`;
  const all = (terms: SearchTerm[]) => terms.map(({ words }) => `search.term(${parameter(words)})`);
  const without = (terms: SearchTerm[]) => all(terms.filter(isUnwanted)).map((term) => ` && !!${term}`);
  const alternatives = query.map((alternative) => {
    const wanted = alternative.filter((term) => !isUnwanted(term));
    const found = [`nullif(${all(wanted).join(' && ')}, '')`];
    if (query.length === 1) {
      const literally = parameter(wanted.map(({ words }) => words).join(' '));
      found.push(`nullif(phraseto_tsquery('search.code', search.plain(${literally})), '')`);
    }
    // Null where nothing is wanted: what is unwanted alone would be all the rest.
    return `coalesce(coalesce(${found.join(', ')})${without(alternative).join('')}, ${NOTHING})`;
  });
  const last = query.at(-1) ?? [];
  const begun = last.find(({ unfinished }) => unfinished);
  const others = last.filter((term) => term !== begun);
  return {
    query: alternatives.length === 0 ? NOTHING : alternatives.join(' || '),
    beginning: begun ? `search.beginning(${parameter(begun.words)})` : NOTHING,
    beside: begun
      ? [NOTHING, ...all(others.filter((term) => !isUnwanted(term)))].join(' && ') + without(others).join('')
      : NOTHING,
    values,
  };
}

function isUnwanted({ unwanted }: SearchTerm): boolean {
  return unwanted;
}
