import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';

const Population = graphql(`
  query Population($filter: SeriesFilter!) {
    indicator(code: "POPULATION") {
      series(filter: $filter, first: 100) {
        nodes {
          unitMultiplier
          dimensions {
            concept
            code
          }
          periods
          values
          dataset {
            code
          }
          version {
            citation
          }
        }
      }
    }
  }
`);

/** The population of areas by year, and whose figures they are. */
export interface Population {
  /** Persons in the year, of all the areas together; null where it is unknown for one of them. */
  of: (areas: readonly string[], year: string) => number | null;
  citation: string;
  dataset: string;
}

/** The yearly population of areas; null where the hub holds none. */
export async function loadPopulation(
  locale: SiteLocale,
  areas: readonly string[],
): Promise<Population | null> {
  const { data } = await ask(locale, Population, { filter: { areas: [...areas], frequency: 'A' } });
  const nodes = data?.indicator?.series.nodes ?? [];
  const first = nodes[0];
  if (!first) return null;
  const byArea = new Map<string, Map<string, number>>();
  // One source for all areas: never a part of one and a part of another.
  for (const node of nodes.filter(({ dataset }) => dataset.code === first.dataset.code)) {
    const area = node.dimensions.find(({ concept }) => concept === 'REF_AREA')?.code;
    if (!area) continue;
    const years = new Map<string, number>();
    node.periods.forEach((period, index) => {
      const value = node.values[index] ?? null;
      if (value !== null) years.set(period, value * 10 ** node.unitMultiplier);
    });
    byArea.set(area, years);
  }
  return {
    of: (wanted, year) => {
      const known = wanted.map((area) => byArea.get(area)?.get(year));
      return known.includes(undefined) ? null : known.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    },
    citation: first.version.citation,
    dataset: first.dataset.code,
  };
}
