import type { Locale, Prisma } from '@hub/prisma/generated/client/client.ts';
import type { StoredText } from '../../text.ts';
import { plainText } from './plain-text.ts';
import type { SearchKind } from './search-kinds.ts';

/** What search knows of one thing in one language. */
export interface SearchDocument {
  code: string;
  locale: Locale;
  title: string;
  codes: string;
  summary: string;
  body: string;
}

/** The database as a reader: a client or a transaction of Prisma's. */
export type Reader = Prisma.TransactionClient;

const LOCALES: readonly Locale[] = ['ES', 'PT', 'EN'];

/** The code list whose codes are found. */
const FOUND_LIST = 'CL_AREA';

/** Reads the documents of things of one kind: of all of them, or of one by its code. */
type Documents = (db: Reader, code?: string) => Promise<SearchDocument[]>;

/** How each kind of thing is read. Codes are those of global ids. */
export const documentsOf: Record<SearchKind, Documents> = {
  DATASET: async (db, code) => {
    const rows = await db.dataset.findMany({
      where: code === undefined ? {} : { code },
      include: { publisher: { select: { acronym: true } }, indicators: { include: { indicator: true } } },
    });
    return rows.flatMap((row) =>
      inEachLanguage(row.title, (read) => ({
        code: row.code,
        codes: join(
          row.code,
          row.source,
          row.publisher.acronym,
          ...row.indicators.map((one) => one.indicator.code),
        ),
        summary: join(read(row.description), ...row.indicators.map((one) => read(one.indicator.name))),
        body: read(row.caveats),
      })),
    );
  },
  INDICATOR: async (db, code) => {
    const rows = await db.indicator.findMany({ where: code === undefined ? {} : { code } });
    return rows.flatMap((row) =>
      inEachLanguage(row.name, (read) => ({
        code: row.code,
        codes: join(row.code, ...row.goals),
        summary: read(row.definition),
        body: '',
      })),
    );
  },
  GUIDE: async (db, slug) => {
    const rows = await db.guide.findMany({
      where: slug === undefined ? {} : { slug },
      include: { texts: true },
    });
    return rows.flatMap(({ slug: code, texts }) =>
      texts.map(({ locale, title, summary, body }) => ({
        code,
        locale,
        title,
        codes: code,
        summary,
        body: plainText(body),
      })),
    );
  },
  TRAINING_EVENT: async (db, slug) => {
    const rows = await db.trainingEvent.findMany({
      where: slug === undefined ? {} : { slug },
      include: { sessions: true },
    });
    return rows.flatMap((row) =>
      inEachLanguage(row.title, (read) => ({
        code: row.slug,
        codes: join(row.slug, row.location),
        summary: read(row.description),
        body: join(...row.sessions.map(({ title }) => read(title))),
      })),
    );
  },
  OBSERVATORY: async (db, slug) => {
    const rows = await db.observatory.findMany({ where: slug === undefined ? {} : { slug } });
    return rows.flatMap((row) =>
      inEachLanguage(row.name, (read) => ({
        code: row.slug,
        codes: join(row.slug, row.acronym, row.city),
        summary: read(row.description),
        body: '',
      })),
    );
  },
  WORK_PLAN: async (db, slug) => {
    const rows = await db.workPlan.findMany({
      where: slug === undefined ? {} : { slug },
      include: { phases: { include: { activities: true } } },
    });
    return rows.flatMap((row) =>
      inEachLanguage(row.title, (read) => ({
        code: row.slug,
        codes: row.slug,
        summary: read(row.description),
        body: join(
          ...row.phases.flatMap(({ title, aim, activities }) => [
            read(title),
            read(aim),
            ...activities.map((activity) => read(activity.title)),
          ]),
        ),
      })),
    );
  },
  CODE: async (db, id) => {
    const [list, code] = id?.split('/') ?? [FOUND_LIST];
    if (list !== FOUND_LIST) return [];
    const rows = await db.code.findMany({
      where: { codeList: { code: list }, ...(code !== undefined && { code }) },
    });
    return rows.flatMap((row) =>
      inEachLanguage(row.label, (read) => ({
        code: `${list}/${row.code}`,
        codes: join(
          row.code,
          ...Object.values(row.identifiers ?? {}).filter((other) => typeof other === 'string'),
        ),
        summary: read(row.description),
        body: '',
      })),
    );
  },
};

/** One document for each language that the title is in; `read` gives a text in that language, or ''. */
function inEachLanguage(
  title: StoredText,
  describe: (read: (text: StoredText) => string) => Omit<SearchDocument, 'locale' | 'title'>,
): SearchDocument[] {
  return LOCALES.flatMap((locale) => {
    const read = (text: StoredText) => exactly(text, locale);
    const found = read(title);
    return found === '' ? [] : [{ locale, title: found, ...describe(read) }];
  });
}

function exactly(text: StoredText, locale: Locale): string {
  if (typeof text !== 'object' || text === null || Array.isArray(text)) return '';
  const value = text[locale.toLowerCase()];
  return typeof value === 'string' ? value : '';
}

function join(...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part).join('\n');
}
