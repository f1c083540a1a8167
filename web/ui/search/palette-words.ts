import type { SiteLocale } from '#i18n/routing.ts';

type SearchMessages = typeof import('../../messages/es/search.json');
type SiteMessages = typeof import('../../messages/es/site.json');

/** What the palette says. */
export interface PaletteWords {
  search: Pick<SearchMessages, 'palette' | 'one'>;
  nav: SiteMessages['nav'];
  footer: SiteMessages['footer'];
}

/** The words of a language, with the palette's own code and not before. */
export async function loadPaletteWords(locale: SiteLocale): Promise<PaletteWords> {
  const [search, site] = await Promise.all([
    import(`../../messages/${locale}/search.json`) as Promise<{ default: SearchMessages }>,
    import(`../../messages/${locale}/site.json`) as Promise<{ default: SiteMessages }>,
  ]);
  return { search: search.default, nav: site.default.nav, footer: site.default.footer };
}
