import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';

/** The words of figures in a language, also where no page says which: in routes and files. */
export function figureWords(locale: SiteLocale) {
  return getTranslations({ locale, namespace: 'figure' });
}

/** The words that the whole site shares. */
export function siteWords(locale: SiteLocale) {
  return getTranslations({ locale, namespace: 'site' });
}

export type FigureWords = Awaited<ReturnType<typeof figureWords>>;
export type SiteWords = Awaited<ReturnType<typeof siteWords>>;

/** The words of figures in other pages. */
export function embedWords(locale: SiteLocale) {
  return getTranslations({ locale, namespace: 'embed' });
}
