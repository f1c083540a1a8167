import { parsePeriod } from '@hub/schema/engine/structure/period.ts';
import type { FigureSeries } from './figure.ts';

/** All periods of the series, ascending: SDMX periods of one frequency sort as text. */
export function periodsOf(series: readonly Pick<FigureSeries, 'points'>[]): string[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].sort();
}

/** The value of a series at a period; null where it is unknown or not there. */
export function valueAt({ points }: Pick<FigureSeries, 'points'>, period: string | null): number | null {
  return points.find((point) => point.period === period)?.value ?? null;
}

/** The latest period for which most series have a value that is no forecast: what a map or a ranking can honestly show. */
export function comparablePeriod(series: readonly Pick<FigureSeries, 'points'>[]): string | null {
  const counts = new Map<string, number>();
  for (const { points } of series)
    for (const { period, value, status } of points)
      if (value !== null && status !== 'F') counts.set(period, (counts.get(period) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts.keys()].sort().findLast((period) => (counts.get(period) ?? 0) >= most * 0.7) ?? null;
}

/** The ordinal of a period in its frequency; NaN where the text is no period. */
export function ordinalOf(period: string): number {
  const parsed = parsePeriod(period);
  return 'error' in parsed ? Number.NaN : parsed.ordinal;
}

/** The smallest distance between two neighbouring periods: 5 for a count every five years. */
export function stepOf(periods: readonly string[]): number {
  const ordinals = periods.map(ordinalOf);
  const steps = ordinals.slice(1).map((ordinal, index) => ordinal - (ordinals[index] ?? ordinal));
  return steps.length > 0 ? Math.min(...steps) : 1;
}

/**
 * The period nearest to a wanted one: itself; else of the same frequency, or the last one in it ("2020" of months); else the one whose year is nearest. Null where there is none.
 */
export function nearestPeriod(wanted: string, periods: readonly string[]): string | null {
  if (periods.includes(wanted)) return wanted;
  const within = periods.findLast((period) => period.startsWith(`${wanted}-`));
  if (within) return within;
  const target = placeOf(wanted);
  return periods.reduce<string | null>((best, period) => {
    if (best === null) return period;
    return Math.abs(placeOf(period) - target) < Math.abs(placeOf(best) - target) ? period : best;
  }, null);
}

/** Where a period of any frequency stands, in years. */
function placeOf(period: string): number {
  const year = Number(period.slice(0, 4));
  const part = /-(?:Q(\d)|S(\d)|W(\d{2})|(\d{2}))/.exec(period);
  const [, quarter, half, week, month] = part ?? [];
  if (quarter) return year + (Number(quarter) - 1) / 4;
  if (half) return year + (Number(half) - 1) / 2;
  if (week) return year + (Number(week) - 1) / 53;
  return month ? year + (Number(month) - 1) / 12 : year;
}
