import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { SearchBox } from '#ui/search/search-box.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { Headlines } from './headlines.tsx';
import { Doors } from './home/doors.tsx';
import { Emerging } from './home/emerging.tsx';
import { flowData, pairsAt } from './home/flow-data.ts';
import { memberPlaces } from './home/flow-places.ts';
import { FlowSection } from './home/flow-section.tsx';
import { headlineOf } from './home/headline.ts';
import { NationalData } from './home/national-data.tsx';
import { loadHome, loadNational, loadNews } from './load-home.ts';
import { News } from './news.tsx';

type Props = PageProps<'/[locale]'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('site');
  return pageMetadata({ locale, path: '', description: t('site.description') });
}

/** Home: three figures in a sentence, search, the corridors of the region, what emerges, doors, what is new. */
export default async function Home({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const [t, figures, news, national, query] = await Promise.all([
    getTranslations('home'),
    loadHome(locale),
    loadNews(locale),
    loadNational(locale),
    searchParams,
  ]);
  const trouble = figures.trouble ?? national.trouble;
  const stock = headlineOf(figures.data?.stock?.all);
  const within = headlineOf(figures.data?.stock?.within);
  const deaths = headlineOf(figures.data?.dead?.aggregate);
  const places = memberPlaces(national.data?.areas?.coverage.expectedAreas ?? [], locale);

  const flows = flowData(figures.data?.stock?.flows.rows ?? [], places);
  const pairs = pairsAt(flows, within?.period ?? '');

  return (
    <>
      {stock && within && deaths && within.period === stock.period ? (
        <Headlines locale={locale} stock={stock} within={within} deaths={deaths} pairs={pairs} />
      ) : (
        <h1 className="max-w-[24ch] text-h1">{t('title')}</h1>
      )}
      <div className="mt-10">
        <SearchBox size="hero" locale={locale} />
      </div>
      {trouble && <TroubleNotice trouble={trouble} level="part" />}
      {stock && flows.flows.length > 0 && (
        <FlowSection
          locale={locale}
          data={flows}
          source={stock.source}
          countedBy={stock.countedBy}
          country={firstOf(query.country)}
          period={firstOf(query.period)}
        />
      )}
      <p className="mt-8">
        <Link href="/countries">{t('countries')}</Link>
      </p>
      {figures.data && <Emerging locale={locale} figures={figures.data} />}
      <Doors />
      {national.data && <NationalData locale={locale} national={national.data} />}
      <div className="mt-16 border-t border-rule pt-8">
        {news.data ? (
          <News locale={locale} news={news.data} />
        ) : (
          !trouble && <TroubleNotice trouble={news.trouble} level="part" />
        )}
      </div>
    </>
  );
}
