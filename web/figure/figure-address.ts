import { locales, type SiteLocale } from '#i18n/routing.ts';
import { FILE_EXTENSIONS, type FileExtension } from './view.ts';

/** An address of an indicator: its page, one of its files, or its embed. */
export interface FigureAddress {
  locale: SiteLocale;
  place: 'indicators' | 'embed';
  code: string;
  extension: FileExtension | null;
}

const FORM = new RegExp(
  `^/(${locales.join('|')})/(indicators|embed)/([^/]+?)(?:\\.(${FILE_EXTENSIONS.join('|').replaceAll('.', '\\.')}))?/?$`,
);

/** Reads the path of an address; null where it is of no figure. */
export function readFigureAddress(path: string): FigureAddress | null {
  const [, locale, place, segment, extension] = FORM.exec(path) ?? [];
  const code = segment && decoded(segment);
  if (!code) return null;
  if (place === 'embed' && extension) return null;
  return {
    locale: locale as SiteLocale,
    place: place as FigureAddress['place'],
    code,
    extension: (extension as FileExtension | undefined) ?? null,
  };
}

/** Where the files of a figure are made: proxy.ts leads their addresses there. */
export function fileRoute({ locale, code, extension }: FigureAddress): string {
  return `/${locale}/indicators/${encodeURIComponent(code)}/file/${extension}`;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
