import type { SiteLocale } from '#i18n/routing.ts';
import { type ChartSize, chartPen } from './chart.tsx';
import type { ChartModel } from './chart-model.ts';
import { linePlot } from './draw-line.tsx';
import type { IslandData, IslandSeries, IslandWords } from './interactive/island-data.ts';
import { assignCategories } from './palette.ts';
import { known } from './pen.ts';

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
  if (model.kind === 'multiples') return null;
  if (model.kind !== 'line')
    return {
      kind: 'shapes',
      title: model.title,
      words: { role: say('pointer.role'), keys: say('pointer.keysShapes') },
    };
  const frame = linePlot(model, pen);
  const words: IslandWords = {
    role: say('pointer.role'),
    keys: say('pointer.keys'),
    unknown: say('unknown'),
    andMore: say('pointer.andMore', { others: '#' }),
    status: { E: say('status.E'), F: say('status.F'), I: say('status.I'), P: say('status.P') },
    isBreak: say('status.break'),
  };
  return (
    frame && {
      kind: 'time',
      title: model.title,
      locale,
      unit: model.unit,
      words,
      periods: model.periods,
      series,
      frame,
      brush,
    }
  );
}

/** The series of a line chart for its islands: one list for all sizes, so that a page carries it once. */
export function islandSeries(model: ChartModel): IslandSeries[] {
  if (model.kind !== 'line') return [];
  const shown = model.series.filter(({ values }) => values.some((value) => known(value) !== null));
  const categories = assignCategories(shown);
  return shown.slice(0, 100).map(({ key, label, values, marks }) => ({
    key,
    label,
    values,
    marks: marks && Object.keys(marks).length > 0 ? marks : undefined,
    category: categories.get(key) ?? null,
  }));
}
