import { graphql, type ResultOf } from '#graph/graphql.ts';

/** Events in the order of their beginning; `$before` and `$last` read the list from its end. */
export const TrainingList = graphql(`
  query TrainingList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $from: DateTime
    $to: DateTime
    $language: Locale
    $organiser: String
  ) {
    trainingEvents(
      first: $first
      after: $after
      last: $last
      before: $before
      from: $from
      to: $to
      language: $language
      organiser: $organiser
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        slug
        title
        description
        status
        mode
        languages
        timeZone
        location
        startsAt
        endsAt
        fallbacks {
          field
          locale
        }
        organiser {
          name
          acronym
        }
        sessions {
          number
          title
          startsAt
          endsAt
        }
      }
    }
  }
`);

/** Who holds events, and when the next one begins. */
export const TrainingChoices = graphql(`
  query TrainingChoices($now: DateTime!) {
    all: trainingEvents(first: 100) {
      nodes {
        organiser {
          slug
          name
        }
      }
    }
    next: trainingEvents(first: 1, from: $now) {
      nodes {
        timeZone
        startsAt
      }
    }
  }
`);

export type TrainingEventView = ResultOf<typeof TrainingList>['trainingEvents']['nodes'][number];
