import { graphql, type ResultOf } from '#graph/graphql.ts';

export const TrainingPage = graphql(`
  query TrainingPage($slug: String!) {
    trainingEvent(slug: $slug) {
      title
      description
      status
      mode
      languages
      timeZone
      location
      seats
      startsAt
      fallbacks {
        field
        locale
      }
      organiser {
        slug
        name
      }
      guide {
        slug
        title
      }
      topics {
        code
        label
      }
      sessions {
        number
        title
        startsAt
        endsAt
      }
    }
  }
`);

export type EventView = NonNullable<ResultOf<typeof TrainingPage>['trainingEvent']>;
