import { getTranslations } from 'next-intl/server';
import { FigureCard } from '#figure/figure-card.tsx';
import type { View } from '#figure/view.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { type NamedPlace, placePhrases } from '../place-phrases.ts';
import type { Claim } from './claim.ts';
import { isInIslands } from './claim-sentence.tsx';
import type { SectionKey } from './country-claims.ts';

interface SectionChartProps {
  section: SectionKey;
  claims: Claim[];
  place: NamedPlace;
  locale: SiteLocale;
}

/** What a section draws: the first of these claims that it has. */
const DRAWN = {
  arrivals: [{ claim: 'origins', chart: 'ranking' }],
  departures: [{ claim: 'destinations', chart: 'ranking' }],
  routes: [
    { claim: 'irregular', chart: 'line' },
    { claim: 'irregularAbroad', chart: 'line' },
  ],
  remittances: [{ claim: 'received', chart: 'line' }],
  displacement: [{ claim: 'disasters', chart: 'line' }],
  missing: [{ claim: 'dead', chart: 'line' }],
  population: [
    { claim: 'netMigrationIn', chart: 'line' },
    { claim: 'netMigrationOut', chart: 'line' },
  ],
} as const;

/** The chart beside the claims of a section; none where it has no claim to draw. */
export async function SectionChart({ section, claims, place, locale }: SectionChartProps) {
  const [t, country] = await Promise.all([getTranslations('country.chart'), getTranslations('country')]);
  for (const { claim: key, chart } of DRAWN[section]) {
    const claim = claims.find((one) => one.key === key);
    if (!claim) continue;
    const view: View = { ...(claim.drawn ?? claim.view), chart };
    const title = t(key, {
      ...placePhrases(place, locale),
      ...(isInIslands(claim, place) && { in: country('inIslands') }),
    });
    return <FigureCard locale={locale} view={view} title={title} level={3} size="half" />;
  }
  return null;
}
