import { type Answer, ask } from '#graph/ask.ts';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { CodeNames } from './code-list.ts';
import type { Figure, FigurePoint, FigureSeries, NamedCode } from './figure.ts';
import { type DatasetFacts, otherDimensions } from './indicator-document.ts';
import { noteIn } from './note-in.ts';

export const FigureSeriesDocument = graphql(`
  query FigureSeries($code: String!, $filter: SeriesFilter!, $after: String) {
    indicator(code: $code) {
      series(filter: $filter, first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          countedBy
          unitMultiplier
          unit {
            code
            label
          }
          unitOfCount {
            label
          }
          dimensions {
            concept
            code
          }
          observations {
            period
            value
            status
            break
            note
          }
        }
      }
    }
  }
`);

export const FigureSumsDocument = graphql(`
  query FigureSums($code: String!, $filter: SeriesFilter!, $by: [String!]!) {
    indicator(code: $code) {
      aggregate(filter: $filter, by: $by) {
        countedBy
        unitMultiplier
        unit {
          code
          label
        }
        unitOfCount {
          label
        }
        rows {
          period
          value
          subPeriodsPresent
          subPeriodsExpected
          areasCovered
          areasExpected
          group {
            concept
            code
          }
        }
      }
    }
  }
`);

/** Which figures of a dataset: what is fixed, and the concepts that tell the series apart. */
export interface Selection {
  indicator: string;
  dataset: DatasetFacts;
  areas: readonly string[];
  /** Codes by concept, of the dimensions beside the area; an open one is missing. */
  codes: Readonly<Record<string, readonly string[]>>;
  by: readonly string[];
  from?: string | undefined;
  to?: string | undefined;
  /** Whether months are summed to years. */
  years: boolean;
}

/** Series as the graph gives them, before units and transformations. */
export interface LoadedSeries
  extends Pick<Figure, 'countedBy' | 'sourceUnit' | 'unitOfCount' | 'unitMultiplier' | 'summed'> {
  series: FigureSeries[];
  /** Codes that the data hold alone, of dimensions that the selection leaves open. */
  held: { concept: string; code: string }[];
}

type SeriesNode = NonNullable<ResultOf<typeof FigureSeriesDocument>['indicator']>['series']['nodes'][number];
type Sums = NonNullable<ResultOf<typeof FigureSumsDocument>['indicator']>['aggregate'];

/** Pages of series that are read at most; of more the graph gives sums, in one answer. */
const MOST_PAGES = 6;

/** The filter of a selection, as the graph takes it. */
export function filterOf({ dataset, areas, codes, from, to }: Selection) {
  const named = Object.entries(codes).filter(([, chosen]) => chosen.length > 0);
  // A group of counterparts stands for its members, but the total of all is a code of its own.
  const counterparts = codes.COUNTERPART_AREA?.includes('_T') ? [] : (codes.COUNTERPART_AREA ?? []);
  const dimensions = named
    .filter(([concept]) => concept !== 'COUNTERPART_AREA' || counterparts.length === 0)
    .map(([concept, chosen]) => ({ concept, codes: [...chosen] }));
  return {
    dataset: dataset.code,
    ...(areas.length > 0 && { areas: [...areas] }),
    ...(counterparts.length > 0 && { counterparts: [...counterparts] }),
    ...(dimensions.length > 0 && { dimensions }),
    ...((from || to) && { periods: { from: from ?? null, to: to ?? null } }),
  };
}

/** The dimensions that a selection neither tells apart nor holds at one code: sums are needed over them. */
export function openDimensions(selection: Selection): string[] {
  const codesOf = (concept: string) =>
    concept === 'REF_AREA' ? selection.areas : (selection.codes[concept] ?? []);
  return selection.dataset.structure.dimensions
    .map(({ concept }) => concept)
    .filter((concept) => !selection.by.includes(concept) && codesOf(concept).length !== 1);
}

/** The concepts that a sum is grouped by: what tells series apart, and time. */
export function groupedBy({ by, years }: Selection): string[] {
  return [...by, years ? 'YEAR' : 'TIME_PERIOD'];
}

/**
 * The series of a selection. Where nothing has to be summed they are the source's own; else the graph's sums, to which
 * status, breaks and notes are given where the source publishes the same total as a series of its own.
 */
export async function loadSeries(
  locale: SiteLocale,
  selection: Selection,
  lists: ReadonlyMap<string, CodeNames>,
): Promise<Answer<LoadedSeries>> {
  const open = openDimensions(selection);
  if (open.length === 0 && !selection.years) {
    const { data, trouble } = await loadOwn(locale, selection);
    if (trouble) return { data: null, trouble };
    if (data.complete) return { data: ofNodes(data.nodes, selection, lists, locale), trouble: null };
  }
  const totals = open.every(
    (concept) => concept !== 'REF_AREA' && listOf(concept, selection, lists)?.has('_T'),
  );
  const [sums, own] = await Promise.all([
    ask(locale, FigureSumsDocument, {
      code: selection.indicator,
      filter: filterOf(selection),
      by: groupedBy(selection),
    }),
    totals && open.length > 0 && !selection.years
      ? loadOwn(locale, {
          ...selection,
          codes: { ...selection.codes, ...Object.fromEntries(open.map((concept) => [concept, ['_T']])) },
        })
      : null,
  ]);
  if (sums.trouble) return { data: null, trouble: sums.trouble };
  if (!sums.data.indicator) return { data: EMPTY, trouble: null };
  const loaded = ofSums(sums.data.indicator.aggregate, selection, lists);
  return {
    data: own?.data ? adorned(loaded, ofNodes(own.data.nodes, selection, lists, locale)) : loaded,
    trouble: null,
  };
}

const EMPTY: LoadedSeries = {
  series: [],
  held: [],
  countedBy: [],
  sourceUnit: null,
  unitOfCount: null,
  unitMultiplier: 0,
  summed: false,
};

async function loadOwn(
  locale: SiteLocale,
  selection: Selection,
): Promise<Answer<{ nodes: SeriesNode[]; complete: boolean }>> {
  const nodes: SeriesNode[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data, trouble }: Awaited<ReturnType<typeof askOwn>> = await askOwn(locale, selection, after);
    if (trouble) return { data: null, trouble };
    const found = data.indicator?.series;
    nodes.push(...(found?.nodes ?? []));
    if (!found?.pageInfo.hasNextPage) return { data: { nodes, complete: true }, trouble: null };
    after = found.pageInfo.endCursor;
  }
  return { data: { nodes, complete: false }, trouble: null };
}

function askOwn(locale: SiteLocale, selection: Selection, after: string | null) {
  return ask(locale, FigureSeriesDocument, { code: selection.indicator, filter: filterOf(selection), after });
}

function listOf(concept: string, { dataset }: Selection, lists: ReadonlyMap<string, CodeNames>) {
  const list = dataset.structure.dimensions.find((dimension) => dimension.concept === concept)?.codeList.code;
  return list === undefined ? undefined : lists.get(list);
}

/** The codes of a group in the order of `by`, named; null where the row lacks one. */
function groupOf(
  codes: readonly { concept: string; code: string }[],
  selection: Selection,
  lists: ReadonlyMap<string, CodeNames>,
): NamedCode[] | null {
  const group = selection.by.map((concept) => {
    const code = codes.find((one) => one.concept === concept)?.code;
    return code && { concept, code, label: listOf(concept, selection, lists)?.get(code)?.label ?? code };
  });
  return group.every((one) => typeof one === 'object') ? group : null;
}

function ofNodes(
  nodes: readonly SeriesNode[],
  selection: Selection,
  lists: ReadonlyMap<string, CodeNames>,
  locale: SiteLocale,
): LoadedSeries {
  const first = nodes[0];
  if (!first) return EMPTY;
  const series = nodes.flatMap((node) => {
    const group = groupOf(node.dimensions, selection, lists);
    const points = node.observations.map(
      ({ break: isBreak, note, ...point }): FigurePoint => ({
        ...point,
        isBreak,
        note: note && noteIn(note, locale),
      }),
    );
    return group ? [seriesOf(group, points)] : [];
  });
  return {
    series,
    held: [],
    countedBy: [...new Set(nodes.map((node) => node.countedBy))].sort(),
    ...unitsOf(first),
    summed: false,
  };
}

function ofSums(sums: Sums, selection: Selection, lists: ReadonlyMap<string, CodeNames>): LoadedSeries {
  const series = new Map<string, FigureSeries>();
  for (const row of sums.rows) {
    const group = groupOf(row.group, selection, lists);
    if (!group || row.period === null) continue;
    const key = keyOf(group);
    const one = series.get(key) ?? seriesOf(group, []);
    const partial = selection.years && row.subPeriodsPresent < row.subPeriodsExpected;
    one.points.push({
      period: row.period,
      value: row.value,
      status: null,
      isBreak: false,
      note: null,
      ...(row.value === null && partial && { gap: 'partialYear' }),
    });
    series.set(key, one);
  }
  for (const one of series.values()) one.points.sort((a, b) => a.period.localeCompare(b.period));
  const named = new Set(otherDimensions(selection.dataset).map(({ concept }) => concept));
  return {
    series: [...series.values()],
    held: (sums.rows[0]?.group ?? []).filter(
      ({ concept }) => named.has(concept) && !selection.by.includes(concept),
    ),
    countedBy: sums.countedBy,
    ...unitsOf(sums),
    summed: true,
  };
}

/** Sums with the marks of the source's own totals, where these say the same value. */
function adorned(sums: LoadedSeries, own: LoadedSeries): LoadedSeries {
  const points = new Map(
    own.series.map(({ key, points }) => [key, new Map(points.map((point) => [point.period, point]))]),
  );
  let same = 0;
  let all = 0;
  const series = sums.series.map((one) => ({
    ...one,
    points: one.points.map((point) => {
      const published = points.get(one.key)?.get(point.period);
      all += 1;
      if (!published || published.value !== point.value) return point;
      same += 1;
      return published;
    }),
  }));
  return { ...sums, series, summed: same < all };
}

function seriesOf(group: NamedCode[], points: FigurePoint[]): FigureSeries {
  const own = group[0] as NamedCode;
  return { key: keyOf(group), code: own.code, label: own.label, group, points };
}

function keyOf(group: readonly NamedCode[]): string {
  return group.map(({ code }) => code).join('.');
}

interface Units {
  unit: { code: string; label: string } | null;
  unitOfCount: { label: string } | null;
  unitMultiplier: number;
}

/** The unit; and what is counted, where the unit says only "events". */
function unitsOf({ unit, unitOfCount, unitMultiplier }: Units) {
  return {
    sourceUnit: unit,
    unitOfCount: (unit?.code === 'EV' && unitOfCount?.label) || null,
    unitMultiplier,
  };
}
