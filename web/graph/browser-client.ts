import { createClient, fetchExchange } from '@urql/core';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';

/** The graph for components in the browser: by this site's own address, which knows who is signed in. */
export function browserClient(locale: SiteLocale) {
  return createClient({
    url: '/api/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { 'accept-language': languageTag(locale) } },
  });
}
