import type { Prisma } from '@hub/prisma/generated/client/client.ts';
import type { Locale } from './context.ts';

/** Where each language looks next when a text is missing in it. */
const FALLBACK: Record<Locale, readonly Locale[]> = {
  ES: ['ES', 'PT', 'EN'],
  PT: ['PT', 'ES', 'EN'],
  EN: ['EN', 'ES', 'PT'],
};

/** A text as stored: JSONB of {es, pt, en}, each of which may be missing. */
export type StoredText = Prisma.JsonValue;

/** The text in the language asked for, or in the nearest that exists, with the language it is in; or null. */
export function localise(stored: StoredText, locale: Locale): { value: string; locale: Locale } | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  for (const candidate of FALLBACK[locale]) {
    const value = stored[candidate.toLowerCase()];
    if (typeof value === 'string' && value !== '') return { value, locale: candidate };
  }
  return null;
}

/** The first of `present` that the language falls back to. */
export function nearestLocale(locale: Locale, present: readonly Locale[]): Locale | undefined {
  return FALLBACK[locale].find((candidate) => present.includes(candidate));
}
