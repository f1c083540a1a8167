import { ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { softest } from './transform/status.ts';
import type { Divisor } from './unit/divisor.ts';

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
          statuses
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
  of: (areas: readonly string[], year: string) => Divisor | null;
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
  const byArea = new Map<string, Map<string, Divisor>>();
  // One source for all areas: never a part of one and a part of another.
  for (const node of nodes.filter(({ dataset }) => dataset.code === first.dataset.code)) {
    const area = node.dimensions.find(({ concept }) => concept === 'REF_AREA')?.code;
    if (!area) continue;
    const years = new Map<string, Divisor>();
    node.periods.forEach((period, index) => {
      const value = node.values[index] ?? null;
      const status = node.statuses[index] ?? null;
      if (value !== null) years.set(period, { value: value * 10 ** node.unitMultiplier, status });
    });
    byArea.set(area, years);
  }
  return {
    of: (wanted, year) => {
      const known = wanted.flatMap((area) => byArea.get(area)?.get(year) ?? []);
      if (known.length < wanted.length) return null;
      return {
        value: known.reduce((sum, { value }) => sum + value, 0),
        status: softest(known.map(({ status }) => status)),
      };
    },
    citation: first.version.citation,
    dataset: first.dataset.code,
  };
}
