import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { nearestPeriod } from './periods.ts';
import { filterOf, type Selection } from './selection.ts';

const PeriodsOfSeries = graphql(`
  query PeriodsOfSeries($code: String!, $filter: SeriesFilter!) {
    indicator(code: $code) {
      series(filter: $filter, first: 30) {
        nodes {
          periods
        }
      }
    }
  }
`);

/**
 * The one period of a chart of pairs, chosen before its many series are loaded: the one asked for or the nearest, else
 * the latest that most of the areas have; and the periods that could be asked for. Null where there is no series.
 */
export async function choosePeriod(
  locale: SiteLocale,
  selection: Selection,
  asked: string | undefined,
): Promise<{ period: string; choosable: string[] } | null> {
  const { data } = await ask(locale, PeriodsOfSeries, {
    code: selection.indicator,
    filter: filterOf(selection),
  });
  const nodes = data?.indicator?.series.nodes ?? [];
  const choosable = [...new Set(nodes.flatMap(({ periods }) => periods))].sort();
  if (choosable.length === 0) return null;
  const period = asked ? nearestPeriod(asked, choosable) : latestShared(selection, choosable);
  return { period: period ?? (choosable.at(-1) as string), choosable };
}

/** The latest period that seven in ten of the areas reach. */
function latestShared({ dataset, areas }: Selection, choosable: readonly string[]): string | null {
  const shown = new Set(areas);
  const lasts = dataset.coverage.areas
    .flatMap(({ area, lastPeriod }) => (shown.has(area.code) && lastPeriod ? [lastPeriod] : []))
    .sort()
    .reverse();
  const reached = lasts[Math.max(0, Math.ceil(lasts.length * 0.7) - 1)];
  return choosable.findLast((period) => reached === undefined || period <= reached) ?? null;
}
