import type { Locale } from '@hub/prisma/generated/client/client.ts';
import { batched } from '../../batch.ts';
import type { Context } from '../../context.ts';
import type { Match } from './find-matches.ts';
import { type SearchQuery, sqlOfSearch } from './search-query.ts';

/** The texts of a hit in one language, or in the nearest that it has. */
export interface HitTexts {
  title: string;
  excerpt: string;
}

/** Where each language looks next. */
const ORDER: Record<Locale, Locale[]> = {
  ES: ['ES', 'PT', 'EN'],
  PT: ['PT', 'ES', 'EN'],
  EN: ['EN', 'ES', 'PT'],
};

/** Title and excerpt of a hit, read together for all hits of a page; `place` tells searches of one request apart. */
export function loadHitTexts(
  context: Context,
  place: string,
  query: SearchQuery,
  { kind, code }: Match,
  locale: Locale,
): Promise<HitTexts | undefined> {
  return batched(context, `hit texts ${place} ${locale}`, `${kind} ${code}`, async (keys) => {
    const { query: asked, beginning, beside, values } = sqlOfSearch(query, 4);
    const { rows } = await context.db.pool.query<HitTexts & { key: string }>(
      `WITH q AS MATERIALIZED (SELECT ${asked} AS query, ${beginning} AS beginning, ${beside} AS beside)
       SELECT DISTINCT ON (d.kind, d.code) d.kind || ' ' || d.code AS key, d.title,
              ts_headline(CASE WHEN by_stems THEN search.config(d.locale) ELSE 'search.accented' END,
                          concat_ws(' ', nullif(d.summary, ''), nullif(d.body, '')),
                          CASE WHEN by_stems THEN q.query ELSE q.beginning END,
                          'StartSel="", StopSel="", MaxWords=36, MinWords=18') AS excerpt
         FROM q, unnest($1::text[], $2::text[]) AS k(kind, code)
         JOIN search.document d USING (kind, code),
              LATERAL (SELECT numnode(q.beginning) = 0 OR d.tsv @@ q.query AS by_stems) how
        ORDER BY d.kind, d.code, array_position($3::text[], d.locale)`,
      [
        keys.map((key) => key.split(' ')[0]),
        keys.map((key) => key.slice(key.indexOf(' ') + 1)),
        ORDER[locale],
        ...values,
      ],
    );
    return new Map(
      rows.map(({ key, title, excerpt }) => [key, { title, excerpt: excerpt.replace(/\s+/g, ' ').trim() }]),
    );
  });
}
