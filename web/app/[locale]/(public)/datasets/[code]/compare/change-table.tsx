import { getTranslations } from 'next-intl/server';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import type { ChangesView } from './compare-document.ts';

type Change = ChangesView['changes']['nodes'][number];

/** The observations that changed, those that changed most first. */
export async function ChangeTable({ changes, locale }: { changes: Change[]; locale: SiteLocale }) {
  const t = await getTranslations('dataset.compare');
  const value = (number: number | null, absent: string | false) =>
    absent || (number === null ? t('noValue') : figure(number, locale, Number.isInteger(number) ? 0 : 2));
  const percent = new Intl.NumberFormat(languageTag(locale), {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const someRevised = changes.some(({ kind }) => kind === 'REVISED');
  return (
    <DataTable
      caption={t('largest')}
      columns={[
        { label: t('seriesOf') },
        { label: t('period') },
        { label: t('what') },
        { label: t('before'), numeric: true },
        { label: t('after'), numeric: true },
        ...(someRevised ? [{ label: t('relative'), numeric: true }] : []),
      ]}
      rows={changes.map((change) => ({
        key: `${change.key} ${change.period}`,
        cells: [
          <span key="series" title={change.key}>
            {change.dimensions.map(({ label }) => label).join(' · ')}
          </span>,
          periodLabel(change.period, locale),
          change.kind === 'RESTATED'
            ? t('restated', { before: change.statusBefore ?? '–', after: change.statusAfter ?? '–' })
            : t(`one.${change.kind}`),
          value(change.before, change.kind === 'ADDED' && t('notYet')),
          value(change.after, change.kind === 'REMOVED' && t('noMore')),
          ...(someRevised
            ? [change.relativeChange === null ? '–' : percent.format(change.relativeChange)]
            : []),
        ],
      }))}
    />
  );
}
