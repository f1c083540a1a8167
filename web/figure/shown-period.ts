import type { FigureSeries } from './figure.ts';
import { comparablePeriod, nearestPeriod, periodsOf, valueAt } from './periods.ts';
import type { Repair } from './repair.ts';
import type { ChartKind, View } from './view.ts';

/** The one period of a chart: the one asked for, or the nearest that has figures; else the latest that most have. */
export function shownPeriod(
  view: View,
  series: readonly FigureSeries[],
  periods: readonly string[],
  chart: ChartKind,
  mayDiffer: boolean,
  repairs: Repair[],
): string | null {
  const usual = comparablePeriod(series) ?? periods.at(-1) ?? null;
  if (!view.period) return usual;
  const nearest = nearestPeriod(view.period, periods);
  if (nearest !== null && nearest !== view.period && mayDiffer && chart !== 'table')
    repairs.push({ kind: 'period', given: view.period, used: nearest });
  return nearest ?? usual;
}

/** The period that a slope begins at: the first that most series have. */
export function earlierOf(view: View, series: readonly FigureSeries[], period: string): string | null {
  const counts = periodsOf(series)
    .filter((one) => one < period)
    .map((one) => ({ one, known: series.filter((each) => valueAt(each, one) !== null).length }));
  const most = Math.max(0, ...counts.map(({ known }) => known));
  const first = counts.find(({ known }) => known > 0 && known >= most * 0.7)?.one ?? null;
  return view.from
    ? (counts.find(({ one, known }) => one >= (view.from ?? '') && known > 0)?.one ?? first)
    : first;
}

export function rankedBy(series: readonly FigureSeries[], period: string | null): FigureSeries[] {
  const rank = new Map(series.map((one) => [one, valueAt(one, period) ?? Number.NEGATIVE_INFINITY]));
  return [...series].sort(
    (a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0) || a.label.localeCompare(b.label),
  );
}
