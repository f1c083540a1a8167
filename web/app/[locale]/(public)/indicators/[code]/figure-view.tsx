import { getFormatter, getTranslations } from 'next-intl/server';
import { figure, shortFigure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { AreaMap } from '#ui/chart/area-map.tsx';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import { CATEGORIES, categoryColour } from '#ui/chart/palette.ts';
import { LicenceLink } from '#ui/licence-link.tsx';
import { chartKind, FigureChart } from './figure-chart.tsx';
import { FigureTable } from './figure-table.tsx';
import { digitsFor, subtitle, titleSentence } from './figure-words.ts';
import { comparablePeriod, type Figures, type Line, periodsOf, valueAt } from './figures.ts';
import type { IndicatorView, SourceView } from './indicator-document.ts';

interface FigureViewProps {
  locale: SiteLocale;
  indicator: IndicatorView;
  source: SourceView;
  figures: Figures;
}

/** The areas that the map draws. */
const MEMBERS = new Set<string>(Object.values(memberByM49));

/** Figures from here on are short in the legend of the map. */
const SHORT_FROM = 10_000;

/** The hero of the page: lines over time, a map of the latest comparable period, and the table that says the same. */
export async function FigureView({ locale, indicator, source, figures }: FigureViewProps) {
  const t = await getTranslations('indicator');
  const site = await getTranslations('site');
  const periods = periodsOf(figures.lines);
  const latest = comparablePeriod(figures.lines);
  const digits = digitsFor(figures.lines.flatMap((line) => line.points.flatMap(({ value }) => value ?? [])));
  const say = (value: number) => figure(value, locale, digits);
  const rank = (line: Line) => (latest === null ? null : valueAt(line, latest)) ?? Number.NEGATIVE_INFINITY;
  const ranked = [...figures.lines].sort((a, b) => rank(b) - rank(a) || a.label.localeCompare(b.label));
  const weightiest = ranked
    .map((line) => ({ code: line.code, weight: weightOf(line) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ code }) => code);
  const lines = ranked.map((line) => ({
    key: line.code,
    label: line.label,
    colour: categoryColour(weightiest.indexOf(line.code)),
    named: weightiest.slice(0, CATEGORIES).includes(line.code),
    points: line.points.map((point) => ({
      ...point,
      title: `${line.label}, ${periodLabel(point.period, locale)}: ${point.value === null ? t('unknown') : say(point.value)}`,
    })),
  }));
  const named = Math.min(weightiest.length, CATEGORIES);
  const onMap = ranked.flatMap((line) => {
    const value = latest === null ? null : valueAt(line, latest);
    return value === null || !MEMBERS.has(line.code)
      ? []
      : [{ code: line.code, label: line.label, value, figure: say(value) }];
  });
  const known = latest === null ? 0 : ranked.filter((line) => valueAt(line, latest) !== null).length;
  const drawn = chartKind(lines, periods);
  const sentence = titleSentence(t, figures, indicator.name, locale);
  const isRate = indicator.measure === 'RATE' || indicator.measure === 'INDEX';
  const soft = figures.lines.some((line) => line.points.some(({ status }) => 'EFPI'.includes(status ?? '-')));
  const broken = figures.lines.some((line) => line.points.some(({ isBreak }) => isBreak));

  return (
    <>
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <figure className="min-w-0">
          <figcaption className="mb-4">
            <h2 className="max-w-[40ch] text-h3">{sentence}</h2>
            <p className="mt-1 text-soft">{subtitle(t, site, { ...figures, chosen: [] }, locale)}</p>
          </figcaption>
          <FigureChart lines={lines} periods={periods} locale={locale} label={sentence} say={say} />
          <p className="mt-3 text-small text-soft">
            {(drawn !== 'lines'
              ? [figures.summed && t('marks.summed')]
              : [
                  named > 0 && figures.lines.length > named && t('marks.other', { count: named }),
                  soft && t('marks.soft'),
                  broken && t('marks.break'),
                  figures.summed && t('marks.summed'),
                  t('marks.gap'),
                ]
            )
              .filter(Boolean)
              .join(' ')}
          </p>
          <SourceLine source={source} />
        </figure>
        {latest && onMap.length > 1 && (
          <figure className="min-w-0">
            <figcaption className="mb-4">
              <h2 className="text-h3">{t('map.title', { period: periodLabel(latest, locale) })}</h2>
              <p className="mt-1 text-small text-soft">
                {isRate ? t('map.rates') : t('map.counts')}{' '}
                {known < ranked.length && t('map.known', { known, all: ranked.length })}
              </p>
            </figcaption>
            <AreaMap
              kind={isRate ? 'rates' : 'counts'}
              label={t('map.label', { name: indicator.name, period: periodLabel(latest, locale) })}
              values={onMap}
              legend={{ below: t('map.below'), zero: t('map.zero'), noData: t('unknown') }}
              figureOf={say}
              shortFigureOf={(value) =>
                value < SHORT_FROM ? figure(value, locale) : shortFigure(value, locale)
              }
            />
            <p className="mt-3 text-small text-soft">{site('boundaries')}</p>
          </figure>
        )}
      </div>
      <FigureTable
        locale={locale}
        caption={`${indicator.name}. ${subtitle(t, site, figures, locale)}`}
        lines={ranked}
        say={say}
      />
    </>
  );
}

/** How far a line departs from zero in its latest known years: which lines are named and coloured. */
function weightOf(line: Line): number {
  const known = line.points.flatMap(({ value }) => (value === null ? [] : [Math.abs(value)]));
  return Math.max(0, ...known.slice(-10));
}

/** Whose figures these are: source, edition and version, licence, date. */
async function SourceLine({ source }: { source: SourceView }) {
  const t = await getTranslations('indicator.source');
  const format = await getFormatter();
  const version = source.currentVersion;
  return (
    <p className="mt-2 text-small text-soft">
      {t('source', { source: source.source })}
      {version?.edition && ` · ${t('edition', { edition: version.edition })}`}
      {version && ` · ${t('version', { number: version.number })}`}
      {version?.publishedAt &&
        ` · ${t('published', { date: format.dateTime(new Date(version.publishedAt), { dateStyle: 'long' }) })}`}
      {' · '}
      <LicenceLink licence={version?.licence ?? source.licence} />
    </p>
  );
}
