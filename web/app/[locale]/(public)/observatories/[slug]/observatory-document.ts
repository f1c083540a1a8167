import { graphql, type ResultOf } from '#graph/graphql.ts';

export const ObservatoryPage = graphql(`
  query ObservatoryPage($slug: String!) {
    observatory(slug: $slug) {
      slug
      name
      acronym
      standing
      kind
      description
      website
      city
      latitude
      longitude
      updatedAt
      viewerCanEdit
      fallbacks {
        field
        locale
      }
      country {
        code
        label
      }
      guides(first: 50) {
        nodes {
          slug
          title
          version
        }
      }
      events(first: 50) {
        nodes {
          slug
          title
          status
          startsAt
          endsAt
          timeZone
        }
      }
      workPlans(first: 20) {
        nodes {
          slug
          title
          phases {
            number
            months
            activities {
              state
            }
          }
        }
      }
    }
  }
`);

/** What an organisation keeps in the hub, with what each dataset covers and lacks. */
export const Holdings = graphql(`
  query ObservatoryHoldings($slug: String!) {
    observatory(slug: $slug) {
      datasets(first: 50) {
        nodes {
          code
          title
          fallbacks {
            field
            locale
          }
          currentVersion {
            edition
            supersededBy
            firstPeriod
            lastPeriod
            observationCount
          }
          coverage {
            countedBy
            expectedAreas {
              code
            }
            missingAreas {
              label
            }
          }
        }
      }
    }
  }
`);

/** What the hub holds of a country, whoever keeps it. */
export const CountryData = graphql(`
  query ObservatoryCountryData($area: String!) {
    datasets(first: 50, area: $area) {
      nodes {
        code
        title
        source
        fallbacks {
          field
          locale
        }
        coverage {
          areas {
            area {
              code
            }
            observations
            firstPeriod
            lastPeriod
          }
        }
      }
    }
  }
`);

export type ObservatoryView = NonNullable<ResultOf<typeof ObservatoryPage>['observatory']>;
export type CountryDataset = ResultOf<typeof CountryData>['datasets']['nodes'][number];
