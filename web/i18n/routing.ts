import { defineRouting } from 'next-intl/routing';

/** The languages of the site, in the order of the switch. Portuguese is pt-BR. */
export const locales = ['es', 'pt', 'en'] as const;
export type SiteLocale = (typeof locales)[number];

/** Every address carries its language. */
export const routing = defineRouting({
  locales,
  defaultLocale: 'es',
  localePrefix: 'always',
  // The pages name their other languages themselves, in their metadata.
  alternateLinks: false,
  localeCookie: { name: 'hub-locale', sameSite: 'lax' },
});

/** The BCP 47 tag of a language of the site: for `lang`, `hreflang` and Accept-Language. */
export function languageTag(locale: SiteLocale): string {
  return locale === 'pt' ? 'pt-BR' : locale;
}

/** The language of an address's first segment; the default one where it is none of ours. */
export function siteLocale(segment: string): SiteLocale {
  return locales.find((locale) => locale === segment) ?? routing.defaultLocale;
}
