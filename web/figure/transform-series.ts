import { ordinalRange, parsePeriod } from '@hub/schema/engine/structure/period.ts';
import type { FigurePoint, FigureSeries } from './figure.ts';
import { periodsOf, stepOf } from './periods.ts';
import { changeOf } from './transform/change.ts';
import { cumulativeOf } from './transform/cumulative.ts';
import { mean12Of } from './transform/mean12.ts';
import type { Transform, View } from './view.ts';

/**
 * Series under a transformation, within the periods of a view. Differences and means look back beyond the first period;
 * what accumulates begins at it. Sums of years are made by the graph, when the series are loaded.
 */
export function transformedWithin(
  series: readonly FigureSeries[],
  transform: Transform,
  range: Pick<View, 'from' | 'to'>,
): FigureSeries[] {
  const step = stepOf(periodsOf(series));
  const of = (points: FigurePoint[]): FigurePoint[] => {
    if (transform === 'change') return within(changeOf(points, step), range);
    if (transform === 'mean12') return within(mean12Of(points), range);
    const cut = within(points, range);
    return transform === 'cumulative' ? cumulativeOf(cut, step) : cut;
  };
  return series.map((one) => ({ ...one, points: of(one.points) }));
}

/** The points that lie between two periods, both included, of whatever frequency. */
function within(points: FigurePoint[], { from, to }: Pick<View, 'from' | 'to'>): FigurePoint[] {
  if (!from && !to) return points;
  const [first, last] = [read(from), read(to)];
  return points.filter(({ period }) => {
    const own = read(period);
    if (!own) return false;
    const range = ordinalRange(own.frequency, first, last);
    return own.ordinal >= range.first && own.ordinal <= range.last;
  });
}

function read(period: string | undefined) {
  const parsed = period ? parsePeriod(period) : null;
  return parsed && !('error' in parsed) ? parsed : null;
}
