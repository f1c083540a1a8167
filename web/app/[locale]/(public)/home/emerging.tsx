import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { placePhrases } from '../countries/place-phrases.ts';
import { SourceLine } from '../countries/source-line.tsx';
import type { HomeFiguresView } from '../load-home.ts';
import { headlineOf, largestOfLastYear } from './headline.ts';

interface EmergingProps {
  locale: SiteLocale;
  figures: HomeFiguresView;
}

const strong = (chunks: ReactNode) => <strong className="numbers">{chunks}</strong>;

/** The subjects that the network set out to count better: displacement by disasters, and who goes missing on the way. */
export async function Emerging({ locale, figures }: EmergingProps) {
  const t = await getTranslations('home.emerging');
  const disaster = largestOfLastYear(figures.disasters?.aggregate);
  const missing = headlineOf(figures.missing?.aggregate);
  if (!disaster && !missing) return null;
  return (
    <section aria-labelledby="emerging" className="mt-16 border-t border-rule pt-8">
      <h2 id="emerging" className="text-h2">
        {t('title')}
      </h2>
      <div className="mt-6 grid gap-x-14 gap-y-8 md:grid-cols-2">
        {disaster && (
          <div>
            <h3 className="text-h3">
              <Link href="/topics/climate-and-disasters" className="plain-link">
                {t('climate.title')}
              </Link>
            </h3>
            <p className="mt-2 font-serif text-lead">
              {t.rich('climate.sentence', {
                ...placePhrases(disaster.area, locale),
                period: periodLabel(disaster.period, locale),
                value: figure(disaster.value, locale),
                known: disaster.known,
                areas: disaster.areas,
                n: strong,
              })}
            </p>
            <SourceLine source={disaster.source} />
            <p className="mt-3">
              <Link href="/topics/climate-and-disasters">{t('climate.link')}</Link>
            </p>
          </div>
        )}
        {missing && (
          <div>
            <h3 className="text-h3">
              <Link href="/topics/missing-migrants" className="plain-link">
                {t('missing.title')}
              </Link>
            </h3>
            <p className="mt-2 font-serif text-lead">
              {t.rich('missing.sentence', {
                period: periodLabel(missing.period, locale),
                value: figure(missing.value, locale),
                n: strong,
              })}
            </p>
            <SourceLine source={missing.source} />
            <p className="mt-3">
              <Link href="/topics/missing-migrants">{t('missing.link')}</Link>
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
