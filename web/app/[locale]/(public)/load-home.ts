import { ask } from '#graph/ask.ts';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import { SourceFacts } from './countries/source-facts.ts';

const HomeSums = graphql(
  `
    fragment HomeSums on Aggregate {
      countedBy
      dataset {
        ...SourceFacts
      }
      rows {
        period
        value
        areasCovered
        areasExpected
        group {
          concept
          code
          label
        }
      }
    }
  `,
  [SourceFacts],
);

const HomeFigures = graphql(
  `
    query HomeFigures($members: [String!]!) {
      stock: indicator(code: "MIG_STOCK") {
        all: aggregate(filter: { dataset: "UNDESA_STOCK" }, by: ["TIME_PERIOD"]) {
          ...HomeSums
        }
        within: aggregate(
          filter: { dataset: "UNDESA_STOCK_ABROAD", areas: $members, counterparts: $members }
          by: ["TIME_PERIOD"]
        ) {
          ...HomeSums
        }
        flows: aggregate(
          filter: { dataset: "UNDESA_STOCK", areas: $members, counterparts: $members }
          by: ["COUNTERPART_AREA", "REF_AREA", "TIME_PERIOD"]
        ) {
          rows {
            period
            value
            group {
              concept
              code
            }
          }
        }
      }
      dead: indicator(code: "MIGRANTS_DEAD") {
        aggregate(filter: { dataset: "IOM_MISSING_MIGRANTS" }, by: ["TIME_PERIOD"]) {
          ...HomeSums
        }
      }
      missing: indicator(code: "MIGRANTS_MISSING") {
        aggregate(filter: { dataset: "IOM_MISSING_MIGRANTS" }, by: ["TIME_PERIOD"]) {
          ...HomeSums
        }
      }
      disasters: indicator(code: "DISPLACEMENTS_DISASTER") {
        aggregate(filter: { dataset: "IDMC_DISASTER", areas: $members }, by: ["REF_AREA", "TIME_PERIOD"]) {
          ...HomeSums
        }
      }
    }
  `,
  [HomeSums],
);

const HomeNews = graphql(`
  query HomeNews($from: DateTime!) {
    datasets(first: 4, orderBy: UPDATED_AT) {
      nodes {
        code
        title
        updatedAt
        currentVersion {
          number
          edition
          publishedAt
        }
      }
    }
    guides(first: 3) {
      nodes {
        slug
        title
        version
        publishedAt
      }
    }
    trainingEvents(first: 3, from: $from) {
      nodes {
        slug
        title
        timeZone
        startsAt
        endsAt
      }
    }
    workPlans(first: 2) {
      nodes {
        slug
        title
        updatedAt
        phases {
          activities {
            state
          }
        }
      }
    }
  }
`);

const HomeNational = graphql(`
  query HomeNational {
    authorities: observatories(standing: MEMBER_STATE, first: 60) {
      nodes {
        slug
        country {
          code
        }
        datasets(first: 1) {
          totalCount
        }
      }
    }
    areas: dataset(code: "UNDESA_STOCK") {
      coverage {
        expectedAreas {
          code
          label
        }
      }
    }
    entries: dataset(code: "IOM_REGULAR_ENTRIES") {
      ...RecordsOfStates
    }
    exits: dataset(code: "IOM_REGULAR_EXITS") {
      ...RecordsOfStates
    }
    irregular: dataset(code: "IOM_IRREGULAR_ENTRIES") {
      ...RecordsOfStates
    }
  }

  fragment RecordsOfStates on Dataset {
    code
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
`);

const MEMBERS: string[] = Object.values(memberByM49);

export type HomeSumsView = ResultOf<typeof HomeSums>;
export type HomeFiguresView = ResultOf<typeof HomeFigures>;

/** The figures of the home page, in one request. */
export function loadHome(locale: SiteLocale) {
  return ask(locale, HomeFigures, { members: MEMBERS });
}

/** What the network published, and what it plans from now on. */
export function loadNews(locale: SiteLocale) {
  return ask(locale, HomeNews, { from: new Date().toISOString() });
}

/** Who of the twelve states publishes here, and whose records others compiled. */
export function loadNational(locale: SiteLocale) {
  return ask(locale, HomeNational, {});
}
