import type { FigurePoint, FigureSeries } from '../figure.ts';
import { periodsOf, valueAt } from '../periods.ts';
import { exact } from '../transform/change.ts';
import { softest } from '../transform/status.ts';

/** The first period that the most series have a value of: 100 in an index. Null where there is no value. */
export function basePeriod(series: readonly Pick<FigureSeries, 'points'>[]): string | null {
  let best: { period: string; known: number } | null = null;
  for (const period of periodsOf(series)) {
    const known = series.filter((one) => valueAt(one, period) !== null).length;
    if (known > (best?.known ?? 0)) best = { period, known };
  }
  return best?.period ?? null;
}

/**
 * Figures as an index: the one of the base period is 100, and none is firmer than it. A series without a value there,
 * or with zero or less, has no index: all of it is a gap, with the reason.
 */
export function indexOf(points: readonly FigurePoint[], base: string): FigurePoint[] {
  const { value: first = null, status: ofBase = null } = points.find(({ period }) => period === base) ?? {};
  return points.map((point) => {
    if (point.value === null) return point;
    if (first === null) return { ...point, value: null, gap: 'noBase' };
    if (first <= 0) return { ...point, value: null, gap: 'zeroBase' };
    return { ...point, value: exact((point.value / first) * 100), status: softest([ofBase, point.status]) };
  });
}
