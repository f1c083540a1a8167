import { graphql, type ResultOf } from '#graph/graphql.ts';

export const GuidePage = graphql(`
  query GuidePage($slug: String!) {
    guide(slug: $slug) {
      slug
      title
      summary
      body
      version
      publishedAt
      updatedAt
      locales
      fallbacks {
        field
        locale
      }
      owner {
        slug
        name
      }
      topics {
        code
        label
      }
      indicators {
        code
        name
        fallbacks {
          field
          locale
        }
      }
      datasets {
        code
        title
        fallbacks {
          field
          locale
        }
      }
      events {
        slug
        title
        startsAt
        endsAt
        timeZone
        status
        fallbacks {
          field
          locale
        }
      }
    }
  }
`);

export type GuideView = NonNullable<ResultOf<typeof GuidePage>['guide']>;
