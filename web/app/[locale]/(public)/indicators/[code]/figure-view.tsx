import { getFormatter, getTranslations } from 'next-intl/server';
import { figure } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { AreaMap } from '#ui/chart/area-map.tsx';
import { LineChart } from '#ui/chart/line-chart.tsx';
import { CATEGORIES, categoryColour } from '#ui/chart/palette.ts';
import { LicenceLink } from '#ui/licence-link.tsx';
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

/** The hero of the page: lines over time, a map of the latest comparable period, and the table that says the same. */
export async function FigureView({ locale, indicator, source, figures }: FigureViewProps) {
  const t = await getTranslations('indicator');
  const common = await getTranslations('common');
  const periods = periodsOf(figures.lines);
  const latest = comparablePeriod(figures.lines);
  const digits = digitsFor(figures.lines.flatMap((line) => line.points.flatMap(({ value }) => value ?? [])));
  const say = (value: number) => figure(value, locale, digits);
  const rank = (line: Line) => (latest === null ? null : valueAt(line, latest)) ?? Number.NEGATIVE_INFINITY;
  const ranked = [...figures.lines].sort((a, b) => rank(b) - rank(a) || a.label.localeCompare(b.label));
  const weightiest = ranked
    .map((line) => ({ code: line.code, weight: weightOf(line) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ code }) => code);
  const lines = ranked.map((line) => ({
    key: line.code,
    label: line.label,
    colour: categoryColour(weightiest.indexOf(line.code)),
    named: weightiest.indexOf(line.code) < CATEGORIES,
    points: line.points.map((point) => ({
      ...point,
      title: `${line.label}, ${periodLabel(point.period, locale)}: ${point.value === null ? t('unknown') : say(point.value)}`,
    })),
  }));
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
            <p className="mt-1 text-soft">{subtitle(t, common, figures, locale)}</p>
          </figcaption>
          <div className="hidden sm:block">
            <LineChart lines={lines} periods={periods} locale={locale} label={sentence} size="wide" />
          </div>
          <div className="sm:hidden">
            <LineChart lines={lines} periods={periods} locale={locale} label={sentence} size="narrow" />
          </div>
          <p className="mt-3 text-small text-soft">
            {[
              figures.lines.length > CATEGORIES && t('marks.other', { count: CATEGORIES }),
              soft && t('marks.soft'),
              broken && t('marks.break'),
              figures.summed && t('marks.summed'),
              t('marks.gap'),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          <SourceLine source={source} />
        </figure>
        {latest && (
          <figure className="min-w-0">
            <figcaption className="mb-4">
              <h2 className="text-h3">{t('map.title', { period: periodLabel(latest, locale) })}</h2>
              <p className="mt-1 text-small text-soft">{isRate ? t('map.rates') : t('map.counts')}</p>
            </figcaption>
            <AreaMap
              kind={isRate ? 'rates' : 'counts'}
              label={t('map.label', { name: indicator.name, period: periodLabel(latest, locale) })}
              values={ranked.flatMap((line) => {
                const value = valueAt(line, latest);
                return value === null
                  ? []
                  : [{ code: line.code, label: line.label, value, figure: say(value) }];
              })}
              legend={{ below: t('map.below'), noData: t('unknown') }}
              figureOf={say}
            />
            <p className="mt-3 text-small text-soft">{common('boundaries')}</p>
          </figure>
        )}
      </div>
      <FigureTable
        locale={locale}
        caption={`${indicator.name}. ${subtitle(t, common, figures, locale)}`}
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
