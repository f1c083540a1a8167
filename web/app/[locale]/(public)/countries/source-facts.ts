import { graphql, type ResultOf } from '#graph/graphql.ts';

/** What every figure of a story must be read with: whose it is, of which edition, under which terms. */
export const SourceFacts = graphql(`
  fragment SourceFacts on Dataset {
    code
    title
    source
    licence {
      code
      name
      url
    }
    currentVersion {
      number
      edition
      supersededBy
      copyObtainedFrom
    }
  }
`);

export type Source = ResultOf<typeof SourceFacts>;
