import type { Figure } from '../figure.ts';
import { curlOf } from './curl.ts';
import { graphqlRequest, graphqlText } from './graphql-request.ts';
import { pythonOf } from './python.ts';
import { rOf } from './r.ts';
import { urqlOf } from './urql.ts';

/** How programs ask for the figures of a view, each with its name. */
export function snippetsOf(
  figure: Figure,
  graphqlUrl: string,
  csvUrl: string,
): { name: string; text: string }[] {
  const request = graphqlRequest(figure);
  return [
    { name: 'GraphQL', text: graphqlText(figure) },
    { name: 'curl', text: curlOf(request, graphqlUrl) },
    { name: 'TypeScript (urql)', text: urqlOf(request, graphqlUrl) },
    { name: 'Python', text: pythonOf(request, graphqlUrl, csvUrl) },
    { name: 'R', text: rOf(csvUrl) },
  ];
}
