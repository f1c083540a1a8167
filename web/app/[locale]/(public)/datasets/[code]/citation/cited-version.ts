import { publicUrl } from '#env';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import type { DatasetView, VersionView } from '../dataset-document.ts';

/** What a citation of a version says, in the terms of CSL-JSON 1.0.2. */
export interface CitedVersion {
  id: string;
  type: 'dataset';
  title: string;
  /** Organisations are literal names: nothing is a family name. */
  author: { literal: string }[];
  publisher: string;
  issued?: { 'date-parts': [[number, number, number]] };
  version: string;
  edition?: string;
  license?: string;
  genre: string;
  language: string;
  note: string;
  URL: string;
}

/** Words of a citation, in the language of the page. */
export interface CitationWords {
  genre: string;
  version: (number: number) => string;
  edition: (edition: string) => string;
  licence: (name: string) => string;
}

/** Sources name their institutions parted by a semicolon or a slash. */
const BETWEEN_INSTITUTIONS = /\s*;\s*|\s+\/\s+/;

/** A version of a dataset as it is cited: by those who made the figures, as the hub published it on a day. */
export function citedVersion(
  dataset: Pick<DatasetView, 'code' | 'title' | 'source' | 'publisher'>,
  version: Pick<VersionView, 'number' | 'edition' | 'publishedAt' | 'licence'>,
  locale: SiteLocale,
  words: CitationWords,
): CitedVersion {
  const { number, edition, publishedAt, licence } = version;
  return {
    id: `${dataset.code}_v${number}`,
    type: 'dataset',
    title: dataset.title,
    author: dataset.source
      .split(BETWEEN_INSTITUTIONS)
      .filter((name) => name !== '')
      .map((literal) => ({ literal })),
    publisher: dataset.publisher.name,
    ...(publishedAt && { issued: { 'date-parts': [dayOf(publishedAt)] } }),
    version: String(number),
    ...(edition && { edition }),
    ...(licence.code !== 'UNKNOWN' && { license: licence.url ?? licence.code }),
    genre: words.genre,
    language: languageTag(locale),
    note: [words.version(number), edition && words.edition(edition), words.licence(licence.name)]
      .filter(Boolean)
      .join('. '),
    URL: `${publicUrl()}/datasets/${encodeURIComponent(dataset.code)}?version=${number}`,
  };
}

function dayOf(instant: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = instant.slice(0, 10).split('-').map(Number);
  return [year, month, day];
}
