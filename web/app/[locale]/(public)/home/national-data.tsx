import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { periodLabel } from '#i18n/period.ts';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import type { loadNational } from '../load-home.ts';
import { bySpan, nationalRows } from './national-records.ts';

interface NationalDataProps {
  locale: SiteLocale;
  national: NonNullable<Awaited<ReturnType<typeof loadNational>>['data']>;
}

/** Which of the twelve states have national data in the hub, and from whom they came. */
export async function NationalData({ locale, national }: NationalDataProps) {
  const t = await getTranslations('home.national');
  const states = national.areas?.coverage.expectedAreas ?? [];
  const rows = nationalRows(states, national.authorities.nodes, [
    national.entries,
    national.exits,
    national.irregular,
  ]).sort((a, b) => a.label.localeCompare(b.label, locale));
  if (rows.length === 0) return null;
  const publishing = rows.filter(({ own }) => own > 0).length;
  const compiled = rows.filter((row) => row.compiled.length > 0).length;
  const list = new Intl.ListFormat(languageTag(locale));
  const name = (dataset: string) => t(`record.${dataset as 'IOM_REGULAR_ENTRIES'}`);
  return (
    <section aria-labelledby="national" className="mt-16 border-t border-rule pt-8">
      <h2 id="national" className="text-h2">
        {t('title')}
      </h2>
      <p className="mt-2 mb-6 max-w-[68ch]">{t('sentence', { publishing, compiled, states: rows.length })}</p>
      <DataTable
        caption={t('caption')}
        columns={[{ label: t('state') }, { label: t('own') }, { label: t('compiled') }]}
        rows={rows.map((row) => ({
          key: row.code,
          cells: [
            <Link key="state" href={`/countries/${row.code}`}>
              {row.label}
            </Link>,
            row.own > 0 ? t('datasets', { count: row.own }) : t('none'),
            row.compiled.length > 0
              ? bySpan(row.compiled).map(({ span: [first, last], datasets }) => (
                  <span key={datasets[0]} className="block">
                    {list.format(datasets.map(name))}:{' '}
                    {[first, last].map((end) => (end ? periodLabel(end, locale, 'short') : '…')).join(' – ')}
                  </span>
                ))
              : t('none'),
          ],
        }))}
      />
    </section>
  );
}
