import { graphql, type ResultOf } from '#graph/graphql.ts';
import { SourceFacts } from '../source-facts.ts';

const Sums = graphql(`
  fragment CountrySums on Aggregate {
    countedBy
    rows {
      period
      value
      subPeriodsPresent
      subPeriodsExpected
      group {
        concept
        code
        label
      }
    }
  }
`);

/** Who lives here and abroad, and who crosses the border: sums by the rules of the graph. */
export const CountryPeople = graphql(
  `
    query CountryPeople($area: [String!]!, $here: SeriesFilter!, $abroad: SeriesFilter!) {
      stock: indicator(code: "MIG_STOCK") {
        here: aggregate(filter: $here, by: ["TIME_PERIOD"]) {
          ...CountrySums
        }
        abroad: aggregate(filter: $abroad, by: ["TIME_PERIOD"]) {
          ...CountrySums
        }
      }
      entries: indicator(code: "ENTRIES_FOREIGN") {
        aggregate(filter: { dataset: "IOM_REGULAR_ENTRIES", areas: $area }, by: ["YEAR"]) {
          ...CountrySums
        }
      }
      nationalsIn: indicator(code: "ENTRIES_NATIONALS") {
        aggregate(filter: { dataset: "IOM_REGULAR_ENTRIES", areas: $area }, by: ["YEAR"]) {
          ...CountrySums
        }
      }
      exits: indicator(code: "EXITS_FOREIGN") {
        aggregate(filter: { dataset: "IOM_REGULAR_EXITS", areas: $area }, by: ["YEAR"]) {
          ...CountrySums
        }
      }
      nationalsOut: indicator(code: "EXITS_NATIONALS") {
        aggregate(filter: { dataset: "IOM_REGULAR_EXITS", areas: $area }, by: ["YEAR"]) {
          ...CountrySums
        }
      }
      irregular: indicator(code: "ENTRIES_IRREGULAR") {
        here: aggregate(filter: { dataset: "IOM_IRREGULAR_ENTRIES", areas: $area }, by: ["YEAR"]) {
          ...CountrySums
        }
        nationals: aggregate(
          filter: { dataset: "IOM_IRREGULAR_ENTRIES", counterparts: $area }
          by: ["REF_AREA", "YEAR"]
        ) {
          ...CountrySums
        }
      }
      dead: indicator(code: "MIGRANTS_DEAD") {
        aggregate(filter: { dataset: "IOM_MISSING_MIGRANTS", areas: $area }, by: ["TIME_PERIOD"]) {
          ...CountrySums
        }
      }
      missing: indicator(code: "MIGRANTS_MISSING") {
        aggregate(filter: { dataset: "IOM_MISSING_MIGRANTS", areas: $area }, by: ["TIME_PERIOD"]) {
          ...CountrySums
        }
      }
    }
  `,
  [Sums],
);

const AreaSeries = graphql(`
  fragment AreaSeries on Series {
    countedBy
    periods
    values
    statuses
    indicator {
      code
    }
  }
`);

/** The series that a country has of its own: one an indicator. */
export const CountrySeries = graphql(
  `
    query CountrySeries($area: [String!]!) {
      population: dataset(code: "WB_POPULATION") {
        series(filter: { areas: $area }, first: 4) {
          nodes {
            ...AreaSeries
          }
        }
      }
      netMigration: dataset(code: "WB_NET_MIGRATION") {
        series(filter: { areas: $area }, first: 4) {
          nodes {
            ...AreaSeries
          }
        }
      }
      remittances: dataset(code: "WB_REMITTANCES") {
        series(filter: { areas: $area }, first: 4) {
          nodes {
            ...AreaSeries
          }
        }
      }
      disasters: dataset(code: "IDMC_DISASTER") {
        series(filter: { areas: $area }, first: 4) {
          nodes {
            ...AreaSeries
          }
        }
      }
      conflict: dataset(code: "IDMC_CONFLICT") {
        series(filter: { areas: $area }, first: 4) {
          nodes {
            ...AreaSeries
          }
        }
      }
      refuge: dataset(code: "UNHCR_ORIGIN") {
        series(filter: { areas: $area }, first: 12) {
          nodes {
            ...AreaSeries
          }
        }
      }
    }
  `,
  [AreaSeries],
);

/** Every dataset: its terms, and what it holds of each area. */
export const CountrySources = graphql(
  `
    query CountrySources($country: String!) {
      datasets(first: 60, orderBy: CODE) {
        nodes {
          ...SourceFacts
          structure {
            dimensions {
              concept
            }
          }
          coverage {
            areas {
              area {
                code
              }
              firstPeriod
              lastPeriod
              observations
            }
          }
        }
      }
      observatories(country: $country, first: 20) {
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
  [SourceFacts],
);

/** Some nationalities' months of late: what the source doubts, it marks for each of them. */
const Recent = graphql(`
  fragment RecentSeries on SeriesConnection {
    nodes {
      periods
      statuses
    }
  }
`);

/** The largest parts at a period: where people are from, where they are, by which route. */
export const CountryParts = graphql(
  `
    query CountryParts(
      $origins: SeriesFilter!
      $destinations: SeriesFilter!
      $women: SeriesFilter!
      $nationalities: SeriesFilter!
      $entries: SeriesFilter!
      $exits: SeriesFilter!
      $routes: SeriesFilter!
    ) {
      stock: indicator(code: "MIG_STOCK") {
        origins: aggregate(filter: $origins, by: ["COUNTERPART_AREA", "TIME_PERIOD"]) {
          ...CountrySums
        }
        destinations: aggregate(filter: $destinations, by: ["REF_AREA", "TIME_PERIOD"]) {
          ...CountrySums
        }
        women: aggregate(filter: $women, by: ["TIME_PERIOD"]) {
          ...CountrySums
        }
      }
      entries: indicator(code: "ENTRIES_FOREIGN") {
        aggregate(filter: $nationalities, by: ["COUNTERPART_AREA", "YEAR"]) {
          ...CountrySums
        }
        recent: series(filter: $entries, first: 20) {
          ...RecentSeries
        }
      }
      exits: indicator(code: "EXITS_FOREIGN") {
        recent: series(filter: $exits, first: 20) {
          ...RecentSeries
        }
      }
      dead: indicator(code: "MIGRANTS_DEAD") {
        aggregate(filter: $routes, by: ["ROUTE"]) {
          ...CountrySums
        }
        total: aggregate(filter: $routes, by: []) {
          ...CountrySums
        }
      }
      missing: indicator(code: "MIGRANTS_MISSING") {
        total: aggregate(filter: $routes, by: []) {
          ...CountrySums
        }
      }
    }
  `,
  [Sums, Recent],
);

export type SumRow = ResultOf<typeof Sums>['rows'][number];
export type CountrySumsView = ResultOf<typeof Sums>;
export type AreaSeriesView = ResultOf<typeof AreaSeries>;
export type CountrySource = ResultOf<typeof CountrySources>['datasets']['nodes'][number];
export type RecentSeries = ResultOf<typeof Recent>['nodes'][number];
