import { periodLabel } from '#i18n/period.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { ChartBar, ChartModel, ChartSeries, ChartUnit, Mark } from '#ui/chart/chart-model.ts';
import { markOf, seriesFromPoints } from '#ui/chart/chart-series.ts';
import type { Figure, FigurePoint, FigureSeries } from './figure.ts';
import { pyramidGroups } from './pyramid-groups.ts';
import type { FigureWords } from './words.ts';

/** The picture of a figure, for pages and files alike; null where there is none to draw: no value, or the table chosen. */
export function chartModelOf(figure: Figure, t: FigureWords, locale: SiteLocale): ChartModel | null {
  const { chart, series, period, earlier, periods, title } = figure;
  const known = series.filter(({ points }) => points.some(({ value }) => value !== null));
  if (known.length === 0 || chart === 'table' || period === null) return null;
  const unit: ChartUnit = {
    label: figure.unitLabel,
    digits: figure.digits,
    ...((figure.unit === 'share' || figure.sourceUnit?.code === 'PC') &&
      figure.unit !== 'index' && { sign: '%' }),
  };
  const base = { title, unit };
  const at = (one: FigureSeries, when: string) => pointAt(one, when);
  const bars = series.map((one) => ({
    ...nameOf(one),
    ...figureOf(at(one, period)),
  }));
  switch (chart) {
    case 'line':
      return {
        ...base,
        kind: 'line',
        periods,
        series: byWeight(known).map((one) => seriesOf(one, periods)),
        ...(figure.unit === 'index' && { floor: 'data' as const }),
      };
    case 'bar':
      return {
        ...base,
        kind: 'bar',
        bars: periods.flatMap((when) => {
          const one = known[0] as FigureSeries;
          const label = periodLabel(when, locale, 'short');
          return [{ key: when, label, ...figureOf(at(one, when)) }];
        }),
      };
    case 'ranking': {
      // Places won and lost are shown where the reader named the period to compare with.
      const before = figure.view.from ? earlier : null;
      if (!before) return { ...base, kind: 'ranking', bars };
      return {
        ...base,
        kind: 'ranking',
        bars: series.map((one, index) => ({
          ...(bars[index] as ChartBar),
          before: at(one, before)?.value ?? null,
        })),
        beforeLabel: periodLabel(before, locale, 'short'),
      };
    }
    case 'slope':
      if (!earlier) return null;
      return {
        ...base,
        kind: 'slope',
        from: earlier,
        to: period,
        series: byWeight(known).map((one) => ({
          ...nameOf(one),
          from: at(one, earlier)?.value ?? null,
          to: at(one, period)?.value ?? null,
          marks: marksOf({ from: at(one, earlier), to: at(one, period) }),
        })),
      };
    case 'map': {
      const rate = figure.unit !== 'absolute' || ['RATE', 'INDEX'].includes(figure.indicator.measure);
      const areas = bars.map(({ key, ...bar }) => ({ ...bar, code: bar.code ?? key }));
      return { ...base, kind: 'map', measure: rate ? 'rate' : 'count', areas };
    }
    case 'flow':
    case 'sankey': {
      const pairs = known.flatMap((one) => {
        const [to, from] = one.group;
        const point = at(one, period);
        return to && from && point?.value ? [{ to, from, value: point.value, figure: figureOf(point) }] : [];
      });
      const flows = pairs
        .sort((a, b) => b.value - a.value)
        .map(({ to, from, figure: one }) => ({ from: from.code, to: to.code, ...one }));
      const areas = Object.fromEntries(
        pairs.flatMap(({ to, from }) => [
          [to.code, to.label],
          [from.code, from.label],
        ]),
      );
      const name = (concept: string) =>
        figure.dataset.structure.dimensions.find((one) => one.concept === concept)?.name ?? concept;
      if (chart === 'flow')
        return { ...base, kind: 'flow', areas, flows: flows.filter(({ from, to }) => from !== to) };
      return {
        ...base,
        kind: 'sankey',
        areas,
        flows,
        fromLabel: name('COUNTERPART_AREA'),
        toLabel: name('REF_AREA'),
      };
    }
    case 'heat':
      return { ...base, kind: 'heat', periods, rows: known.map((one) => seriesOf(one, periods)) };
    case 'pyramid':
      return {
        ...base,
        kind: 'pyramid',
        leftLabel: t('sex.M'),
        rightLabel: t('sex.F'),
        groups: pyramidGroups(figure).map(({ key, low, high, label, men, women }) => ({
          key,
          label: label ?? `${low}–${high}`,
          left: men?.value ?? null,
          right: women?.value ?? null,
          marks: marksOf({ left: men, right: women }),
        })),
      };
    case 'multiples':
      return { ...base, kind: 'multiples', periods, panels: panelsOf(known, periods) };
  }
}

/** A panel a series; of pairs, a panel for each first code with a line for each second one. */
function panelsOf(series: readonly FigureSeries[], periods: readonly string[]) {
  const panels = new Map<string, { key: string; label: string; code?: string; series: ChartSeries[] }>();
  for (const one of series) {
    const panel = panels.get(one.code) ?? {
      ...nameOf({ ...one, key: one.code, group: one.group.slice(0, 1) }),
      series: [],
    };
    const second = one.group[1];
    // The same code is the same line, in the same colour, in every panel.
    panel.series.push(
      second ? seriesFromPoints(second.code, second.label, periods, one.points) : seriesOf(one, periods),
    );
    panel.series.sort((a, b) => a.key.localeCompare(b.key));
    panels.set(one.code, panel);
  }
  return [...panels.values()];
}

function nameOf({ key, group }: Pick<FigureSeries, 'key' | 'group'>): {
  key: string;
  label: string;
  code?: string;
} {
  const label = group.map((one) => one.label).join(', ');
  const area = group.find(({ concept }) => concept === 'REF_AREA' || concept === 'COUNTERPART_AREA');
  return { key, label, ...(area && { code: area.code }) };
}

function seriesOf(one: FigureSeries, periods: readonly string[]): ChartSeries {
  const { key, label, code } = nameOf(one);
  return seriesFromPoints(key, label, periods, one.points, code);
}

function pointAt({ points }: FigureSeries, period: string): FigurePoint | undefined {
  return points.find((point) => point.period === period);
}

/** A figure of a bar with its mark. */
function figureOf(point: FigurePoint | undefined): { value: number | null; mark?: Mark } {
  const mark = point && markOf(point);
  return { value: point?.value ?? null, ...(mark && { mark }) };
}

/** Marks of two figures that are drawn together, those that are there. */
function marksOf<Name extends string>(
  points: Record<Name, FigurePoint | undefined>,
): { [name in Name]?: Mark } {
  const marks = Object.entries<FigurePoint | undefined>(points).flatMap(([name, point]) => {
    const mark = point && markOf(point);
    return mark ? [[name, mark]] : [];
  });
  return Object.fromEntries(marks);
}

/** The series that matter most first, by how far they depart from zero in their latest known periods: these get the colours. */
function byWeight(series: readonly FigureSeries[]): FigureSeries[] {
  const LATEST = 10;
  const weight = new Map(
    series.map((one) => {
      const known = one.points.flatMap(({ value }) => (value === null ? [] : [Math.abs(value)]));
      return [one, Math.max(0, ...known.slice(-LATEST))];
    }),
  );
  return [...series].sort(
    (a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || a.label.localeCompare(b.label),
  );
}
