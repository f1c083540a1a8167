import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { siteLocale } from '#i18n/routing.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import { TroubleNotice } from '#ui/trouble.tsx';
import { Corridors } from './corridors.tsx';
import { Headlines } from './headlines.tsx';
import { loadCorridors, loadHeadline, loadNews } from './load-home.ts';
import { News } from './news.tsx';

type Props = PageProps<'/[locale]'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('site');
  return pageMetadata({ locale, path: '', description: t('site.description') });
}

const DOORS = [
  { key: 'decide', href: '/indicators' },
  { key: 'produce', href: '/guides' },
  { key: 'program', href: '/developers' },
] as const;

/** Home: three figures in a sentence, the corridors of the region, a door for each user, what is new. */
export default async function Home({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('home');
  const [stock, within, deaths, news] = await Promise.all([
    loadHeadline(locale, 'MIG_STOCK', { dataset: 'UNDESA_STOCK' }),
    loadHeadline(locale, 'MIG_STOCK', { dataset: 'UNDESA_STOCK', counterparts: Object.values(memberByM49) }),
    loadHeadline(locale, 'MIGRANTS_DEAD', { dataset: 'IOM_MISSING_MIGRANTS' }),
    loadNews(locale),
  ]);
  const corridors = stock ? await loadCorridors(locale, stock.period) : [];

  return (
    <>
      {stock && within && deaths && within.period === stock.period ? (
        <Headlines locale={locale} stock={stock} within={within} deaths={deaths} />
      ) : (
        <h1 className="max-w-[24ch] text-h1">{t('title')}</h1>
      )}
      {stock && corridors.length > 0 && (
        <Corridors locale={locale} period={stock.period} corridors={corridors} />
      )}
      <nav
        aria-label={t('doors.label')}
        className="mt-16 grid gap-8 border-t border-rule pt-8 md:grid-cols-3"
      >
        {DOORS.map(({ key, href }) => (
          <div key={key}>
            <h2 className="text-h3">
              <Link href={href}>{t(`doors.${key}.title`)}</Link>
            </h2>
            <p className="mt-2 max-w-[40ch] text-soft">{t(`doors.${key}.text`)}</p>
          </div>
        ))}
      </nav>
      <div className="mt-16 border-t border-rule pt-8">
        {news.trouble ? (
          <TroubleNotice trouble={news.trouble} level="part" />
        ) : (
          <News locale={locale} news={news.data} />
        )}
      </div>
    </>
  );
}
