import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@hub/schema/context.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../log.ts';
import { limitError } from './limits.ts';
import { isOutage } from './outage.ts';
import { WORDS } from './words.ts';

/** Faults of a document or its variables, for which GraphQL over HTTP wants 200 where the answer is application/json. */
const LEGACY_200 = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * The last word on each answer: errors that nobody foresaw are told as such without their insides, an absent
 * database is 503, and the status follows GraphQL over HTTP for the media type of the answer.
 */
export function answersPlugin(log: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, errors, contextValue: { locale }, request }) {
          const { body, http } = response;
          if (body.kind !== 'single' || !body.singleResult.errors) return;
          let outage = false;
          const masked = body.singleResult.errors.map((formatted, index): GraphQLFormattedError => {
            const raw = errors?.[index];
            if (isTokenLimit(formatted)) {
              http.status = 400;
              const { message, extensions } = limitError('tokens', null, locale);
              return { message, extensions: { ...extensions, http: undefined } };
            }
            if (!raw || isForeseen(raw)) return formatted;
            outage ||= isOutage(raw);
            log.error({ event: 'unforeseen', operation: request.operationName, ...anatomy(raw) });
            const [code, words] = outage
              ? (['SERVICE_UNAVAILABLE', WORDS.unavailable] as const)
              : (['INTERNAL_SERVER_ERROR', WORDS.internal] as const);
            return { message: words[locale], locations: formatted.locations, path: formatted.path, extensions: { code } };
          });
          body.singleResult.errors = masked;
          if (outage) {
            http.status = 503;
            http.headers.set('retry-after', '5');
          } else if (http.status === 400 && isLegacy(request.http?.headers.get('accept')) && masked.every(isLegacy200)) {
            http.status = 200;
          }
        },
      };
    },
  };
}

/** An error that says itself what the client should know: graphql-js's own, or one of the hub's with a code. */
function isForeseen(error: GraphQLError): boolean {
  const cause = error.originalError;
  return cause === undefined || cause === null || cause instanceof GraphQLError;
}

function isTokenLimit(error: GraphQLFormattedError): boolean {
  return error.extensions?.code === 'GRAPHQL_PARSE_FAILED' && /more th\w+ \d+ tokens/.test(error.message);
}

function isLegacy(accept: string | undefined): boolean {
  return !accept?.includes('application/graphql-response+json');
}

function isLegacy200(error: GraphQLFormattedError): boolean {
  return LEGACY_200.has(String(error.extensions?.code));
}

/** What may be logged of an error: its kind and code, where in the query it rose; never its words or stack. */
function anatomy(error: GraphQLError) {
  const cause = error.originalError as (Error & { code?: unknown }) | undefined;
  return { name: cause?.name, code: typeof cause?.code === 'string' ? cause.code : undefined, path: error.path };
}
