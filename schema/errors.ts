import { GraphQLError } from 'graphql';
import type { Locale } from './context.ts';

/** Words of an error in the hub's three languages. */
export type Words = Record<Locale, string>;

/**
 * A request that cannot be answered for a reason that its sender can mend: an unknown code, a bad cursor, a sum
 * that would be wrong. Ends as a GraphQL error with `extensions.code`, in the language of the request.
 */
export function requestError(
  code: string,
  words: Words,
  locale: Locale,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(words[locale], { extensions: { code, ...extensions } });
}
