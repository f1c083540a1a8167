import { describe, expect, test } from 'vitest';
import {
  type Frequency,
  firstOfYear,
  formatPeriod,
  ordinalRange,
  type Period,
  type PeriodFault,
  parsePeriod,
  periodsInYear,
  yearOf,
} from './period.ts';

const READ: [text: string, frequency: Frequency, ordinal: number, canonical: string, year: number][] = [
  ['2023', 'A', 2023, '2023', 2023],
  ['0001', 'A', 1, '0001', 1],
  ['9999', 'A', 9999, '9999', 9999],
  ['2023-A1', 'A', 2023, '2023', 2023],
  ['2023-S1', 'S', 4046, '2023-S1', 2023],
  ['2023-S2', 'S', 4047, '2023-S2', 2023],
  ['2023-Q1', 'Q', 8092, '2023-Q1', 2023],
  ['2023-Q4', 'Q', 8095, '2023-Q4', 2023],
  ['2023-01', 'M', 24276, '2023-01', 2023],
  ['2023-M01', 'M', 24276, '2023-01', 2023],
  ['2023-12', 'M', 24287, '2023-12', 2023],
  // Week 0 of the hub begins on Monday 1969-12-29 and is week 1 of 1970.
  ['1970-W01', 'W', 0, '1970-W01', 1970],
  ['1969-W52', 'W', -1, '1969-W52', 1969],
  ['2023-W05', 'W', 2770, '2023-W05', 2023],
  // 2020 and 2015 have 53 weeks; week 53 of 2020 ends on 2021-01-03 and still belongs to 2020.
  ['2020-W53', 'W', 2661, '2020-W53', 2020],
  ['2021-W01', 'W', 2662, '2021-W01', 2021],
  ['1970-01-01', 'D', 0, '1970-01-01', 1970],
  ['1969-12-31', 'D', -1, '1969-12-31', 1969],
  ['2000-02-29', 'D', 11016, '2000-02-29', 2000],
  ['2023-D031', 'D', 19388, '2023-01-31', 2023],
  ['0001-01-01', 'D', -719162, '0001-01-01', 1],
];

const REFUSED: [text: string, fault: PeriodFault][] = [
  ['0000', { error: 'NO_SUCH_YEAR' }],
  ['0000-01', { error: 'NO_SUCH_YEAR' }],
  ['2023-13', { error: 'NO_SUCH_PART', part: 'M', largest: 12 }],
  ['2023-00', { error: 'NO_SUCH_PART', part: 'M', largest: 12 }],
  ['2023-13-01', { error: 'NO_SUCH_PART', part: 'M', largest: 12 }],
  ['2023-Q5', { error: 'NO_SUCH_PART', part: 'Q', largest: 4 }],
  ['2023-Q0', { error: 'NO_SUCH_PART', part: 'Q', largest: 4 }],
  ['2023-S3', { error: 'NO_SUCH_PART', part: 'S', largest: 2 }],
  ['2023-W53', { error: 'NO_SUCH_PART', part: 'W', largest: 52 }],
  ['2020-W54', { error: 'NO_SUCH_PART', part: 'W', largest: 53 }],
  ['2023-W00', { error: 'NO_SUCH_PART', part: 'W', largest: 52 }],
  ['2023-02-29', { error: 'NO_SUCH_PART', part: 'D', largest: 28 }],
  ['1900-02-29', { error: 'NO_SUCH_PART', part: 'D', largest: 28 }],
  ['2023-D366', { error: 'NO_SUCH_PART', part: 'D', largest: 365 }],
  ['', { error: 'NOT_A_PERIOD' }],
  ['23', { error: 'NOT_A_PERIOD' }],
  ['-2023', { error: 'NOT_A_PERIOD' }],
  ['2023-1', { error: 'NOT_A_PERIOD' }],
  ['2023-q1', { error: 'NOT_A_PERIOD' }],
  ['2023-A2', { error: 'NOT_A_PERIOD' }],
  ['2023-01-01T00:00:00', { error: 'NOT_A_PERIOD' }],
  [' 2023', { error: 'NOT_A_PERIOD' }],
  ['2023\n', { error: 'NOT_A_PERIOD' }],
  ['２０２３', { error: 'NOT_A_PERIOD' }],
];

const RANGES: [frequency: Frequency, from: string | null, to: string | null, first: string, last: string][] =
  [
    ['M', '2023', '2023-06', '2023-01', '2023-06'],
    ['M', '2023-Q2', '2023-S2', '2023-04', '2023-12'],
    ['M', '2023-01-02', '2023-03-30', '2023-02', '2023-02'],
    ['Q', '2023-02', '2023-08', '2023-Q2', '2023-Q2'],
    ['A', '2022', '2024', '2022', '2024'],
    ['A', '2022-06', '2024-12', '2023', '2024'],
    ['D', '2023', '2023-02', '2023-01-01', '2023-02-28'],
    ['W', '2020', '2020', '2020-W01', '2020-W53'],
    ['W', '2020-12', '2020-12', '2020-W50', '2020-W52'],
  ];

function read(text: string): Period {
  const period = parsePeriod(text);
  if ('error' in period) throw new Error(`${text}: ${period.error}`);
  return period;
}

describe('period', () => {
  test.each(READ)('%s is %s %i, written %s, of %i', (text, frequency, ordinal, canonical, year) => {
    expect(parsePeriod(text)).toEqual({ frequency, ordinal });
    expect(formatPeriod(frequency, ordinal)).toBe(canonical);
    expect(yearOf(frequency, ordinal)).toBe(year);
  });

  test.each(REFUSED)('%j is refused', (text, fault) => {
    expect(parsePeriod(text)).toEqual(fault);
  });

  test.each(RANGES)('%s between %s and %s: %s to %s', (frequency, from, to, first, last) => {
    const range = ordinalRange(frequency, from ? read(from) : null, to ? read(to) : null);
    expect(formatPeriod(frequency, range.first)).toBe(first);
    expect(formatPeriod(frequency, range.last)).toBe(last);
  });

  test('an open side has no end', () => {
    expect(ordinalRange('M')).toEqual({ first: -Infinity, last: Infinity });
    expect(ordinalRange('A', read('2020'), null)).toEqual({ first: 2020, last: Infinity });
  });

  test('periods of a year', () => {
    const counts = (['A', 'S', 'Q', 'M'] as const).map((frequency) => periodsInYear(frequency, 2023));
    expect(counts).toEqual([1, 2, 4, 12]);
    expect([2015, 2020, 2021, 2023].map((year) => periodsInYear('W', year))).toEqual([53, 53, 52, 52]);
    expect([1900, 2000, 2023, 2024].map((year) => periodsInYear('D', year))).toEqual([365, 366, 365, 366]);
  });

  test('every ordinal of four centuries is read back from its text', () => {
    for (const frequency of ['W', 'D', 'M'] as const) {
      for (let at = firstOfYear(frequency, 1800); at < firstOfYear(frequency, 2200); at += 1) {
        expect(parsePeriod(formatPeriod(frequency, at))).toEqual({ frequency, ordinal: at });
      }
    }
  });
});
