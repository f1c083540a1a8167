import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@hub/schema/context.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../log.ts';
import { limitError } from './limits.ts';
import { isOutage } from './outage.ts';
import { WORDS } from './words.ts';

/** Faults of a document or its variables, for which GraphQL over HTTP wants 200 where the answer is application/json. */
const LEGACY_200 = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

const AWAY = 'SERVICE_UNAVAILABLE';
const UNFORESEEN = 'INTERNAL_SERVER_ERROR';

/** Characters of an error's message. */
const LONGEST_MESSAGE = 1_000;

/** How graphql-js and Apollo Server say that they will compare no more fields. */
const REPEATS = /^Validation aborted\.$|recursively requests too many selections/;

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
          const away = errors?.find((raw) => !isForeseen(raw) && isOutage(raw));
          if (away) {
            log.error({ event: 'database-away', operation: request.operationName, ...anatomy(away) });
            // Nulls beside the error could be taken for things that are not there.
            body.singleResult = {
              errors: [{ message: WORDS.unavailable[locale], extensions: { code: AWAY } }],
            };
            http.status = 503;
            http.headers.set('retry-after', '5');
            return;
          }
          const masked = body.singleResult.errors.map((formatted, index): GraphQLFormattedError => {
            const raw = errors?.[index];
            const limit = limitOfGraphqlJs(formatted);
            if (limit) {
              http.status = 400;
              const { message, extensions } = limitError(limit, null, locale);
              return { message, extensions: { ...extensions, http: undefined } };
            }
            const message = shortened(formatted.message);
            if (raw?.path && isBadArgument(raw)) {
              return { ...formatted, message, extensions: { code: 'BAD_USER_INPUT' } };
            }
            if (!raw || isForeseen(raw)) return { ...formatted, message };
            log.error({ event: 'unforeseen', operation: request.operationName, ...anatomy(raw) });
            const { locations, path } = formatted;
            return { message: WORDS.internal[locale], locations, path, extensions: { code: UNFORESEEN } };
          });
          body.singleResult.errors = masked;
          const legacy = isLegacy(request.http?.headers.get('accept'));
          if (http.status === 400 && legacy && masked.every(isLegacy200)) http.status = 200;
        },
      };
    },
  };
}

/** An error that says itself what the client should know: one of the hub's with a code, or of graphql-js's checks. */
function isForeseen(error: GraphQLError): boolean {
  const cause = error.originalError;
  if (cause && !(cause instanceof GraphQLError)) return false;
  // What rose at a field and bears no code is a value that a scalar would not give out, or a bad argument.
  return error.path === undefined || error.extensions.code !== undefined || isBadArgument(error);
}

/** Whether graphql-js refused an argument at its field, as a variable's null where none may be. */
function isBadArgument(error: GraphQLError): boolean {
  return error.extensions.code === undefined && /^Argument "/.test(error.message);
}

/** The messages of graphql-js repeat what they are given, which may be a megabyte, and end with what is wrong in it. */
function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, LONGEST_MESSAGE / 2)} … ${message.slice(-LONGEST_MESSAGE / 2)}`;
}

/** Which limit an error of parsing or validating is about, where it is about one. */
function limitOfGraphqlJs({ message, extensions }: GraphQLFormattedError): 'tokens' | 'repeats' | undefined {
  const code = extensions?.code;
  if (code === 'GRAPHQL_PARSE_FAILED' && /more th\w+ \d+ tokens/.test(message)) return 'tokens';
  if (code === 'GRAPHQL_VALIDATION_FAILED' && REPEATS.test(message)) return 'repeats';
  return undefined;
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
  return {
    name: cause?.name,
    code: typeof cause?.code === 'string' ? cause.code : undefined,
    path: error.path,
  };
}
