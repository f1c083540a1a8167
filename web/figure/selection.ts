import { graphql } from '#graph/graphql.ts';
import type { DatasetFacts } from './indicator-document.ts';

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
          status
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
  /** Counterparts that stand for their members: regions. */
  groups: ReadonlySet<string>;
  from?: string | undefined;
  to?: string | undefined;
  /** Whether months are summed to years. */
  years: boolean;
}

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
export function openDimensions({ dataset, areas, codes, by, groups }: Selection): string[] {
  const isHeld = (concept: string) => {
    const [one, ...others] = concept === 'REF_AREA' ? areas : (codes[concept] ?? []);
    return one !== undefined && others.length === 0 && !(concept === 'COUNTERPART_AREA' && groups.has(one));
  };
  return dataset.structure.dimensions
    .map(({ concept }) => concept)
    .filter((concept) => !by.includes(concept) && !isHeld(concept));
}

/** The concepts that a sum is grouped by: what tells series apart, and time. */
export function groupedBy({ by, years }: Selection): string[] {
  return [...by, years ? 'YEAR' : 'TIME_PERIOD'];
}
