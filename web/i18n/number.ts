import { languageTag, type SiteLocale } from './routing.ts';

/** A figure with the separators of the language, thousands always set apart; rounded to `digits` decimals. */
export function figure(value: number, locale: SiteLocale, digits = 0): string {
  return new Intl.NumberFormat(languageTag(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'always',
    signDisplay: 'negative',
  }).format(value);
}

/** A figure for axes and sentences: "7,2 millones" short as "7,2 M". */
export function shortFigure(value: number, locale: SiteLocale): string {
  const format = new Intl.NumberFormat(languageTag(locale), {
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  return format.format(value);
}
