import { languageTag, type SiteLocale } from './routing.ts';

const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;

/**
 * An SDMX period in words: "2020" as it is, "2023-01" as "enero de 2023" (short: "ene 2023"), "2023-Q1" as
 * "T1 2023". Other periods are given as they come.
 */
export function periodLabel(period: string, locale: SiteLocale, style: 'long' | 'short' = 'long'): string {
  const month = MONTH.exec(period);
  if (month) {
    const date = new Date(Date.UTC(Number(month[1]), Number(month[2]) - 1, 1));
    return new Intl.DateTimeFormat(languageTag(locale), {
      year: 'numeric',
      month: style,
      timeZone: 'UTC',
    }).format(date);
  }
  const quarter = QUARTER.exec(period);
  return quarter ? `${locale === 'en' ? 'Q' : 'T'}${quarter[2]} ${quarter[1]}` : period;
}

/** A span of periods: one where both are the same. */
export function periodSpan(first: string | null, last: string | null, locale: SiteLocale): string {
  const ends = [first, last].filter((period) => period !== null).map((period) => periodLabel(period, locale));
  return [...new Set(ends)].join('–');
}
