import { cache } from 'react';
import { loadFigure } from '#figure/load-figure.ts';
import { queryOf } from '#figure/read-query.ts';
import { readView } from '#figure/view.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { firstOf, type Query } from '#ui/address.ts';

/** The figure of a page's address, loaded once for the page and its metadata. */
export function loadPage(locale: SiteLocale, code: string, query: Query) {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value].flat().flatMap((one) => (one === undefined ? [] : [[name, one] as [string, string]])),
    ),
  );
  return loadSearch(locale, code, search.toString());
}

const loadSearch = cache((locale: SiteLocale, code: string, search: string) => {
  const query = queryOf(new URLSearchParams(search));
  const { view, oddities } = readView(code, query);
  // proxy.ts names the code that was asked for, where it led to the nearest indicator.
  const asked = firstOf(query.asked);
  return loadFigure(
    locale,
    view,
    asked ? [{ kind: 'indicator', given: asked, used: code }, ...oddities] : oddities,
  );
});
