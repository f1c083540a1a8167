import { fullFigure } from '../chart-figures.ts';
import type { IslandSeries, TimeIslandData } from './island-data.ts';

/** A series at a period. */
export interface Row extends Pick<IslandSeries, 'key' | 'label' | 'plot' | 'category'> {
  value: number | null;
}

/** The series at a period by plot, in each from the highest to the lowest, those without a figure last. */
export function rowsAt({ series: all }: Pick<TimeIslandData, 'series'>, index: number): Row[] {
  return all
    .map(({ key, label, plot, category, values }) => ({
      key,
      label,
      plot,
      category,
      value: values[index] ?? null,
    }))
    .sort(
      (a, b) =>
        a.plot - b.plot || (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY) || 0,
    );
}

/** A figure with its status: "58.000 (provisional)"; or that it is unknown. */
export function figureWords(
  { series, unit, locale, words }: Pick<TimeIslandData, 'series' | 'unit' | 'locale' | 'words'>,
  key: string,
  index: number,
): string {
  const { values, marks } = series.find((one) => one.key === key) ?? {};
  const value = values?.[index] ?? null;
  if (value === null) return words.unknown;
  const mark = marks?.[index];
  const said = [words.status[mark?.status ?? ''], mark?.isBreak && words.isBreak, mark?.note].filter(Boolean);
  return fullFigure(value, unit, locale) + (said.length > 0 ? ` (${said.join(', ')})` : '');
}
