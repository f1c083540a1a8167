import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { type NamedPlace, type PlacePhrases, placePhrases } from '../place-phrases.ts';
import type { Claim } from './claim.ts';

/** How the parts of a claim are named: after which preposition; routes by their bare label. */
const PART_FORM: Record<string, keyof PlacePhrases | null> = {
  origins: 'from',
  destinations: 'in',
  nationalities: 'of',
  irregularAbroad: 'in',
  deadlyRoutes: null,
};

const MONEY = new Set(['received', 'sent']);

/** What fills the sentence of a claim: the country's phrases, figures and periods in the language. */
export function claimValues(
  claim: Claim,
  place: NamedPlace,
  locale: SiteLocale,
): Record<string, string | number> {
  const periods = Object.entries(claim.periods).map(([name, period]) => [name, periodLabel(period, locale)]);
  const numbers = Object.entries(claim.numbers).map(([name, value]) => [
    name,
    figure(value, locale, name === 'share' ? 1 : 0),
  ]);
  // Words agree with the numbers themselves, not with how they are written.
  const counts = Object.entries(claim.numbers).map(([name, value]) => [`${name}Count`, value]);
  const millions = (claim.numbers.value ?? 0) / 1e6;
  return {
    ...placePhrases(place, locale),
    ...Object.fromEntries([...periods, ...numbers, ...counts]),
    ...claim.counts,
    ...(MONEY.has(claim.key) && { millions: figure(millions, locale, millions < 100 ? 1 : 0) }),
  };
}

/** A part of a claim as its sentence names it: "de Venezuela". */
export function partPhrase(claim: Claim, part: NamedPlace, locale: SiteLocale): string {
  const form = PART_FORM[claim.key];
  return form ? placePhrases(part, locale)[form] : part.label;
}
