import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graph-env.d.ts';

/** Typed documents of the graph, checked against schema/schema.graphql. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; Date: string; Period: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
