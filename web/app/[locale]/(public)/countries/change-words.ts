import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { Change } from './change-since.ts';

/** The message that tells how a figure moved, under `country.change`, with what fills it. */
export function changeWords({ since, by }: { since: string; by: Change }, locale: SiteLocale) {
  const said = (key: 'same' | 'times' | 'up' | 'down', amount: number, exactBelow: number) => ({
    key,
    values: {
      since: periodLabel(since, locale),
      amount: figure(Math.abs(amount), locale, Math.abs(amount) < exactBelow ? 1 : 0),
    },
  });
  if (by.kind === 'same') return said('same', 0, 0);
  if (by.kind === 'times') return said('times', by.value, 10);
  return said(by.value > 0 ? 'up' : 'down', by.value, 10);
}
