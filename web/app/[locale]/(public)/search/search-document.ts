import { graphql, type ResultOf } from '#graph/graphql.ts';

/** What is found of the kinds asked for, and how much of each kind there is. */
export const Search = graphql(`
  query Search($query: String!, $kinds: [SearchKind!]!, $after: String) {
    search(query: $query, kinds: $kinds, first: 20, after: $after) {
      totalCount
      didYouMean
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        title
        excerpt
        locale
        node {
          __typename
          ... on Code {
            code
          }
          ... on Indicator {
            code
          }
          ... on Dataset {
            code
          }
          ... on Guide {
            slug
          }
          ... on TrainingEvent {
            slug
          }
          ... on Observatory {
            slug
          }
          ... on WorkPlan {
            slug
          }
        }
      }
    }
    INDICATOR: search(query: $query, kinds: [INDICATOR], first: 1) {
      totalCount
    }
    DATASET: search(query: $query, kinds: [DATASET], first: 1) {
      totalCount
    }
    CODE: search(query: $query, kinds: [CODE], first: 1) {
      totalCount
    }
    GUIDE: search(query: $query, kinds: [GUIDE], first: 1) {
      totalCount
    }
    TRAINING_EVENT: search(query: $query, kinds: [TRAINING_EVENT], first: 1) {
      totalCount
    }
    OBSERVATORY: search(query: $query, kinds: [OBSERVATORY], first: 1) {
      totalCount
    }
    WORK_PLAN: search(query: $query, kinds: [WORK_PLAN], first: 1) {
      totalCount
    }
  }
`);

export type SearchHit = ResultOf<typeof Search>['search']['nodes'][number];
