import { parsePeriod } from '@hub/schema/engine/structure/period.ts';
import { allOf, firstOf, type Query } from '#ui/address.ts';
import type { Repair } from './repair.ts';

/** How figures are shown; `table` is the table alone. */
export const CHARTS = [
  'line',
  'bar',
  'slope',
  'ranking',
  'map',
  'flow',
  'sankey',
  'heat',
  'pyramid',
  'multiples',
  'table',
] as const;
export type ChartKind = (typeof CHARTS)[number];

/** What figures are given in. */
export const UNITS = ['absolute', 'per1000', 'share', 'index'] as const;
export type FigureUnit = (typeof UNITS)[number];

/** What is made of figures over time. */
export const TRANSFORMS = ['none', 'change', 'year', 'cumulative', 'mean12'] as const;
export type Transform = (typeof TRANSFORMS)[number];

/** A view of an indicator, as an address names it; what is left open is chosen from the data. */
export interface View {
  indicator: string;
  dataset?: string;
  /** Absent: chosen from the structure. */
  chart?: ChartKind;
  /** CL_AREA codes; absent: the twelve states, where the source holds them. */
  areas?: string[];
  /** CL_AREA codes; absent: all together. */
  counterparts?: string[];
  /** Codes of the other dimensions, by concept; absent: all together. */
  codes?: Record<string, string[]>;
  /** The concept that makes the lines or bars; absent: REF_AREA. */
  by?: string;
  /** SDMX periods. */
  from?: string;
  to?: string;
  /** The one period of maps, rankings, flows and pyramids; absent: the latest that most series have. */
  period?: string;
  /** Absent: absolute; on a map per 1,000 inhabitants where that can be said. */
  unit?: FigureUnit;
  transform?: Transform;
}

/** Most codes of one dimension that a view holds; more are left out, and that is said. */
export const MOST_CODES = 60;
/** Ages are many: a pyramid by single years has 101. */
const MOST_OTHER_CODES = 130;
/** Longer values are no code of any list. */
const LONGEST = 80;

const DIMENSION = /^d\.([A-Z][A-Z0-9_]{0,63})$/;
const CONCEPT = /^[A-Z][A-Z0-9_]{0,63}$/;

/**
 * Reads `?chart=&dataset=&area=&area=&counterpart=&d.SEX=F&by=&from=&to=&period=&unit=&transform=`. What is no view is
 * left out or mended, and told as an oddity. Whether codes and periods exist is for `repairView` to say.
 */
export function readView(indicator: string, query: Query): { view: View; oddities: Repair[] } {
  const oddities: Repair[] = [];
  const single = (name: string): string | undefined => {
    const given = [...new Set(allOf(query[name]))];
    if (given.length > 1)
      oddities.push({
        kind: 'repeated',
        what: name,
        given: given.slice(1, 4).join(', '),
        used: given[0] ?? null,
      });
    return given[0];
  };
  const choice = <Value extends string>(name: 'chart' | 'unit' | 'transform', choices: readonly Value[]) => {
    const given = single(name);
    const found = choices.find((one) => one === given?.toLowerCase());
    if (given && !found) oddities.push({ kind: name, given: given.slice(0, LONGEST), used: null });
    return found;
  };
  const several = (name: string, most: number): string[] | undefined => {
    const all = [...new Set(allOf(query[name]).map((code) => code.slice(0, LONGEST)))];
    if (all.length > most)
      oddities.push({ kind: 'tooMany', what: name, given: String(all.length), used: String(most) });
    return all.length > 0 ? all.slice(0, most) : undefined;
  };
  const time = (name: string): string | undefined => {
    const given = single(name);
    if (given === undefined || !('error' in parsePeriod(given))) return given;
    oddities.push({ kind: 'noPeriod', what: name, given: given.slice(0, LONGEST), used: null });
    return undefined;
  };

  const codes = Object.fromEntries(
    Object.keys(query).flatMap((name) => {
      const concept = DIMENSION.exec(name)?.[1];
      const chosen = concept && several(name, MOST_OTHER_CODES);
      return chosen ? [[concept, chosen] as const] : [];
    }),
  );
  const { REF_AREA: moreAreas, COUNTERPART_AREA: moreCounterparts, ...others } = codes;
  const by = single('by');
  if (by && !CONCEPT.test(by)) oddities.push({ kind: 'concept', given: by.slice(0, LONGEST), used: null });
  let [from, to] = [time('from'), time('to')];
  if (from && to && endsBefore(to, from)) {
    oddities.push({ kind: 'backward', given: `${from}, ${to}`, used: `${to}, ${from}` });
    [from, to] = [to, from];
  }
  const view: View = {
    indicator,
    dataset: firstOf(query.dataset)?.slice(0, LONGEST),
    chart: choice('chart', CHARTS),
    areas: several('area', MOST_CODES) ?? moreAreas,
    counterparts: several('counterpart', MOST_CODES) ?? moreCounterparts,
    codes: Object.keys(others).length > 0 ? others : undefined,
    by: by && CONCEPT.test(by) ? by : undefined,
    from,
    to,
    period: time('period'),
    unit: choice('unit', UNITS),
    transform: choice('transform', TRANSFORMS),
  };
  return { view: tidy(view), oddities };
}

/** The view as it stands in an address, without the question mark: the same view always in the same letters. */
export function writeView(view: View): string {
  const search = new URLSearchParams();
  if (view.chart) search.set('chart', view.chart);
  if (view.dataset) search.set('dataset', view.dataset);
  for (const area of view.areas ?? []) search.append('area', area);
  for (const area of view.counterparts ?? []) search.append('counterpart', area);
  for (const concept of Object.keys(view.codes ?? {}).sort())
    for (const code of view.codes?.[concept] ?? []) search.append(`d.${concept}`, code);
  if (view.by && view.by !== 'REF_AREA') search.set('by', view.by);
  if (view.from) search.set('from', view.from);
  if (view.to) search.set('to', view.to);
  if (view.period) search.set('period', view.period);
  if (view.unit) search.set('unit', view.unit);
  if (view.transform && view.transform !== 'none') search.set('transform', view.transform);
  return search.toString();
}

/** Files of a view that have an address of their own. */
export const FILE_EXTENSIONS = ['csv', 'json', 'png', 'svg', 'metadata.json'] as const;
export type FileExtension = (typeof FILE_EXTENSIONS)[number];

/** The address of a view within its language, or of one of its files: '/indicators/CODE.csv?area=PER'. */
export function viewHref(view: View, extension?: FileExtension): string {
  const search = writeView(view);
  const file = extension ? `.${extension}` : '';
  return `/indicators/${encodeURIComponent(view.indicator)}${file}${search && `?${search}`}`;
}

/** The address of a view to stand in other pages, within its language. */
export function embedHref(view: View): string {
  const search = writeView(view);
  return `/embed/${encodeURIComponent(view.indicator)}${search && `?${search}`}`;
}

/** The codes that a view names of a dimension; none where it leaves it open. */
export function codesOf(view: View, concept: string): readonly string[] {
  if (concept === 'REF_AREA') return view.areas ?? [];
  if (concept === 'COUNTERPART_AREA') return view.counterparts ?? [];
  return view.codes?.[concept] ?? [];
}

/** The view with these codes of a dimension; with none it is open. */
export function withCodes(view: View, concept: string, codes: readonly string[]): View {
  const chosen = codes.length > 0 ? [...codes] : undefined;
  if (concept === 'REF_AREA') return tidy({ ...view, areas: chosen });
  if (concept === 'COUNTERPART_AREA') return tidy({ ...view, counterparts: chosen });
  const { [concept]: _, ...others } = view.codes ?? {};
  const all = chosen ? { ...others, [concept]: chosen } : others;
  return tidy({ ...view, codes: Object.keys(all).length > 0 ? all : undefined });
}

/** Without the fields that hold nothing. */
function tidy(view: View): View {
  return Object.fromEntries(
    Object.entries(view).filter(([, value]) => value !== undefined),
  ) as unknown as View;
}

/** Whether a period begins, by its text, before another: of one frequency exactly, else by the year. */
function endsBefore(one: string, other: string): boolean {
  const [a, b] = [parsePeriod(one), parsePeriod(other)];
  if ('error' in a || 'error' in b) return false;
  return a.frequency === b.frequency
    ? a.ordinal < b.ordinal
    : Number(one.slice(0, 4)) < Number(other.slice(0, 4));
}
