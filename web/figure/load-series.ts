import { type Answer, ask } from '#graph/ask.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { CodeNames } from './code-list.ts';
import {
  FigureSeriesDocument,
  FigureSumsDocument,
  filterOf,
  groupedBy,
  openDimensions,
  type Selection,
} from './selection.ts';
import { EMPTY, type LoadedSeries, listOf, ofNodes, ofSums, type SeriesNode } from './series-of-answer.ts';

/** Pages of series that are read at most; of more the graph gives sums, in one answer. */
const MOST_PAGES = 6;

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
    (concept) =>
      concept !== 'REF_AREA' && !selection.codes[concept] && listOf(concept, selection, lists)?.has('_T'),
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
