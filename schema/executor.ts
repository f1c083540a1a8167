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
  OperationTypeNode,
  visit,
} from 'graphql';
import { allowAssumptions, allProven } from './assumptions.ts';
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
 * finished, are single scalars. Parsing, validation, limits and introspection stay on the public schema. A query
 * that rests on something remembered and not proven is run again on what is read.
 */
export function createExecutor(schema: GraphQLSchema): (execution: Execution) => Promise<ExecutionResult> {
  const columns = executionSchema(schema);
  return async ({ document, operationName, variables, context }) => {
    const { asksOfSchema, writes } = contentOf(document);
    const run = (contextValue: Context) =>
      execute({
        schema: asksOfSchema ? schema : columns,
        document,
        operationName,
        variableValues: variables,
        contextValue,
      });
    if (writes) return run(context);
    allowAssumptions(context);
    const answer = await run(context);
    return allProven(context) ? answer : run({ ...context });
  };
}

/** A copy of the schema whose marked fields are scalars that pass any value on. Not for validation. */
function executionSchema(schema: GraphQLSchema): GraphQLSchema {
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

interface Content {
  /** Whether it asks what types there are, of which the copy of the schema would tell its own. */
  asksOfSchema: boolean;
  /** Whether it holds a mutation, which must not be run twice. */
  writes: boolean;
}

const contents = new WeakMap<DocumentNode, Content>();

function contentOf(document: DocumentNode): Content {
  const before = contents.get(document);
  if (before) return before;
  const content = { asksOfSchema: false, writes: false };
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') content.asksOfSchema = true;
    },
    [Kind.OPERATION_DEFINITION]: ({ operation }) => {
      if (operation === OperationTypeNode.MUTATION) content.writes = true;
    },
  });
  contents.set(document, content);
  return content;
}
