import { civilOf, dayOf, daysInMonth, firstMonday, mondayOffset } from './calendar-day.ts';

/** SDMX frequencies that the hub knows: annual, half-yearly, quarterly, monthly, weekly, daily. */
export type Frequency = 'A' | 'S' | 'Q' | 'M' | 'W' | 'D';

export const FREQUENCIES: readonly Frequency[] = ['A', 'S', 'Q', 'M', 'W', 'D'];

/**
 * A period inside the hub: an integer that counts the periods of its frequency, so that the next period is
 * always one more. A: the year. S, Q, M: year times 2, 4, 12, plus the part from 0. W: weeks since the one that
 * begins on 1969-12-29. D: days since 1970-01-01.
 */
export interface Period {
  frequency: Frequency;
  ordinal: number;
}

/** Why a text is no period. `largest` is the last part that the period could have named (month 12, week 52). */
export type PeriodFault =
  | { error: 'NOT_A_PERIOD' }
  | { error: 'NO_SUCH_YEAR' }
  | { error: 'NO_SUCH_PART'; part: Exclude<Frequency, 'A'>; largest: number };

/** Fixed number of periods a year; weeks and days have none. */
const PARTS = { A: 1, S: 2, Q: 4, M: 12 } as const;

const FORM = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|A1|([SQ])(\d)|M(\d{2})|W(\d{2})|D(\d{3})))?$/;

/**
 * Reads an SDMX period: 2023, 2023-A1, 2023-S1, 2023-Q1, 2023-01, 2023-M01, 2023-W05, 2023-01-31, 2023-D031.
 * Years run from 0001 to 9999; weeks are those of ISO 8601.
 */
export function parsePeriod(text: string): Period | PeriodFault {
  const match = FORM.exec(text);
  if (!match) return { error: 'NOT_A_PERIOD' };
  const [, yearText, month, day, part, number, reportingMonth, week, dayOfYear] = match;
  const year = Number(yearText);
  if (year === 0) return { error: 'NO_SUCH_YEAR' };
  if (part === 'S' || part === 'Q') return within(part, year, Number(number));
  if (week !== undefined) return within('W', year, Number(week));
  if (dayOfYear !== undefined) return within('D', year, Number(dayOfYear));
  const monthNumber = month ?? reportingMonth;
  if (monthNumber === undefined) return { frequency: 'A', ordinal: year };
  const inMonth = within('M', year, Number(monthNumber));
  if (day === undefined || 'error' in inMonth) return inMonth;
  const largest = daysInMonth(year, Number(monthNumber));
  if (Number(day) < 1 || Number(day) > largest) return { error: 'NO_SUCH_PART', part: 'D', largest };
  return { frequency: 'D', ordinal: dayOf(year, Number(monthNumber), Number(day)) };
}

/** The SDMX text of a period, in its shortest form: 2023, 2023-S1, 2023-Q1, 2023-01, 2023-W05, 2023-01-31. */
export function formatPeriod(frequency: Frequency, ordinal: number): string {
  const year = yearOf(frequency, ordinal);
  const yearText = String(year).padStart(4, '0');
  const part = ordinal - firstOfYear(frequency, year) + 1;
  switch (frequency) {
    case 'A':
      return yearText;
    case 'S':
    case 'Q':
      return `${yearText}-${frequency}${part}`;
    case 'M':
      return `${yearText}-${twoDigits(part)}`;
    case 'W':
      return `${yearText}-W${twoDigits(part)}`;
    case 'D': {
      const civil = civilOf(ordinal);
      return `${yearText}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`;
    }
  }
}

/** The year that a period belongs to; for weeks the year of ISO 8601. */
export function yearOf(frequency: Frequency, ordinal: number): number {
  if (frequency === 'D') return civilOf(ordinal).year;
  // A week belongs to the year of its Thursday.
  if (frequency === 'W') return civilOf(ordinal * 7).year;
  return Math.floor(ordinal / PARTS[frequency]);
}

/** How many periods of a frequency a year has. Only weeks and days depend on the year. */
export function periodsInYear(frequency: Frequency, year: number): number {
  return firstOfYear(frequency, year + 1) - firstOfYear(frequency, year);
}

/** Ordinal of the first period of a year. */
export function firstOfYear(frequency: Frequency, year: number): number {
  if (frequency === 'D') return dayOf(year, 1, 1);
  if (frequency === 'W') return weekOf(firstMonday(year));
  return year * PARTS[frequency];
}

/**
 * The ordinals of a frequency that lie wholly between two periods, both included, each of any frequency:
 * 2023 to 2023-06 is 2023-01 to 2023-06 of a monthly series and nothing of a yearly one. A side that is left out
 * is open (-Infinity, Infinity). `first` > `last`: nothing lies between.
 */
export function ordinalRange(
  frequency: Frequency,
  from?: Period | null,
  to?: Period | null,
): { first: number; last: number } {
  return {
    first: from ? firstFrom(frequency, from) : Number.NEGATIVE_INFINITY,
    last: to ? lastUntil(frequency, to) : Number.POSITIVE_INFINITY,
  };
}

/** Whether a text names a frequency that the hub knows. */
export function isFrequency(text: string): text is Frequency {
  return (FREQUENCIES as readonly string[]).includes(text);
}

function firstFrom(frequency: Frequency, from: Period): number {
  if (from.frequency === frequency) return from.ordinal;
  // A year holds whole weeks: those of ISO 8601, though they may reach into the neighbouring year.
  if (from.frequency === 'A') return firstOfYear(frequency, from.ordinal);
  const day = firstDay(from.frequency, from.ordinal);
  const holding = periodOfDay(frequency, day);
  return firstDay(frequency, holding) === day ? holding : holding + 1;
}

function lastUntil(frequency: Frequency, to: Period): number {
  if (to.frequency === frequency) return to.ordinal;
  if (to.frequency === 'A') return firstOfYear(frequency, to.ordinal + 1) - 1;
  return periodOfDay(frequency, firstDay(to.frequency, to.ordinal + 1)) - 1;
}

function firstDay(frequency: Frequency, ordinal: number): number {
  if (frequency === 'D') return ordinal;
  if (frequency === 'W') return ordinal * 7 - 3;
  const parts = PARTS[frequency];
  const year = Math.floor(ordinal / parts);
  return dayOf(year, 1 + (ordinal - year * parts) * (12 / parts), 1);
}

function periodOfDay(frequency: Frequency, day: number): number {
  if (frequency === 'D') return day;
  if (frequency === 'W') return weekOf(day - mondayOffset(day));
  const { year, month } = civilOf(day);
  const parts = PARTS[frequency];
  return year * parts + Math.floor((month - 1) / (12 / parts));
}

function weekOf(monday: number): number {
  return (monday + 3) / 7;
}

function within(part: Exclude<Frequency, 'A'>, year: number, number: number): Period | PeriodFault {
  const largest = periodsInYear(part, year);
  if (number < 1 || number > largest) return { error: 'NO_SUCH_PART', part, largest };
  return { frequency: part, ordinal: firstOfYear(part, year) + number - 1 };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
