import type { View } from '#figure/view.ts';
import { type Change, changeSince, lastTwo } from '../change-since.ts';
import type { NamedPlace } from '../place-phrases.ts';
import { residualAreas } from '../residual-areas.ts';
import type { AreaSeriesView, CountrySumsView, RecentSeries, SumRow } from './country-documents.ts';

/** A sentence of a story with all that fills it: nothing stands in a sentence that the graph did not return. */
export interface Claim {
  /** The message, under `country.claim`. */
  key: string;
  /** Figures by the name that the message gives them. */
  numbers: Record<string, number>;
  /** Periods by the name that the message gives them. */
  periods: Record<string, string>;
  /** Whole numbers that words agree with, such as months. */
  counts?: Record<string, number>;
  /** The largest parts of the figure, first to last. */
  parts?: (NamedPlace & { value: number })[];
  /** How the figure moved since an earlier period. */
  change?: { since: string; by: Change } | undefined;
  /** Months of the compared years that the source itself doubts: then no change is told. */
  doubtful?: string[];
  /** The last period that the source lists, where it lists later ones without a figure. */
  emptyUntil?: string | undefined;
  /** SDMX OBS_STATUS of the figure, where the series tells it: F is a projection. */
  status?: string | null;
  /** The dataset of the figure. */
  dataset: string;
  countedBy?: string | undefined;
  /** The figure in the explorer. */
  view: View;
  /** What a chart of it shows, where that is less. */
  drawn?: View;
}

/** How many parts a sentence names. */
const NAMED = 3;

/** The last figure of a sum, and how it moved. */
export function ofSums(
  sums: CountrySumsView | null | undefined,
): Pick<Claim, 'numbers' | 'periods' | 'change' | 'countedBy'> | null {
  const found = lastTwo(sums?.rows ?? []);
  if (!sums || !found?.now.period) return null;
  const { now, before } = found;
  const by = changeSince(before?.value, now.value);
  return {
    numbers: { value: now.value },
    periods: { period: now.period ?? '' },
    change: by && before?.period ? { since: before.period, by } : undefined,
    countedBy: sums.countedBy[0],
  };
}

/**
 * A yearly sum of monthly crossings; where no year is whole, what there is of the last one, without a figure. `recent`:
 * series of the years compared, by which months are known that the source doubts.
 */
export function yearly(
  key: string,
  sums: CountrySumsView | null | undefined,
  dataset: string,
  view: View,
  recent: readonly RecentSeries[] = [],
): Claim | null {
  const claim = ofSums(sums);
  const countedBy = sums?.countedBy[0];
  const full = { ...view, dataset };
  const doubtful = claim?.change ? doubtfulPeriods(recent) : [];
  if (claim && doubtful.length > 0)
    return { ...claim, change: undefined, doubtful, key, dataset, countedBy, view: full };
  if (claim) return { ...claim, key, dataset, countedBy, view: full };
  const last = sums?.rows.at(-1);
  if (!last?.period) return null;
  return {
    key: `${key}Partial`,
    numbers: {},
    periods: { period: last.period },
    counts: { present: last.subPeriodsPresent, expected: last.subPeriodsExpected },
    dataset,
    countedBy,
    view: full,
  };
}

/** Periods with a figure of low reliability (OBS_STATUS U): a sum over them tells it no more. */
function doubtfulPeriods(series: readonly RecentSeries[]): string[] {
  const marked = series.flatMap(({ periods, statuses }) => periods.filter((_, at) => statuses[at] === 'U'));
  return [...new Set(marked)].sort();
}

/** The last figure of a series of the country's own, and how it moved. */
export function latest(
  key: string,
  node: AreaSeriesView | undefined,
  dataset: string,
  code: string,
): Claim | null {
  const points = (node?.periods ?? []).map((period, index) => ({
    period,
    value: node?.values[index] ?? null,
    status: node?.statuses[index] ?? null,
  }));
  const found = lastTwo(points);
  if (!node || !found) return null;
  const by = changeSince(found.before?.value, found.now.value);
  return {
    key,
    numbers: { value: found.now.value },
    periods: { period: found.now.period },
    status: found.now.status,
    emptyUntil: points.at(-1)?.period === found.now.period ? undefined : points.at(-1)?.period,
    change: by && found.before ? { since: found.before.period, by } : undefined,
    dataset,
    countedBy: node.countedBy === 'NOT_APPLICABLE' ? undefined : node.countedBy,
    view: { indicator: node.indicator.code, dataset, areas: [code] },
  };
}

/** The largest parts of a sum, without what names no country and without the country itself. */
export function largest(
  rows: readonly SumRow[] | undefined,
  concept: string,
  own: string,
  most = NAMED,
): (NamedPlace & { value: number })[] {
  return (rows ?? [])
    .flatMap(({ value, group }) => {
      const part = group.find((one) => one.concept === concept);
      const counts =
        value !== null && value > 0 && part && part.code !== own && !residualAreas.has(part.code);
      return counts ? [{ code: part.code, label: part.label, value }] : [];
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, most);
}

/** What no part names, such as "other origins" or no known route. */
export function restOf(rows: readonly SumRow[] | undefined, concept: string): number {
  return (rows ?? []).reduce((rest, { value, group }) => {
    const code = group.find((one) => one.concept === concept)?.code ?? '';
    return residualAreas.has(code) ? rest + (value ?? 0) : rest;
  }, 0);
}

/** The periods of a sum that have a figure. */
export function knownPeriods(sums: CountrySumsView | null | undefined): string[] {
  return (sums?.rows ?? []).flatMap(({ value, period }) => (value !== null && period ? [period] : []));
}
