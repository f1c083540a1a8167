import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Context } from '@hub/schema/context.ts';
import { LIMITS } from '@hub/schema/engine/contract/request-limits.ts';
import { schema } from '@hub/schema/schema.ts';
import type { Logger } from '../log.ts';
import { answersPlugin } from './answers.ts';
import { createGateway } from './gateway.ts';
import { limitsPlugin } from './limits.ts';

/** The GraphQL server on the hub's schema. It never reads cookies, so that requests of other sites do no harm. */
export function createApollo(httpServer: Server, log: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: createGateway(schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn() {}, error: () => log.error({ event: 'apollo' }) },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer }),
      limitsPlugin(schema),
      answersPlugin(log),
    ],
  });
}
