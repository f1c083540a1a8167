import type { Database } from '@hub/prisma/client.ts';
import { documentsOf, type Reader, type SearchDocument } from './search-documents.ts';
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts';

/** Documents are written in portions of so many. */
const PORTION = 2_000;

/**
 * Writes anew what search knows of one thing; a command calls it in its transaction after each write of the thing,
 * its deletion included. `code` is the one of its global id: a slug, a code, for CODE "CL_AREA/ARG".
 */
export async function indexThing(tx: Reader, kind: SearchKind, code: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM search.document WHERE kind = ${kind} AND code = ${code}`;
  await write(tx, kind, await documentsOf[kind](tx, code));
  for (const dataset of await datasetsNaming(tx, kind, code)) await indexThing(tx, 'DATASET', dataset);
}

/** Codes of the datasets that are also found by the names of this thing. */
async function datasetsNaming(tx: Reader, kind: SearchKind, code: string): Promise<string[]> {
  if (kind !== 'OBSERVATORY' && kind !== 'INDICATOR') return [];
  const named =
    kind === 'OBSERVATORY'
      ? { publisher: { slug: code } }
      : { indicators: { some: { indicator: { code } } } };
  return (await tx.dataset.findMany({ where: named, select: { code: true } })).map((dataset) => dataset.code);
}

/** Builds all that search knows anew, in one transaction: readers see the old until the new is whole. */
export async function rebuildSearch(db: Database): Promise<void> {
  await db.prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`DELETE FROM search.document`;
      for (const kind of SEARCH_KINDS) await write(tx, kind, await documentsOf[kind](tx));
      await refreshWords(tx);
    },
    { timeout: 600_000, maxWait: 60_000 },
  );
}

/** Gathers anew the words that misspelt ones are mended with. A job does so after writes. */
export async function refreshVocabulary(db: Database): Promise<void> {
  await db.prisma.$transaction(refreshWords, { timeout: 120_000, maxWait: 60_000 });
}

async function refreshWords(tx: Reader): Promise<void> {
  // One at a time: two would insert the same words.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('search.word'))`;
  await tx.$executeRaw`CREATE TEMPORARY TABLE found ON COMMIT DROP AS
    SELECT word FROM ts_stat($$
      SELECT to_tsvector('search.code', search.plain(title || ' ' || summary || ' ' || body)) FROM search.document
    $$) WHERE word ~ '^[[:alpha:]]{4,}$'`;
  await tx.$executeRaw`DELETE FROM search.word WHERE word NOT IN (SELECT word FROM found)`;
  await tx.$executeRaw`INSERT INTO search.word SELECT word FROM found ON CONFLICT DO NOTHING`;
}

async function write(tx: Reader, kind: SearchKind, documents: readonly SearchDocument[]): Promise<void> {
  for (let start = 0; start < documents.length; start += PORTION) {
    const portion = JSON.stringify(documents.slice(start, start + PORTION));
    await tx.$executeRaw`
      INSERT INTO search.document (kind, code, locale, title, codes, summary, body, tsv, words)
      SELECT ${kind}, d.code, d.locale, d.title, d.codes, d.summary, d.body,
             search.vector(d.locale, d.title, replace(d.code || ' ' || d.codes, '_', ' '), d.summary, d.body),
             search.words(d.title, d.code || ' ' || d.codes, d.summary, d.body)
        FROM jsonb_to_recordset(${portion}::jsonb)
          AS d(code text, locale text, title text, codes text, summary text, body text)
      ON CONFLICT (kind, code, locale) DO NOTHING`;
  }
}
