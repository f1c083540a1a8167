import type { SiteLocale } from '#i18n/routing.ts';
import { type NamedPlace, placePhrases } from '../countries/place-phrases.ts';

/**
 * The two ends of a corridor as the sentences of its page name them: `from` and `in`, `to` of the country where people
 * are from and are; `ofFrom`, `ofTo` for what belongs to each; `fromTo` for who leaves the second; `inFrom` for the
 * opposite way. One set for all sentences: each takes what it needs.
 */
export function corridorWords(origin: NamedPlace, destination: NamedPlace, locale: SiteLocale) {
  const [a, b] = [placePhrases(origin, locale), placePhrases(destination, locale)];
  return { from: a.from, ofFrom: a.of, inFrom: a.in, in: b.in, to: b.to, ofTo: b.of, fromTo: b.from };
}

export type CorridorWords = ReturnType<typeof corridorWords>;
