import { getTranslations } from 'next-intl/server';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import { wholePercent } from '../share-in-words.ts';
import { CoverageKey, CoverageStrip } from './coverage-strip.tsx';
import type { DatasetView } from './dataset-document.ts';

/** So many spans of missing periods are named for an area; the others are counted. */
const NAMED_SPANS = 4;

type Props = Pick<DatasetView, 'coverage' | 'completeness'> & { locale: SiteLocale };

/** Areas and periods as a matrix: what is held, how much of it, and what is missing by name. */
export async function CoverageTable({ coverage, completeness, locale }: Props) {
  const t = await getTranslations('dataset.coverage');
  const gaps = new Map(completeness.gaps.map((gap) => [gap.area.code, gap]));
  const missing = coverage.missingAreas.filter(
    ({ code }) => !coverage.areas.some(({ area }) => area.code === code),
  );
  const short = (period: string) => periodLabel(period, locale, 'short');
  const gapWords = (code: string): string => {
    const gap = gaps.get(code);
    if (!gap) return '';
    const spans = gap.spans
      .slice(0, NAMED_SPANS)
      .map(({ first, last }) => (first === last ? short(first) : `${short(first)}–${short(last)}`));
    const more = gap.spans.length - spans.length;
    return more > 0 ? t('andMore', { spans: spans.join(', '), count: more }) : spans.join(', ');
  };
  const { share, observed, expected, expectedPeriods } = completeness;
  const [from, to] = [coverage.periods[0], coverage.periods.at(-1)];
  const none = coverage.periods.map(() => 0);
  const rows = [
    ...coverage.areas,
    ...missing.map((area) => ({ area, series: 0, observations: 0, counts: none, expected: true })),
  ];
  if (rows.length === 0) return <p className="text-soft">{t('nothing')}</p>;
  return (
    <>
      {share !== null && (
        <p className="mb-2 max-w-[68ch]">
          {t('sentence', {
            percent: figure(wholePercent(share), locale),
            observed: figure(observed, locale),
            expected: figure(expected, locale),
            areas: coverage.expectedAreas.length || coverage.areas.length,
            periods: expectedPeriods,
          })}{' '}
          {coverage.missingAreas.length > 0 &&
            t('missing', { areas: coverage.missingAreas.map(({ label }) => label).join(', ') })}
        </p>
      )}
      <p className="mb-4 max-w-[68ch] text-small text-soft">{t('gapNote')}</p>
      <CoverageKey words={{ gap: t('gap'), few: t('few'), many: t('many') }} />
      <DataTable
        caption={t('caption')}
        tall={rows.length > 15}
        columns={[
          { label: t('area') },
          {
            label: (
              <span className="flex min-w-48 justify-between gap-4 whitespace-nowrap sm:min-w-72 print:min-w-40">
                <span>{from && short(from)}</span>
                <span>{to && short(to)}</span>
              </span>
            ),
          },
          { label: t('withFigure'), numeric: true },
          { label: t('lacks') },
          { label: t('series'), numeric: true },
          { label: t('observations'), numeric: true },
        ]}
        rows={rows.map(({ area, series, observations, counts, expected: isExpected }) => ({
          key: area.code,
          cells: [
            <span key="area">
              {area.label}
              {!isExpected && coverage.expectedAreas.length > 0 && (
                <span className="block text-small font-normal text-soft">{t('beside')}</span>
              )}
            </span>,
            <CoverageStrip key="strip" counts={counts} />,
            isExpected
              ? t('ofPeriods', {
                  held: expectedPeriods - (gaps.get(area.code)?.missing ?? 0),
                  all: expectedPeriods,
                })
              : counts.filter((count) => count > 0).length,
            <span key="lacks" className="block min-w-48 print:min-w-0">
              {gapWords(area.code)}
            </span>,
            figure(series, locale),
            figure(observations, locale),
          ],
        }))}
      />
    </>
  );
}
