import { getFormatter, getTranslations } from 'next-intl/server';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';

/** How near the present a dataset is, as the graph tells it. */
export interface FreshnessView {
  state: 'CURRENT' | 'LATE' | 'OLD' | 'UNKNOWN';
  lastPeriod: string | null;
  nextPeriod: string | null;
  dueOn: string | null;
  newerEdition: string | null;
}

/** The tone of a badge that says the state of freshness. */
export const FRESHNESS_TONE = {
  CURRENT: 'good',
  LATE: 'warning',
  OLD: 'danger',
  UNKNOWN: 'plain',
} as const;

/** Why a dataset counts as current, late or old, in a sentence. */
export async function freshnessSentence(
  { state, lastPeriod, nextPeriod, dueOn, newerEdition }: FreshnessView,
  locale: SiteLocale,
): Promise<string> {
  const t = await getTranslations('dataset.freshness');
  const format = await getFormatter();
  if (lastPeriod === null) return t('nothing');
  const last = periodLabel(lastPeriod, locale);
  if (newerEdition !== null) return t('superseded', { last, edition: newerEdition });
  if (nextPeriod === null || dueOn === null) return t('unknown', { last });
  const due = format.dateTime(new Date(dueOn), { dateStyle: 'long', timeZone: 'UTC' });
  return t(state === 'CURRENT' ? 'current' : 'late', { last, next: periodLabel(nextPeriod, locale), due });
}
