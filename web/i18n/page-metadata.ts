import type { Metadata } from 'next';
import { languageTag, locales, routing, type SiteLocale } from './routing.ts';

interface PageWords {
  locale: SiteLocale;
  /** The address within its language, such as "/datasets/UNDESA_STOCK"; "" for home. */
  path: string;
  title?: string;
  description?: string | null;
}

/** Title, description, and the address of the page in the other languages. */
export function pageMetadata({ locale, path, title, description }: PageWords): Metadata {
  const languages = Object.fromEntries(locales.map((other) => [languageTag(other), `/${other}${path}`]));
  return {
    ...(title && { title }),
    ...(description && { description: description.slice(0, 300) }),
    alternates: {
      canonical: `/${locale}${path}`,
      languages: { ...languages, 'x-default': `/${routing.defaultLocale}${path}` },
    },
    openGraph: { ...(title && { title }), locale: languageTag(locale).replace('-', '_'), type: 'website' },
  };
}
