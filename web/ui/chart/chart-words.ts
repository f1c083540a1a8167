import { createTranslator } from 'next-intl';
import type { SiteLocale } from '#i18n/routing.ts';
import en from '../../messages/en/chart.json';
import es from '../../messages/es/chart.json';
import pt from '../../messages/pt/chart.json';

const MESSAGES = { es, pt: pt as typeof es, en: en as typeof es };

/** The words inside charts: pictures are drawn where no hook can run, in routes and in tests. */
export function chartWords(locale: SiteLocale) {
  return createTranslator({ locale, messages: { chart: MESSAGES[locale] }, namespace: 'chart' });
}

export type ChartWords = ReturnType<typeof chartWords>;
