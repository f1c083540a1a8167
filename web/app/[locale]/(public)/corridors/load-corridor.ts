import { type Answer, ask } from '#graph/ask.ts';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { SourceFacts } from '../countries/source-facts.ts';
import type { CorridorCodes } from './corridor-address.ts';

const CorridorSeries = graphql(
  `
    fragment CorridorSeries on Series {
      countedBy
      unitMultiplier
      sourceType {
        code
        label
      }
      unitOfCount {
        code
        label
      }
      referenceTime {
        code
        label
      }
      dimensions {
        concept
        code
      }
      periods
      values
      statuses
      indicator {
        code
        measure
      }
      dataset {
        ...SourceFacts
      }
    }
  `,
  [SourceFacts],
);

const CorridorYears = graphql(`
  fragment CorridorYears on Aggregate {
    rows {
      period
      value
      status
      subPeriodsPresent
      subPeriodsExpected
      group {
        concept
        code
      }
    }
  }
`);

const Corridor = graphql(
  `
    query Corridor($pair: [String!]!, $from: [String!]!, $to: String!) {
      stock: indicator(code: "MIG_STOCK") {
        series(
          filter: { areas: $pair, counterparts: $pair, dimensions: [{ concept: "SEX", codes: ["_T"] }] }
          first: 8
        ) {
          nodes {
            ...CorridorSeries
          }
        }
      }
      entries: indicator(code: "ENTRIES_FOREIGN") {
        series(filter: { areas: $pair, counterparts: $pair }, first: 4) {
          nodes {
            ...CorridorSeries
          }
        }
        aggregate(
          filter: { dataset: "IOM_REGULAR_ENTRIES", areas: $pair, counterparts: $pair }
          by: ["REF_AREA", "COUNTERPART_AREA", "YEAR"]
        ) {
          ...CorridorYears
        }
      }
      exits: indicator(code: "EXITS_FOREIGN") {
        series(filter: { areas: $pair, counterparts: $pair }, first: 4) {
          nodes {
            ...CorridorSeries
          }
        }
        aggregate(
          filter: { dataset: "IOM_REGULAR_EXITS", areas: $pair, counterparts: $pair }
          by: ["REF_AREA", "COUNTERPART_AREA", "YEAR"]
        ) {
          ...CorridorYears
        }
      }
      irregular: indicator(code: "ENTRIES_IRREGULAR") {
        series(filter: { areas: $pair, counterparts: $pair }, first: 4) {
          nodes {
            ...CorridorSeries
          }
        }
        aggregate(
          filter: { dataset: "IOM_IRREGULAR_ENTRIES", areas: $pair, counterparts: $pair }
          by: ["REF_AREA", "COUNTERPART_AREA", "YEAR"]
        ) {
          ...CorridorYears
        }
      }
      remittances: indicator(code: "REMITTANCES_BILATERAL") {
        series(filter: { areas: $pair, counterparts: $pair }, first: 8) {
          nodes {
            ...CorridorSeries
          }
        }
      }
      refugees: indicator(code: "REFUGEES_ORIGIN") {
        series(filter: { areas: $from }, first: 2) {
          nodes {
            ...CorridorSeries
          }
        }
      }
      institutions: observatories(country: $to, first: 20) {
        nodes {
          slug
          name
          datasets(first: 1) {
            totalCount
          }
        }
      }
    }
  `,
  [CorridorSeries, CorridorYears],
);

export type CorridorAnswer = ResultOf<typeof Corridor>;
export type CorridorNode = ResultOf<typeof CorridorSeries>;
export type YearRow = ResultOf<typeof CorridorYears>['rows'][number];

/** All that the hub holds of a corridor, in both directions, in one request. */
export function loadCorridor(
  locale: SiteLocale,
  { from, to }: CorridorCodes,
): Promise<Answer<CorridorAnswer>> {
  return ask(locale, Corridor, { pair: [from, to], from: [from], to });
}
