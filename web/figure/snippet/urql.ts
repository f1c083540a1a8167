import type { GraphqlRequest } from './graphql-request.ts';

/** A request for TypeScript with urql. */
export function urqlOf({ query, variables }: GraphqlRequest, graphqlUrl: string): string {
  return `import { Client, fetchExchange, gql } from '@urql/core';

const client = new Client({ url: ${JSON.stringify(graphqlUrl)}, exchanges: [fetchExchange], preferGetMethod: false });

const Figure = gql\`
${query}
\`;

const variables = ${JSON.stringify(variables, null, 2)};

const { data, error } = await client.query(Figure, variables).toPromise();
if (error) throw error;
console.log(JSON.stringify(data, null, 2));
`;
}
