import type { ChartSeries, Mark } from './chart-model.ts';

/** A figure as the graph answers it. */
interface SeriesPoint {
  period: string;
  value: number | null;
  status?: string | null;
  isBreak?: boolean | null;
  note?: string | null;
}

/** Points in any order as a series over `periods`: what has no point is missing. Points of other periods are left out. */
export function seriesFromPoints(
  key: string,
  label: string,
  periods: readonly string[],
  points: readonly SeriesPoint[],
  code?: string,
): ChartSeries {
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  const marks: Record<number, Mark> = {};
  const values = periods.map((period, index) => {
    const point = byPeriod.get(period);
    const mark = point && markOf(point);
    if (mark) marks[index] = mark;
    return point?.value ?? null;
  });
  return { key, label, ...(code !== undefined && { code }), values, marks };
}

/** The mark of a point; none where its status is "normal" and nothing else is to be said. */
export function markOf({ status, isBreak, note }: Omit<SeriesPoint, 'period' | 'value'>): Mark | undefined {
  const mark: Mark = {};
  if (status && status !== 'A') mark.status = status;
  if (isBreak) mark.isBreak = true;
  if (note) mark.note = note;
  return Object.keys(mark).length > 0 ? mark : undefined;
}
