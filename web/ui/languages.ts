import type { SiteLocale } from '#i18n/routing.ts';

/** What each language calls itself. */
export const languageNames: Record<SiteLocale, string> = { es: 'Español', pt: 'Português', en: 'English' };

/** The same page in another language: "/es/guides/x" in "pt" is "/pt/guides/x". */
export function pathIn(locale: SiteLocale, path: string): string {
  return `/${[locale, ...path.split('/').slice(2)].join('/')}`;
}
