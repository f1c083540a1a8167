import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';

/** ISO 3166-1 alpha-2 of the conference's member states, by their alpha-3. */
const ALPHA_2: Record<string, string> = {
  ARG: 'AR',
  BOL: 'BO',
  BRA: 'BR',
  CHL: 'CL',
  COL: 'CO',
  ECU: 'EC',
  GUY: 'GY',
  PRY: 'PY',
  PER: 'PE',
  SUR: 'SR',
  URY: 'UY',
  VEN: 'VE',
};

/** The member states as a list in words: "Argentina, Bolivia, ... y Venezuela". */
export function memberStates(locale: SiteLocale): string {
  const tag = languageTag(locale);
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const states = Object.values(memberByM49)
    .map((code) => names.of(ALPHA_2[code] ?? code) ?? code)
    .sort(new Intl.Collator(tag).compare);
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(states);
}
