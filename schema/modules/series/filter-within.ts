import type { Context } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { WORDS } from './filter-words.ts';
import { type Filter, type FilterInput, parseFilter } from './series-filter.ts';

/** The filter of a field that already names a dataset or an indicator. Errors: those of `parseFilter`; BAD_USER_INPUT where they differ. */
export function within(
  argument: 'dataset' | 'indicator',
  code: string,
  input: FilterInput | null | undefined,
  context: Context,
): Filter {
  const filter = parseFilter(input, context.locale);
  if (filter[argument] !== null && filter[argument] !== code) {
    throw requestError('BAD_USER_INPUT', WORDS.otherThing(argument, code), context.locale, { argument });
  }
  return { ...filter, [argument]: code };
}
