import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLScalarType,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  visit,
} from 'graphql';
import type { Context } from './context.ts';
import { PASS_THROUGH } from './pass-through.ts';

/** One operation of a document that was validated against the public schema. */
export interface Execution {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
  context: Context;
}

/**
 * An executor that gives the answers of graphql-js without its walk through every item of long columns: operations
 * run on a copy of the schema in which the fields marked `passThrough`, lists of scalars that their resolvers give
 * finished, are single scalars. Parsing, validation, limits and introspection stay on the public schema.
 */
export function createExecutor(schema: GraphQLSchema): (execution: Execution) => Promise<ExecutionResult> {
  const columns = executionSchema(schema);
  return async ({ document, operationName, variables, context }) =>
    execute({
      schema: asksOfSchema(document) ? schema : columns,
      document,
      operationName,
      variableValues: variables,
      contextValue: context,
    });
}

/** A copy of the schema whose marked fields are scalars that pass any value on. Not for validation. */
export function executionSchema(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) =>
      field.extensions?.[PASS_THROUGH] ? { ...field, type: finishedLike(field.type) } : undefined,
  });
}

const Finished = new GraphQLScalarType({
  name: 'Finished',
  description: 'A value that is part of the answer as it is.',
});

function finishedLike(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) ? new GraphQLNonNull(Finished) : Finished;
}

const asking = new WeakMap<DocumentNode, boolean>();

/** Whether a document asks what types there are, of which the copy would tell its own. */
function asksOfSchema(document: DocumentNode): boolean {
  let asks = asking.get(document);
  if (asks === undefined) {
    asks = false;
    visit(document, {
      [Kind.FIELD]: ({ name }) => {
        if (name.value === '__schema' || name.value === '__type') asks = true;
      },
    });
    asking.set(document, asks);
  }
  return asks;
}
