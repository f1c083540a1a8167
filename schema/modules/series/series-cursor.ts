import { createHash } from 'node:crypto';
import type { Locale } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { WORDS } from './filter-words.ts';
import type { Filter } from './series-filter.ts';

/** Where a page ended, and the versions that it was read from. */
export interface SeriesPlace {
  /** Code of the dataset and key of the series that the next page comes after. */
  dataset: string;
  key: string;
  /** Version by dataset code: later pages read the same ones, whatever is published meanwhile. */
  versions: ReadonlyMap<string, number>;
}

/** Writes the opaque cursors of one question. */
export function cursorWriter(filter: Filter, versions: ReadonlyMap<string, number>) {
  return (dataset: string, key: string): string => {
    const place = JSON.stringify([dataset, key, [...versions]]);
    return Buffer.from(`${checkOf(questionOf(filter), place)}${place}`).toString('base64url');
  };
}

/**
 * Reads a cursor back. The check in it is no secret: whoever forges a right one reaches only versions and series
 * that the filter's own `version` reaches too, as permission is asked at every page.
 * Errors: BAD_USER_INPUT (not a cursor, a changed one, or one of another question).
 */
export function readCursor(filter: Filter, cursor: string, locale: Locale): SeriesPlace {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const check = text.slice(0, CHECK_LENGTH);
  const place = text.slice(CHECK_LENGTH);
  if (cursor.length <= LONGEST && check === checkOf(questionOf(filter), place)) {
    const parsed = placeOf(place);
    if (parsed && !parsed.key.includes('\0')) return parsed;
  }
  throw requestError('BAD_USER_INPUT', WORDS.foreignCursor, locale, { argument: 'after' });
}

const CHECK_LENGTH = 22;
const LONGEST = 20_000;

/** A text that is the same for the same question, and for no other. */
function questionOf(filter: Filter): string {
  return JSON.stringify(filter);
}

function checkOf(question: string, place: string): string {
  return createHash('sha256').update(`${question}\n${place}`).digest('base64url').slice(0, CHECK_LENGTH);
}

function placeOf(text: string): SeriesPlace | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(parsed) || parsed.length !== 3) return null;
  const [dataset, key, versions] = parsed;
  if (typeof dataset !== 'string' || typeof key !== 'string' || !Array.isArray(versions)) return null;
  const pairs = versions.filter(isPinned);
  return pairs.length === versions.length ? { dataset, key, versions: new Map(pairs) } : null;
}

function isPinned(pair: unknown): pair is [string, number] {
  if (!Array.isArray(pair) || pair.length !== 2) return false;
  const [code, version] = pair;
  return typeof code === 'string' && Number.isInteger(version) && version >= 1;
}
