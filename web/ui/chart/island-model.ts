import type { SiteLocale } from '#i18n/routing.ts';
import { type ChartSize, chartPen } from './chart.tsx';
import type { ChartModel, ChartSeries } from './chart-model.ts';
import { linePlots } from './draw-line.tsx';
import { multiplesPlots } from './draw-multiples.tsx';
import type { IslandData, IslandSeries, IslandWords } from './interactive/island-data.ts';
import { linesOf } from './multiples-layout.ts';
import { assignCategories } from './palette.ts';
import { known } from './pen.ts';
import { timeScale } from './time-scale.ts';

/** What the island over a chart needs of its model, at a size; null where the chart shows nothing to point at. */
export function islandData(
  model: ChartModel,
  locale: SiteLocale,
  size: ChartSize,
  series: readonly IslandSeries[],
  brush: boolean,
): IslandData | null {
  const pen = chartPen(model, locale, size, 'page');
  const { words: say } = pen;
  if (model.kind !== 'line' && model.kind !== 'multiples')
    return {
      kind: 'shapes',
      title: model.title,
      words: { role: say('pointer.role'), keys: say('pointer.keysShapes') },
    };
  const plots = model.kind === 'line' ? linePlots(model, pen) : multiplesPlots(model, pen);
  if (!plots) return null;
  // Small charts that had no room have none. The same list for all sizes is sent to the browser once.
  const hasPlot = ({ plot }: IslandSeries) => plot < plots.frames.length;
  const words: IslandWords = {
    role: say('pointer.role'),
    keys: say('pointer.keys') + (brush ? ` ${say('pointer.keysRange')}` : ''),
    hold: say('pointer.hold'),
    unknown: say('unknown'),
    andMore: say('pointer.andMore', { others: '#' }),
    status: {
      E: say('status.E'),
      F: say('status.F'),
      G: say('status.G'),
      I: say('status.I'),
      P: say('status.P'),
      U: say('status.U'),
      V: say('status.V'),
    },
    isBreak: say('status.break'),
  };
  return {
    kind: 'time',
    title: model.title,
    locale,
    unit: model.unit,
    words,
    periods: model.periods,
    series: series.every(hasPlot) ? series : series.filter(hasPlot),
    plots,
    places: timeScale(model.periods).places,
    font: pen.font,
    brush,
  };
}

/** The series of a chart of lines for its islands: one list for all sizes. */
export function islandSeries(model: ChartModel): IslandSeries[] {
  if (model.kind === 'line') {
    const shown = model.series.filter(({ values }) => values.some((value) => known(value) !== null));
    const categories = assignCategories(shown);
    return shown.slice(0, 100).map((one) => ({
      ...figuresOf(one),
      key: one.key,
      label: one.label,
      plot: 0,
      category: categories.get(one.key) ?? null,
    }));
  }
  if (model.kind !== 'multiples') return [];
  const { categoryOf } = linesOf(model);
  return model.panels.flatMap((panel, plot) =>
    panel.series.map((one) => ({
      ...figuresOf(one),
      key: `${panel.key} ${one.key}`,
      label: panel.series.length > 1 ? `${panel.label}, ${one.label}` : panel.label,
      plot,
      category: categoryOf(one.key),
    })),
  );
}

function figuresOf({ values, marks }: ChartSeries) {
  return { values, marks: marks && Object.keys(marks).length > 0 ? marks : undefined };
}
