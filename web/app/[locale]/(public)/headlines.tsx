import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { viewHref } from '#figure/view.ts';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { changeWords } from './countries/change-words.ts';
import { type Headline, homeViews } from './home/headline.ts';

interface HeadlinesProps {
  locale: SiteLocale;
  stock: Headline;
  within: Headline;
  deaths: Headline;
  /** Pairs of countries of the region whose figure the source has, and all there are. */
  pairs: { known: number; all: number };
}

/** One sentence with three figures, each leading to its own, with change, date, edition and coverage under it. */
export async function Headlines({ locale, stock, within, deaths, pairs }: HeadlinesProps) {
  const t = await getTranslations('home');
  const linked = (href: string) => (chunks: ReactNode) => (
    <Link href={href} className="numbers font-semibold">
      {chunks}
    </Link>
  );
  return (
    <>
      <p className="kicker mb-3">{t('title')}</p>
      <h1 className="max-w-[60rem] font-serif text-h1 font-normal">
        {t.rich('headline.sentence', {
          stockPeriod: periodLabel(stock.period, locale),
          stock: figure(stock.value, locale),
          within: figure(within.value, locale),
          deathsPeriod: periodLabel(deaths.period, locale),
          deaths: figure(deaths.value, locale),
          stockLink: linked(viewHref(homeViews.stock)),
          withinLink: linked(viewHref(homeViews.within)),
          deathsLink: linked(viewHref(homeViews.deaths)),
        })}
      </h1>
      <ul className="mt-7 grid gap-x-10 gap-y-5 border-t border-rule pt-4 text-small md:grid-cols-3">
        <HeadlineNote
          locale={locale}
          headline={stock}
          label={t('headline.stock')}
          coverage={t('headline.coverage', { covered: stock.areasCovered, expected: stock.areasExpected })}
        />
        <HeadlineNote
          locale={locale}
          headline={within}
          label={t('headline.within')}
          coverage={t('headline.pairs', pairs)}
        />
        <HeadlineNote
          locale={locale}
          headline={deaths}
          label={t('headline.deaths')}
          coverage={`${t('headline.places', { areas: deaths.areasExpected })} ${t('headline.minimum')}`}
        />
      </ul>
    </>
  );
}

interface HeadlineNoteProps {
  locale: SiteLocale;
  headline: Headline;
  label: string;
  /** How much of its aim it covers. */
  coverage: string;
}

/** What a figure must be read with: how it changed, its date, edition, and how much of its aim it covers. */
async function HeadlineNote({ locale, headline, label, coverage }: HeadlineNoteProps) {
  const [t, country] = await Promise.all([
    getTranslations('home.headline'),
    getTranslations('country.change'),
  ]);
  const { source, change, period } = headline;
  const version = source.currentVersion;
  const edition =
    version?.edition && version.supersededBy
      ? t('superseded', { edition: version.edition, by: version.supersededBy })
      : version?.edition
        ? t('edition', { edition: version.edition })
        : version && t('version', { version: version.number });
  const moved = change && changeWords(change, locale);
  return (
    <li>
      <p className="numbers font-semibold">
        {label}, {periodLabel(period, locale)}: {figure(headline.value, locale)}
      </p>
      {moved && <p className="numbers">{country(moved.key, moved.values)}</p>}
      <p className="mt-1 text-soft">
        <Link href={`/datasets/${source.code}`}>{source.source}</Link>
        {edition && `, ${edition}`}. {coverage}
      </p>
    </li>
  );
}
