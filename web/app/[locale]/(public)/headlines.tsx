import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '#i18n/navigation.ts';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { Headline } from './load-home.ts';

interface HeadlinesProps {
  locale: SiteLocale;
  stock: Headline;
  within: Headline;
  deaths: Headline;
}

/** One sentence with three figures, each leading to its indicator, with edition and coverage under it. */
export async function Headlines({ locale, stock, within, deaths }: HeadlinesProps) {
  const t = await getTranslations('home');
  const linked = (href: string) => (chunks: ReactNode) => (
    <Link href={href} className="numbers font-semibold">
      {chunks}
    </Link>
  );
  const source = ({ dataset, version, areasCovered, areasExpected }: Headline) => {
    const edition =
      version.edition && version.supersededBy
        ? t('headline.superseded', { edition: version.edition, by: version.supersededBy })
        : version.edition
          ? t('headline.edition', { edition: version.edition })
          : t('headline.version', { number: version.number });
    return t('headline.source', {
      source: dataset.source,
      edition,
      covered: areasCovered,
      expected: areasExpected,
    });
  };
  return (
    <div className="max-w-[60rem]">
      <p className="kicker mb-3">{t('title')}</p>
      <h1 className="font-serif text-h1 font-normal">
        {t.rich('headline.sentence', {
          stockPeriod: periodLabel(stock.period, locale),
          stock: figure(stock.value, locale),
          within: figure(within.value, locale),
          deathsPeriod: periodLabel(deaths.period, locale),
          deaths: figure(deaths.value, locale),
          stockLink: linked('/indicators/MIG_STOCK'),
          deathsLink: linked('/indicators/MIGRANTS_DEAD'),
        })}
      </h1>
      <ul className="mt-5 grid gap-1 text-small text-soft">
        <li>{source(stock)}</li>
        <li>
          {source(deaths)} {t('headline.minimum')}
        </li>
      </ul>
    </div>
  );
}
