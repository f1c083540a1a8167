import type { GraphqlRequest } from './graphql-request.ts';

/** A request for a shell. */
export function curlOf(request: GraphqlRequest, graphqlUrl: string): string {
  const body = JSON.stringify({ ...request, query: request.query.replace(/\s+/g, ' ') });
  return `curl ${quoted(graphqlUrl)} \\
  -H 'content-type: application/json' \\
  --data ${quoted(body)}`;
}

/** A word of a shell, whatever it holds. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
