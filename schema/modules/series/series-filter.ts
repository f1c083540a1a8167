import type { Locale } from '../../context.ts';
import { BOUNDS } from '../../engine/contract/request-limits.ts';
import type { CountedBy } from '../../engine/exchange/exchange-series.ts';
import {
  FREQUENCIES,
  type Frequency,
  isFrequency,
  ordinalRange,
  type Period,
  parsePeriod,
} from '../../engine/structure/period.ts';
import { requestError } from '../../errors.ts';
import { impossiblePeriod, WORDS } from './filter-words.ts';

/** Codes that one dimension is held to. */
export interface CodeChoice {
  /** SDMX concept of the dimension: REF_AREA, SEX, ... */
  concept: string;
  /** At least one, each once. */
  codes: readonly string[];
  /** True where a group (South America) stands for its members. */
  groups: boolean;
}

/**
 * What is asked of the figures: the one filter of the graph, of exports and of answers. All conditions must hold;
 * null asks nothing. `from`, `to` and `lastN` cut the observations of each series, they leave no series out.
 */
export interface Filter {
  dataset: string | null;
  indicator: string | null;
  choices: readonly CodeChoice[];
  countedBy: readonly CountedBy[] | null;
  frequency: Frequency | null;
  from: Period | null;
  to: Period | null;
  /** Observations of each series, counted from its latest within `from` and `to`. */
  lastN: number | null;
  /** Moment of publication: the version that readers saw then. */
  asOf: Date | null;
  /** Number of a version of the dataset. */
  version: number | null;
}

/** The filter that asks nothing. */
export const EVERYTHING: Filter = {
  dataset: null,
  indicator: null,
  choices: [],
  countedBy: null,
  frequency: null,
  from: null,
  to: null,
  lastN: null,
  asOf: null,
  version: null,
};

/** A filter as it comes: words that nobody has looked at. Null and absent are the same. */
export interface FilterInput {
  dataset?: string | null;
  indicator?: string | null;
  areas?: readonly string[] | null;
  counterparts?: readonly string[] | null;
  dimensions?: readonly { concept: string; codes: readonly string[] }[] | null;
  countedBy?: readonly CountedBy[] | null;
  frequency?: string | null;
  periods?: { from?: string | null; to?: string | null } | null;
  lastN?: number | null;
  asOf?: Date | null;
  version?: number | null;
}

const { codes: MOST_CODES } = BOUNDS;
const MOST_DIMENSIONS = 20;
const LONGEST_CODE = 64;
/** Largest integer of GraphQL and of PostgreSQL's int4. */
const LARGEST_COUNT = 2_147_483_647;
/** Longest text from outside that an error repeats. */
const LONGEST_ECHO = 40;

/**
 * Reads a filter. Codes are not looked up here: that is for the read path, which knows the structure.
 * Errors: BAD_USER_INPUT (a list that is empty or longer than 1,000, a code longer than 64 characters or with NUL,
 * numbers below 1, `asOf` together with `version`, a range that ends before it begins), IMPOSSIBLE_PERIOD,
 * UNKNOWN_CODE (frequency).
 */
export function parseFilter(input: FilterInput | null | undefined, locale: Locale): Filter {
  const given = input ?? {};
  const from = periodOf(given.periods?.from, 'from', locale);
  const to = periodOf(given.periods?.to, 'to', locale);
  if (from && to && isBackward(from, to)) throw refuse('periods', WORDS.backward, locale);
  if (given.asOf && isGiven(given.version)) throw refuse('version', WORDS.asOfAndVersion, locale);
  return {
    dataset: codeOf(given.dataset, 'dataset', locale),
    indicator: codeOf(given.indicator, 'indicator', locale),
    choices: choicesOf(given, locale),
    countedBy: isGiven(given.countedBy)
      ? [...new Set(boundedList(given.countedBy, 'countedBy', locale))]
      : null,
    frequency: frequencyOf(given.frequency, locale),
    from,
    to,
    lastN: countOf(given.lastN, 'lastN', locale),
    asOf: given.asOf ?? null,
    version: countOf(given.version, 'version', locale),
  };
}

function choicesOf(given: FilterInput, locale: Locale): CodeChoice[] {
  const choices: CodeChoice[] = [];
  const add = (
    concept: string,
    codes: readonly string[] | null | undefined,
    argument: string,
    groups: boolean,
  ) => {
    if (!isGiven(codes)) return;
    const checked = boundedList(codes, argument, locale).map((code) => checkCode(code, argument, locale));
    choices.push({ concept, codes: [...new Set(checked)], groups });
  };
  add('REF_AREA', given.areas, 'areas', true);
  add('COUNTERPART_AREA', given.counterparts, 'counterparts', true);
  const dimensions = given.dimensions ?? [];
  if (dimensions.length > MOST_DIMENSIONS) throw refuse('dimensions', WORDS.tooMany(MOST_DIMENSIONS), locale);
  for (const { concept, codes } of dimensions) {
    add(checkCode(concept, 'dimensions.concept', locale), codes, 'dimensions.codes', false);
  }
  return choices;
}

function periodOf(text: string | null | undefined, side: 'from' | 'to', locale: Locale): Period | null {
  if (!isGiven(text)) return null;
  const period = parsePeriod(text);
  if (!('error' in period)) return period;
  throw requestError('IMPOSSIBLE_PERIOD', impossiblePeriod(echo(text), period), locale, {
    argument: `periods.${side}`,
    period: echo(text),
  });
}

/** Whether no day could lie in the range, whatever the frequency of the series. */
function isBackward(from: Period, to: Period): boolean {
  if (from.frequency === to.frequency) return from.ordinal > to.ordinal;
  const days = ordinalRange('D', from, to);
  return days.first > days.last;
}

function frequencyOf(text: string | null | undefined, locale: Locale): Frequency | null {
  const code = codeOf(text, 'frequency', locale);
  if (code === null || isFrequency(code)) return code;
  throw requestError('UNKNOWN_CODE', WORDS.unknownFrequency(echo(code), FREQUENCIES), locale, {
    argument: 'frequency',
    unknown: [{ code: echo(code), nearest: [...FREQUENCIES] }],
  });
}

function codeOf(text: string | null | undefined, argument: string, locale: Locale): string | null {
  return isGiven(text) ? checkCode(text, argument, locale) : null;
}

function checkCode(code: string, argument: string, locale: Locale): string {
  if (code === '') throw refuse(argument, WORDS.empty, locale);
  if (code.length > LONGEST_CODE) throw refuse(argument, WORDS.tooLong(LONGEST_CODE), locale);
  if (code.includes('\0')) throw refuse(argument, WORDS.nul, locale);
  return code;
}

function boundedList<Item>(list: readonly Item[], argument: string, locale: Locale): readonly Item[] {
  if (list.length === 0) throw refuse(argument, WORDS.emptyList, locale);
  if (list.length > MOST_CODES) throw refuse(argument, WORDS.tooMany(MOST_CODES), locale);
  return list;
}

function countOf(count: number | null | undefined, argument: string, locale: Locale): number | null {
  if (!isGiven(count)) return null;
  if (!Number.isInteger(count) || count < 1 || count > LARGEST_COUNT)
    throw refuse(argument, WORDS.notPositive, locale);
  return count;
}

function refuse(argument: string, words: Parameters<typeof requestError>[1], locale: Locale) {
  const named = {
    ES: `En el filtro, \`${argument}\` ${words.ES}`,
    PT: `No filtro, \`${argument}\` ${words.PT}`,
    EN: `In the filter, \`${argument}\` ${words.EN}`,
  };
  return requestError('BAD_USER_INPUT', named, locale, { argument });
}

/** A text from outside, short enough to be repeated in an error and without control characters. */
function echo(text: string): string {
  const shown = text.slice(0, LONGEST_ECHO).replace(/\p{Cc}/gu, '\uFFFD');
  return text.length > LONGEST_ECHO ? `${shown}…` : shown;
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
