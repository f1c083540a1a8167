import { GraphQLError } from 'graphql';
import type { Locale } from '../../context.ts';
import { readSeries } from './read-series.ts';
import { type FilterInput, parseFilter } from './series-filter.ts';
import type { makeSeriesWorld } from './series-fixture.ts';

/** The error by which a question without an answer is refused; fails where it is answered. */
export function refusalOf(
  world: Awaited<ReturnType<typeof makeSeriesWorld>>,
  input: FilterInput,
  locale: Locale,
  after?: string,
): Promise<GraphQLError> {
  const filter = parseFilter(input, locale);
  return readSeries(world.contextOf('anonymous', locale), filter, { first: 1, after: after ?? null }).then(
    () => Promise.reject(new Error('it was answered')),
    (error: unknown) => (error instanceof GraphQLError ? error : Promise.reject(error)),
  );
}
