import { getTranslations } from 'next-intl/server';
import { Link } from '#i18n/navigation.tsx';
import { figure } from '#i18n/number.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Section } from '#ui/section.tsx';
import { TroubleNotice } from '#ui/trouble.tsx';
import { AMERICAS, americasLand } from './americas-land.ts';
import { CellMap } from './cell-map.tsx';
import { circleRadius, scaleFigures } from './circle-scale.ts';
import { type Cell, loadCells, OUTCOMES } from './load-cells.ts';

/** The years of a span that is named by its last one. */
const YEARS = 5;

/** Missing migrants by coarse cells: a map an outcome and span on one scale, what is on none, and the figures. */
export async function CellMaps({ locale }: { locale: SiteLocale }) {
  const t = await getTranslations('topic.missingMigrants.cells');
  const { data, trouble } = await loadCells(locale);
  if (trouble) return <TroubleNotice trouble={trouble} level="part" />;
  const { cells, periods } = data;
  if (cells.length === 0) return null;
  const onMap = cells.filter(({ centre }) => centre);
  const largest = Math.max(
    ...onMap.flatMap(({ figures }) =>
      OUTCOMES.flatMap((outcome) => [...figures[outcome].values()].map(Number)),
    ),
  );
  const spanOf = (period: string) => t('span', { first: String(Number(period) - YEARS + 1), last: period });
  const maps = OUTCOMES.flatMap((outcome) => periods.map((period) => ({ outcome, period })));
  const elsewhere = cells.filter(({ code, centre }) => !centre && code !== '_T');
  const sum = (outcome: 'dead' | 'missing', period: string) =>
    figure(
      elsewhere.reduce((total, { figures }) => total + (figures[outcome].get(period) ?? 0), 0),
      locale,
    );
  const written = (cell: Cell, outcome: 'dead' | 'missing', period: string) => {
    const value = cell.figures[outcome].get(period);
    return value === null || value === undefined ? t('few') : figure(value, locale);
  };

  return (
    <Section id="cells" title={t('title')}>
      <p className="max-w-[68ch]">{t('intro')}</p>
      <svg width="0" height="0" aria-hidden="true" className="absolute">
        <defs>
          <path id="americas" d={americasLand} />
        </defs>
      </svg>
      <div className="mt-6 grid grid-cols-2 gap-x-4 gap-y-6 lg:grid-cols-4">
        {maps.map(({ outcome, period }) => (
          <figure key={`${outcome} ${period}`} className="min-w-0">
            <figcaption className="mb-2 text-small">
              <span className="block font-semibold">{t(outcome)}</span>
              {spanOf(period)}
            </figcaption>
            <CellMap
              label={t('label', { what: t(outcome), span: spanOf(period) })}
              outcome={outcome}
              period={period}
              cells={onMap}
              largest={largest}
            />
          </figure>
        ))}
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-small text-soft">
        <ScaleKey locale={locale} largest={largest} />
        <p className="max-w-[44ch]">{t('scale')}</p>
      </div>
      {periods.map((period) => (
        <p key={period} className="mt-2 max-w-[75ch] text-small text-soft">
          {t('elsewhere', {
            span: spanOf(period),
            dead: sum('dead', period),
            missing: sum('missing', period),
          })}
        </p>
      ))}
      <p className="mt-2 text-small">
        <Link href="/datasets/IOM_MISSING_CELLS">{t('dataset')}</Link>
      </p>
      <details className="mt-4">
        <summary className="font-semibold">{t('table')}</summary>
        <DataTable
          tall
          caption={t('title')}
          columns={[
            { label: t('cell') },
            ...maps.map(({ outcome, period }) => ({
              label: `${t(outcome)}, ${spanOf(period)}`,
              numeric: true,
            })),
          ]}
          rows={cells.map((cell) => ({
            key: cell.code,
            cells: [
              cell.code === '_T' ? t('total') : cell.label,
              ...maps.map(({ outcome, period }) => written(cell, outcome, period)),
            ],
          }))}
        />
      </details>
    </Section>
  );
}

/** A map is drawn some 260 pixels wide on a wide screen. */
const ON_SCREEN = 260 / AMERICAS.width;

/** Circles of round figures, at the size that they have on the maps on a wide screen. */
function ScaleKey({ locale, largest }: { locale: SiteLocale; largest: number }) {
  const figures = scaleFigures(largest);
  const radiusOf = (value: number) => circleRadius(value, largest) * ON_SCREEN;
  const radius = radiusOf(figures.at(-1) ?? 0);
  const step = 2 * radius + 18;
  const [width, height] = [Math.ceil(step * figures.length), Math.ceil(2 * radius + 24)];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      className="numbers"
    >
      {figures.map((value, index) => (
        <g key={value}>
          <circle
            cx={(step * (index + 0.5)).toFixed(1)}
            cy={(2 * radius - radiusOf(value) + 2).toFixed(1)}
            r={radiusOf(value).toFixed(1)}
            fill="var(--seq-4)"
            stroke="var(--paper)"
            strokeWidth="0.8"
          />
          <text
            x={(step * (index + 0.5)).toFixed(1)}
            y={height - 4}
            textAnchor="middle"
            fontSize="13"
            fill="var(--ink-soft)"
          >
            {figure(value, locale)}
          </text>
        </g>
      ))}
    </svg>
  );
}
