import { getTranslations } from 'next-intl/server';
import { figure } from '#i18n/number.ts';
import { periodSpan } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import type { DatasetView } from './dataset-document.ts';

/** Which areas a dataset holds, for which periods, and which of the expected ones it lacks. */
export async function CoverageTable({
  coverage,
  locale,
}: {
  coverage: DatasetView['coverage'];
  locale: SiteLocale;
}) {
  const t = await getTranslations('dataset.coverage');
  const expected = coverage.expectedAreas.length;
  const missing = coverage.missingAreas.map((area) => area.label).join(', ');
  return (
    <>
      {expected > 0 && (
        <p className="mb-4 max-w-[68ch]">
          {t('sentence', { present: expected - coverage.missingAreas.length, expected })}{' '}
          {missing !== '' && t('missing', { areas: missing })}
        </p>
      )}
      <DataTable
        caption={t('caption')}
        tall={coverage.areas.length > 15}
        columns={[
          { label: t('area') },
          { label: t('periods') },
          { label: t('series'), numeric: true },
          { label: t('observations'), numeric: true },
        ]}
        rows={coverage.areas.map(({ area, firstPeriod, lastPeriod, series, observations }) => ({
          key: area.code,
          cells: [
            area.label,
            periodSpan(firstPeriod, lastPeriod, locale),
            figure(series, locale),
            figure(observations, locale),
          ],
        }))}
      />
    </>
  );
}
