import type { Locale } from '@hub/prisma/generated/client/client.ts';
import type { Context } from '../../context.ts';
import type { SearchKind } from './search-kinds.ts';
import { type SearchQuery, sqlOfSearch } from './search-query.ts';
import { visibleCodes } from './visible-codes.ts';

/** A thing that was found: its kind and code, the language of the text that fits best, and how well it fits. */
export interface Match {
  kind: SearchKind;
  code: string;
  locale: Locale;
  score: number;
}

/** Ranking looks at no more texts than this; a query that fits more should say more. */
const MOST_TEXTS = 6_000;

/** How much a word counts in the body, nowhere, in the summary, in the title. */
const WEIGHTS = `'{0.1,0.2,0.4,1.0}'`;

/**
 * The things that fit a query and that the viewer may see, best first: an exact code, then an exact title, then one
 * that begins with what is unfinished, then by rank (title over summary over body, whole words over beginnings), a
 * text in the preferred language a little higher.
 */
export async function findMatches(
  query: SearchQuery,
  kinds: readonly SearchKind[],
  preferred: Locale,
  context: Context,
): Promise<Match[]> {
  if (query.length === 0) return [];
  const whole = query.length === 1 ? (query[0] ?? []).map(({ words }) => words).join(' ') : '';
  const { query: asked, beginning, beside, values } = sqlOfSearch(query, 4);
  const { rows } = await context.db.pool.query<Match>(
    `WITH q AS MATERIALIZED (SELECT ${asked} AS query, ${beginning} AS beginning, ${beside} AS beside),
     found AS MATERIALIZED (
       SELECT d.kind, d.code, d.locale, d.title, d.codes, d.tsv, d.words, q.*
         FROM q JOIN search.document d
           ON d.tsv @@ q.query OR (d.words @@ q.beginning AND (numnode(q.beside) = 0 OR d.tsv @@ q.beside))
        WHERE d.kind = ANY($1::text[])
        LIMIT ${MOST_TEXTS})
     SELECT * FROM (
       SELECT DISTINCT ON (kind, code) kind, code, locale,
              (ts_rank(${WEIGHTS}, tsv, query, 1) + ts_rank(${WEIGHTS}, tsv, beside, 1)
                + ts_rank(${WEIGHTS}, words, beginning, 1)) * CASE locale WHEN $2 THEN 1.2 ELSE 1 END
              + CASE WHEN $3 = '' THEN 0
                     WHEN lower($3) IN (lower(code), lower(split_part(code, '/', 2))) THEN 20
                     WHEN lower($3) = ANY (string_to_array(lower(codes), E'\\n')) THEN 10
                     WHEN search.plain($3) = search.plain(title) THEN 5
                     WHEN numnode(beginning) > 0 AND starts_with(search.plain(title), search.plain($3)) THEN 3
                     ELSE 0 END AS score
         FROM found
        ORDER BY kind, code, score DESC) best
      ORDER BY score DESC, kind, code`,
    [kinds, preferred, whole, ...values],
  );
  return onlyVisible(rows, context);
}

/** Asked of the things themselves, under the policies of their lists. */
async function onlyVisible(matches: readonly Match[], context: Context): Promise<Match[]> {
  const visible = new Map<SearchKind, ReadonlySet<string>>();
  for (const [kind, found] of Map.groupBy(matches, (match) => match.kind)) {
    visible.set(
      kind,
      await visibleCodes(
        kind,
        found.map(({ code }) => code),
        context,
      ),
    );
  }
  return matches.filter(({ kind, code }) => visible.get(kind)?.has(code));
}
