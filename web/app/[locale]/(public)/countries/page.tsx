import { getTranslations } from 'next-intl/server';
import { viewHref } from '#figure/view.ts';
import { Link } from '#i18n/navigation.tsx';
import { figure, shortFigure } from '#i18n/number.ts';
import { pageMetadata } from '#i18n/page-metadata.ts';
import { periodLabel } from '#i18n/period.ts';
import { siteLocale } from '#i18n/routing.ts';
import { firstOf } from '#ui/address.ts';
import { AreaMap } from '#ui/chart/area-map.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHead } from '#ui/page-head.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { loadCountries } from './load-countries.ts';
import { SourceLine } from './source-line.tsx';

type Props = PageProps<'/[locale]/countries'>;

export async function generateMetadata({ params }: Props) {
  const locale = siteLocale((await params).locale);
  const t = await getTranslations('country.list');
  return pageMetadata({ locale, path: '/countries', title: t('title'), description: t('description') });
}

/** The twelve countries, as an atlas lists them: a map, and a table that leads to each. */
export default async function CountriesPage({ params, searchParams }: Props) {
  const locale = siteLocale((await params).locale);
  const unknown = firstOf((await searchParams).unknown);
  const { data, trouble } = await loadCountries(locale);
  if (trouble) return <TroubleNotice trouble={trouble} />;
  const [t, site] = await Promise.all([getTranslations('country'), getTranslations('site')]);
  const period = data.period ? periodLabel(data.period, locale) : '';
  const known = data.countries.flatMap(({ code, label, here }) =>
    here === null ? [] : [{ code, label, value: here, figure: figure(here, locale) }],
  );
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      {unknown && (
        <Notice tone="warning">
          <p>{t('notKnown', { text: unknown.slice(0, 80) })}</p>
        </Notice>
      )}
      <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[1fr_24rem]">
        <div className="min-w-0">
          <DataTable
            caption={t('list.caption', { period })}
            columns={[
              { label: t('list.country') },
              { label: t('list.here'), numeric: true },
              { label: t('list.abroad'), numeric: true },
            ]}
            rows={data.countries.map(({ code, label, here, abroad }) => ({
              key: code,
              cells: [
                <Link key="country" href={`/countries/${code}`}>
                  {label}
                </Link>,
                here === null ? t('list.unknown') : figure(here, locale),
                abroad === null ? t('list.unknown') : figure(abroad, locale),
              ],
            }))}
          />
          {data.source && (
            <SourceLine
              source={data.source}
              countedBy={data.countedBy}
              href={viewHref({ indicator: 'MIG_STOCK', dataset: data.source.code })}
            />
          )}
          <p className="mt-8 max-w-[68ch]">
            <strong>{t('list.others')}</strong> {t('list.othersText')}{' '}
            <Link href="/corridors">{t('corridors.link')}</Link>
          </p>
        </div>
        <div className="min-w-0">
          <AreaMap
            kind="counts"
            label={t('list.map', { period })}
            values={known}
            legend={{ below: '', zero: '', noData: t('list.unknown') }}
            figureOf={(value) => figure(value, locale)}
            shortFigureOf={(value) => shortFigure(value, locale)}
          />
          <p className="mt-3 text-small text-soft">{site('boundaries')}</p>
        </div>
      </div>
    </>
  );
}
