import { getTranslations } from 'next-intl/server';
import { loadCodeList } from '#figure/code-list.ts';
import type { Figure, FigurePoint, FigureSeries } from '#figure/figure.ts';
import { fullLabel } from '#figure/figure-words.ts';
import { periodsOf } from '#figure/periods.ts';
import { figureWords } from '#figure/words.ts';
import { figure as figureOf } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import { CopyTable } from './copy-table.tsx';

const MANY_PERIODS = 12;
const MANY_ROWS = 12;
const MOST_ROWS = 100;
/** A table with more columns than this is read by nobody. */
const MOST_COLUMNS = 40;

/** The table twin of the chart: what is shown, from the highest figure to the lowest, periods across or down. */
export async function FigureTable({ locale, figure }: { locale: SiteLocale; figure: Figure }) {
  const t = await getTranslations('indicator.table');
  const words = await figureWords(locale);
  const { series, digits } = figure;
  if (series.length === 0) return null;
  const periods = periodsOf(series);
  const long = periods.length > MANY_PERIODS && series.length <= MOST_COLUMNS;
  const rows = series.slice(0, MOST_ROWS);
  const across = periods.slice(-Math.max(MANY_PERIODS, MOST_COLUMNS));
  const meanings = (await loadCodeList(locale, 'CL_OBS_STATUS')).data;
  const occurring = new Set(series.flatMap(({ points }) => points.map(({ status }) => status)));
  // All that occur are explained, but for "normal".
  const statuses = [...(meanings?.values() ?? [])].filter(({ code }) => code !== 'A' && occurring.has(code));
  const broken = series.some(({ points }) => points.some(({ isBreak }) => isBreak));
  const cells = new Map(
    rows.map((one) => [one.key, new Map(one.points.map((point) => [point.period, point]))]),
  );
  const cell = (one: FigureSeries, period: string) => {
    const point = cells.get(one.key)?.get(period);
    const why = point?.gap ? words(`gap.${point.gap}`) : t('unknown');
    return figureCell(point, (value) => figureOf(value, locale, digits), why);
  };
  const head = headOf(figure);
  const caption = `${figure.title}. ${figure.subtitle}`;

  return (
    <section aria-labelledby="table" className="mt-14">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="table" className="text-h2">
          {t('title')}
        </h2>
        <CopyTable label={t('copy')} done={t('copied')} failed={t('copyFailed')} />
      </div>
      {long ? (
        <DataTable
          caption={caption}
          tall
          columns={[{ label: t('period') }, ...rows.map((one) => ({ label: fullLabel(one), numeric: true }))]}
          rows={periods.toReversed().map((period) => ({
            key: period,
            cells: [periodLabel(period, locale), ...rows.map((one) => cell(one, period))],
          }))}
        />
      ) : (
        <DataTable
          caption={caption}
          tall={rows.length > MANY_ROWS}
          columns={[
            ...head.map((label) => ({ label })),
            ...across.map((period) => ({ label: periodLabel(period, locale, 'short'), numeric: true })),
          ]}
          rows={rows.map((one) => ({
            key: one.key,
            cells: [...one.group.map(({ label }) => label), ...across.map((period) => cell(one, period))],
          }))}
        />
      )}
      {series.length > rows.length && (
        <p className="mt-3 text-small text-soft">{t('some', { shown: rows.length, all: series.length })}</p>
      )}
      {(statuses.length > 0 || broken) && (
        <p className="mt-3 text-small text-soft">
          {[...statuses.map(({ code, label }) => `${code}: ${label}`), broken && t('break')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </section>
  );
}

/** The names of what tells the rows apart. */
function headOf({ by, dataset }: Figure): string[] {
  return by.map(
    (concept) => dataset.structure.dimensions.find((one) => one.concept === concept)?.name ?? concept,
  );
}

/** A figure with its status where it isn't a plain observation; unknown is said, never left to look like zero. */
function figureCell(point: FigurePoint | undefined, say: (value: number) => string, unknown: string) {
  if (!point || point.value === null)
    return (
      <span>
        <span aria-hidden="true">…</span> <span className="sr-only">{unknown}</span>
        {point?.status && point.status !== 'A' && <Flag>{point.status}</Flag>}
      </span>
    );
  return (
    <>
      {say(point.value)}
      {point.status !== null && point.status !== 'A' && <Flag>{point.status}</Flag>}
      {point.isBreak && <Flag>B</Flag>}
    </>
  );
}

function Flag({ children }: { children: string }) {
  return <span className="ms-1 text-small text-soft">{children}</span>;
}
