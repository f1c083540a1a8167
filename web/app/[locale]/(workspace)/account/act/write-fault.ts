import { graphql } from '#graph/graphql.ts';

/** Why a write was refused, in the person's language. Documents name what a mutation gives `result`. */
export const WriteFault = graphql(`
  fragment WriteFault on UserError {
    message
    ... on InvalidError {
      issues {
        field
        message
      }
    }
  }
`);
