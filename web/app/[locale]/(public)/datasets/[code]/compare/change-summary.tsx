import { getTranslations } from 'next-intl/server';
import { figure } from '#i18n/number.ts';
import { periodSpan } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import type { ChangesView } from './compare-document.ts';

/** How much two versions differ: series and observations, then each area that changed. */
export async function ChangeSummary({ changes, locale }: { changes: ChangesView; locale: SiteLocale }) {
  const t = await getTranslations('dataset.compare');
  const { series, observations, areas } = changes;
  const count = (number: number) => figure(number, locale);
  return (
    <>
      <DataTable
        caption={t('counts')}
        columns={[
          { label: t('ofWhat') },
          { label: t('kind.ADDED'), numeric: true },
          { label: t('kind.REMOVED'), numeric: true },
          { label: t('kind.REVISED'), numeric: true },
          { label: t('kind.RESTATED'), numeric: true },
          { label: t('unchanged'), numeric: true },
        ]}
        rows={[
          {
            key: 'observations',
            cells: [
              <span key="name" className="whitespace-nowrap">
                {t('observations')}
              </span>,
              count(observations.added),
              count(observations.removed),
              count(observations.revised),
              count(changes.restatedObservations),
              count(observations.unchanged),
            ],
          },
          {
            key: 'series',
            cells: [
              <span key="name" className="whitespace-nowrap">
                {t('series')}
              </span>,
              count(series.added),
              count(series.removed),
              count(series.revised),
              '–',
              count(series.unchanged),
            ],
          },
        ]}
      />
      {changes.redefinedSeries > 0 && (
        <p className="mt-4 max-w-[68ch]">{t('redefined', { count: changes.redefinedSeries })}</p>
      )}
      {areas.length > 0 && (
        <div className="mt-8">
          <DataTable
            caption={t('areas')}
            tall={areas.length > 15}
            columns={[
              { label: t('area') },
              { label: t('periods') },
              { label: t('kind.ADDED'), numeric: true },
              { label: t('kind.REMOVED'), numeric: true },
              { label: t('kind.REVISED'), numeric: true },
              { label: t('kind.RESTATED'), numeric: true },
            ]}
            rows={areas.map(({ area, firstPeriod, lastPeriod, ...counts }) => ({
              key: `${area?.code} ${firstPeriod}`,
              cells: [
                area?.label ?? t('noArea'),
                periodSpan(firstPeriod, lastPeriod, locale),
                count(counts.added),
                count(counts.removed),
                count(counts.revised),
                count(counts.restated),
              ],
            }))}
          />
        </div>
      )}
    </>
  );
}
