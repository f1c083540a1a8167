import { fullFigure } from '../chart-figures.ts';
import type { TimeIslandData } from './island-data.ts';

/** A row of the tooltip. */
export interface Row {
  key: string;
  label: string;
  category: number | null;
  value: number | null;
}

/** The series at a period from the highest to the lowest, those without a figure last. */
export function rowsAt({ series: all }: Pick<TimeIslandData, 'series'>, index: number): Row[] {
  return all
    .map((series) => ({
      key: series.key,
      label: series.label,
      category: series.category,
      value: series.values[index] ?? null,
    }))
    .sort((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY));
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
