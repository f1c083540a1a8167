import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { chartColours } from '#ui/chart/chart-colours.ts';
import { MapGround } from '#ui/chart/map-ground.tsx';
import { MAP_HEIGHT, MAP_WIDTH } from '#ui/chart/south-america.ts';
import { CorridorPicker } from '../corridors/corridor-picker.tsx';
import { placePhrases } from '../countries/place-phrases.ts';
import type { Source } from '../countries/source-facts.ts';
import { SourceLine } from '../countries/source-line.tsx';
import { chosenFlows, type FlowData, flowsAt } from './flow-data.ts';
import { FlowExplorer } from './flow-explorer.tsx';

interface FlowSectionProps {
  locale: SiteLocale;
  data: FlowData;
  source: Source;
  countedBy: string | undefined;
  /** What the address asks for. */
  country: string | undefined;
  period: string | undefined;
}

/** Between which countries of the region people have moved: a map with a country and a period in hand, and any corridor. */
export async function FlowSection({ locale, data, source, countedBy, ...asked }: FlowSectionProps) {
  const [t, site] = await Promise.all([getTranslations('home.flows'), getTranslations('site')]);
  const { country, period } = chosenFlows(data, asked.country, asked.period);
  const largest = flowsAt(data, period, null)[0];
  const ofEach = (key: 'arrivals' | 'departures') =>
    Object.fromEntries(data.places.map((place) => [place.code, t(key, placePhrases(place, locale))]));
  return (
    <section aria-labelledby="corridors" className="mt-16">
      <h2 id="corridors" className="text-h2">
        {t('title')}
      </h2>
      <p className="mt-2 mb-8 max-w-[68ch] text-soft">{t('lead')}</p>
      <FlowExplorer
        locale={locale}
        data={data}
        country={country}
        period={period}
        width={MAP_WIDTH}
        height={MAP_HEIGHT}
        words={{
          country: t('country'),
          period: t('period'),
          region: t('region'),
          show: t('show'),
          mapLabel: t('mapLabel', { period: periodLabel(period, locale) }),
          arrivals: { '': t('largest'), ...ofEach('arrivals') },
          departures: ofEach('departures'),
          none: t('none'),
        }}
      >
        <MapGround id="home" colours={chartColours('page')} />
      </FlowExplorer>
      <p className="mt-4 max-w-[75ch] text-small text-soft">
        {t('note')} {site('boundaries')}
      </p>
      <SourceLine source={source} countedBy={countedBy} />
      <div className="mt-10 max-w-[56rem] border-t border-rule pt-6">
        <h3 className="mb-4 text-h3">{t('question')}</h3>
        <CorridorPicker
          locale={locale}
          members={data.places}
          from={largest?.from.code}
          to={largest?.to.code}
        />
        <p className="mt-3 text-small">
          <Link href="/corridors">{t('others')}</Link>
        </p>
      </div>
    </section>
  );
}
