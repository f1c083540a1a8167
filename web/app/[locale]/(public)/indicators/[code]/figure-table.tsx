import { getTranslations } from 'next-intl/server';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import { type Line, type Point, periodsOf } from './figures.ts';

interface FigureTableProps {
  locale: SiteLocale;
  caption: string;
  lines: Line[];
  say: (value: number) => string;
}

const MANY_PERIODS = 12;

/** SDMX statuses that are explained under the table where they occur. */
const STATUSES = ['E', 'F', 'I', 'L', 'M', 'O', 'P', 'U'] as const;

/** The table twin of the chart: areas down, periods across, or the other way round where there are many periods. */
export async function FigureTable({ locale, caption, lines, say }: FigureTableProps) {
  const t = await getTranslations('indicator.table');
  const periods = periodsOf(lines);
  const cells = new Map(
    lines.map((line) => [line.code, new Map(line.points.map((point) => [point.period, point]))]),
  );
  const cell = (code: string, period: string) => figureCell(cells.get(code)?.get(period), say, t('unknown'));
  const notes = [...new Set(lines.flatMap((line) => line.points.flatMap(({ note }) => note ?? [])))];
  const statuses = STATUSES.filter((status) =>
    lines.some((line) => line.points.some((point) => point.status === status)),
  );
  const long = periods.length > MANY_PERIODS;

  return (
    <section aria-labelledby="table" className="mt-12">
      <h2 id="table" className="mb-4 text-h3">
        {t('title')}
      </h2>
      {long ? (
        <DataTable
          caption={caption}
          tall
          columns={[{ label: t('period') }, ...lines.map(({ label }) => ({ label, numeric: true }))]}
          rows={periods.toReversed().map((period) => ({
            key: period,
            cells: [periodLabel(period, locale), ...lines.map(({ code }) => cell(code, period))],
          }))}
        />
      ) : (
        <DataTable
          caption={caption}
          tall={lines.length > 15}
          columns={[
            { label: t('area') },
            ...periods.map((period) => ({ label: periodLabel(period, locale, 'short'), numeric: true })),
          ]}
          rows={lines.map(({ code, label }) => ({
            key: code,
            cells: [label, ...periods.map((period) => cell(code, period))],
          }))}
        />
      )}
      {statuses.length > 0 && (
        <p className="mt-3 text-small text-soft">
          {statuses.map((status) => `${status}: ${t(`status.${status}`)}`).join(' · ')}
        </p>
      )}
      {notes.length > 0 && (
        <details className="mt-4 max-w-[75ch]">
          <summary className="font-semibold">{t('notes', { count: notes.length })}</summary>
          <ul className="mt-2 grid gap-1 text-small text-soft">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** A figure with its status where it isn't a plain observation; unknown is said, never left to look like zero. */
function figureCell(point: Point | undefined, say: (value: number) => string, unknown: string) {
  if (!point || point.value === null)
    return (
      <span>
        … <span className="sr-only">{unknown}</span>
        {point?.status && point.status !== 'A' && (
          <span className="ms-1 text-small text-soft">{point.status}</span>
        )}
      </span>
    );
  const plain = point.status === null || point.status === 'A';
  return (
    <>
      {say(point.value)}
      {!plain && <span className="ms-1 text-small text-soft no-underline">{point.status}</span>}
      {point.isBreak && <span className="ms-1 text-small text-soft no-underline">B</span>}
    </>
  );
}
