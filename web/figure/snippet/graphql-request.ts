import type { Figure } from '../figure.ts';

/** What a program asks the graph for a figure. */
export interface GraphqlRequest {
  query: string;
  variables: Record<string, unknown>;
}

type Asked = Pick<Figure, 'request'> & { indicator: { code: string } };

const TERMS = `      version {
        number
        edition
        citation
        licence { name url }
      }`;

/** The request with variables, as libraries send it. */
export function graphqlRequest({ indicator, request }: Asked): GraphqlRequest {
  const { field, filter, by } = request;
  if (field === 'series')
    return {
      query: `query Figure($code: String!, $filter: SeriesFilter!) {
  indicator(code: $code) {
    series(filter: $filter, first: 100) {
      pageInfo { hasNextPage endCursor }
      nodes {
        key
        countedBy
        unit { code }
        unitMultiplier
        observations { period value status break note }
  ${TERMS.replaceAll('\n', '\n  ')}
      }
    }
  }
}`,
      variables: { code: indicator.code, filter },
    };
  return {
    query: `query Figure($code: String!, $filter: SeriesFilter!, $by: [String!]!) {
  indicator(code: $code) {
    aggregate(filter: $filter, by: $by) {
      countedBy
      unit { code }
      unitMultiplier
      rows {
        period
        value
        status
        areasCovered
        areasExpected
        group { concept code label }
      }
${TERMS}
    }
  }
}`,
    variables: { code: indicator.code, filter, by },
  };
}

/** The same as one text, to paste into an explorer: values stand in it. */
export function graphqlText(asked: Asked): string {
  const { query, variables } = graphqlRequest(asked);
  return query
    .replace(/^query Figure\([^)]*\)/, 'query Figure')
    .replace(/\$(\w+)/g, (_, name: string) => literal(variables[name]));
}

/** A value as GraphQL writes it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, one]) => `${name}: ${literal(one)}`)
      .join(', ')} }`;
  return JSON.stringify(value ?? null);
}
