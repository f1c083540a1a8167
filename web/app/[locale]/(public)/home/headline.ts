import type { View } from '#figure/view.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import { type Change, changeSince, lastTwo } from '../countries/change-since.ts';
import type { Source } from '../countries/source-facts.ts';
import type { HomeSumsView } from '../load-home.ts';

/** A figure of the home page's sentence, with all that it must be read with. */
export interface Headline {
  period: string;
  value: number;
  change: { since: string; by: Change } | null;
  areasCovered: number;
  areasExpected: number;
  source: Source;
  countedBy: string | undefined;
}

/** The latest known sum over all areas, and how it moved since the one before; null where there is none. */
export function headlineOf(sums: HomeSumsView | null | undefined): Headline | null {
  const found = lastTwo(sums?.rows ?? []);
  if (!sums || !found?.now.period) return null;
  const { now, before } = found;
  const by = changeSince(before?.value, now.value);
  return {
    period: found.now.period,
    value: now.value,
    change: by && before?.period ? { since: before.period, by } : null,
    areasCovered: now.areasCovered,
    areasExpected: now.areasExpected,
    source: sums.dataset,
    countedBy: sums.countedBy[0],
  };
}

const MEMBERS: string[] = Object.values(memberByM49);

/**
 * Where the figures of the sentence stand in the explorer. Those within the region are from the dataset by origin: the one by
 * destination has origins that it doesn't tell apart, so that a sum over some origins would miss people unsaid.
 */
export const homeViews = {
  stock: { indicator: 'MIG_STOCK', dataset: 'UNDESA_STOCK' },
  within: { indicator: 'MIG_STOCK', dataset: 'UNDESA_STOCK_ABROAD', areas: MEMBERS, counterparts: MEMBERS },
  deaths: { indicator: 'MIGRANTS_DEAD', dataset: 'IOM_MISSING_MIGRANTS' },
} as const satisfies Record<string, View>;

/** The area with the largest figure of the last year that has any, and how many areas have one. */
export function largestOfLastYear(sums: HomeSumsView | null | undefined) {
  const rows = (sums?.rows ?? []).filter(({ value, period }) => value !== null && period !== null);
  const period = rows
    .map((row) => row.period ?? '')
    .sort()
    .at(-1);
  const ofYear = rows.filter((row) => row.period === period);
  const top = ofYear.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  const area = top?.group[0];
  if (!sums || !period || !top || top.value === null || !area) return null;
  const areas = new Set((sums.rows ?? []).flatMap(({ group }) => group[0]?.code ?? [])).size;
  return { period, value: top.value, area, known: ofYear.length, areas, source: sums.dataset };
}
