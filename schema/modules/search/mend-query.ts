import type { Locale } from '@hub/prisma/generated/client/client.ts';
import type { Context } from '../../context.ts';
import { codeListOf } from '../../engine/structure/code-list.ts';
import { nearestCodes } from '../../engine/structure/nearest-code.ts';
import { findMatches } from './find-matches.ts';
import type { SearchKind } from './search-kinds.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';

/** At most so many words are mended. */
const MOST_MENDED = 4;
/** So many words that share most runs of three letters are looked at. */
const NEAR_WORDS = 40;

/**
 * The query with words that nothing is found by replaced by the nearest ones that something is; null where none is
 * near. Only what the viewer may see counts, so that a mended word never tells of a hidden text.
 */
export async function mendQuery(
  query: SearchQuery,
  kinds: readonly SearchKind[],
  preferred: Locale,
  context: Context,
): Promise<SearchQuery | null> {
  let mended = 0;
  const finds = async (term: SearchTerm) =>
    (await findMatches([[term]], kinds, preferred, context)).length > 0;
  const mend = async (term: SearchTerm): Promise<SearchTerm> => {
    if (term.unwanted || /\s/.test(term.words) || mended >= MOST_MENDED || (await finds(term))) return term;
    for (const words of await nearWords(term.words, context)) {
      const whole = { words, unwanted: false };
      if (!(await finds(whole))) continue;
      mended += 1;
      return whole;
    }
    return term;
  };
  const result: SearchQuery = [];
  for (const alternative of query) {
    const terms: SearchTerm[] = [];
    for (const term of alternative) terms.push(await mend(term));
    result.push(terms);
  }
  return mended > 0 ? result : null;
}

/** The words and phrases of a query that are no stop words. */
export async function tellingWords(query: SearchQuery, { db }: Context): Promise<ReadonlySet<string>> {
  const { rows } = await db.pool.query<{ words: string }>(
    'SELECT words FROM unnest($1::text[]) AS w(words) WHERE numnode(search.term(words)) > 0',
    [query.flat().map(({ words }) => words)],
  );
  return new Set(rows.map(({ words }) => words));
}

/** Words of the hub's texts nearest to a word, nearest first, at most three. */
async function nearWords(words: string, { db }: Context): Promise<string[]> {
  const { rows } = await db.pool.query<{ word: string }>(
    `SELECT word FROM search.word ORDER BY word <-> search.plain($1), word LIMIT ${NEAR_WORDS}`,
    [words],
  );
  const entries = rows.map(({ word }, id) => ({ id, code: word, label: {}, parent: null, partOf: null }));
  return nearestCodes(codeListOf('words', entries), words);
}
