import { getTranslations } from 'next-intl/server';
import { ask } from '#graph/ask.ts';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import { periodLabel, periodSpan } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { Badge } from '#ui/badge.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { foreignLang } from '#ui/fallback-note.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { countryStrength } from './country-strength.ts';
import { CountryData } from './observatory-document.ts';

const TONES = { CURRENT: 'good', OLD: 'warning', NONE: 'danger' } as const;

interface CountryDataTableProps {
  /** Its code in CL_AREA. */
  country: string;
  locale: SiteLocale;
}

/** Where the data on the organisation's country are strong and where thin, whoever publishes them. */
export async function CountryDataTable({ country, locale }: CountryDataTableProps) {
  const t = await getTranslations('observatory');
  const { data, trouble } = await ask(locale, CountryData, { area: country });
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const holdings = countryStrength(data.datasets.nodes, country, new Date().getUTCFullYear());
  if (holdings.length === 0) return <p className="text-soft">{t('about.nothing')}</p>;
  const latest = holdings[0]?.lastPeriod;
  const of = (state: keyof typeof TONES) => holdings.filter((one) => one.state === state).length;
  return (
    <>
      <p className="mb-4 max-w-[68ch]">
        {t('about.sentence', { count: holdings.length - of('NONE') })}{' '}
        {latest && t('about.latest', { period: periodLabel(latest, locale) })}{' '}
        {of('OLD') > 0 && t('about.old', { count: of('OLD') })}{' '}
        {of('NONE') > 0 && t('about.none', { count: of('NONE') })}
      </p>
      <DataTable
        caption={t('about.caption')}
        columns={[
          { label: t('holdings.dataset') },
          { label: t('about.source') },
          { label: t('holdings.periods') },
          { label: t('holdings.observations'), numeric: true },
          { label: t('about.state') },
        ]}
        rows={holdings.map((holding) => ({
          key: holding.code,
          cells: [
            <Link
              key="dataset"
              href={`/datasets/${holding.code}`}
              lang={foreignLang(holding.fallbacks, 'title')}
            >
              {holding.title}
            </Link>,
            holding.source,
            <span key="periods" className="whitespace-nowrap">
              {periodSpan(holding.firstPeriod, holding.lastPeriod, locale)}
            </span>,
            figure(holding.observations, locale),
            <span key="state" className="whitespace-nowrap">
              <Badge tone={TONES[holding.state]}>{t(`about.states.${holding.state}`)}</Badge>
            </span>,
          ],
        }))}
      />
    </>
  );
}
