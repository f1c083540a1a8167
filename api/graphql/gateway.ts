import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { Context } from '@hub/schema/context.ts';
import { createExecutor } from '@hub/schema/executor.ts';
import type { GraphQLSchema } from 'graphql';

/**
 * Lets Apollo Server execute by the hub's own executor: its `gateway` option is the only way to. Parsing,
 * validation, plugins and errors stay as they are with `schema`; plugins that wrap field resolvers would not fire.
 */
export function createGateway(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
  const run = createExecutor(schema);
  return {
    onSchemaLoadOrUpdate(told) {
      told({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, request, context }) =>
        // The context is the one that the server was given.
        run({
          document,
          operationName: request.operationName,
          variables: request.variables,
          context: context as Context,
        }),
    }),
    stop: async () => {},
  };
}
