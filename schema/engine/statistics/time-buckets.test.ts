import { describe, expect, test } from 'vitest';
import type { Frequency } from '../structure/period.ts';
import { sum } from './sum.ts';
import { AREAS_ONLY, period, quarters, request, series, table } from './sum-fixture.ts';
import type { Measure, SumSeries } from './sum-request.ts';

describe('time', () => {
  const full = series('COL', quarters(1, 2, 3, 4));
  const short = series('ECU', quarters(10, 20, 30));
  const gap = series('PER', quarters(5, null, 5, 5));

  test.each<[string, Measure, SumSeries[], string[], string[]]>([
    [
      'a flow is summed over a whole year',
      'FLOW',
      [full],
      ['REF_AREA', 'YEAR'],
      ['COL 2023: 10 (4; 4/4; 1/1)'],
    ],
    [
      'a year that misses a quarter is null',
      'FLOW',
      [short],
      ['REF_AREA', 'YEAR'],
      ['ECU 2023:  (3; 3/4; 0/1)'],
    ],
    [
      'a year with an unknown quarter is null',
      'FLOW',
      [gap],
      ['REF_AREA', 'YEAR'],
      ['PER 2023:  (3; 3/4; 0/1)'],
    ],
    [
      'events and processes are summed too',
      'PROCESS',
      [full],
      ['REF_AREA', 'YEAR'],
      ['COL 2023: 10 (4; 4/4; 1/1)'],
    ],
    ['over all time', 'EVENT', [full], ['REF_AREA'], ['COL : 10 (4; 4/4; 1/1)']],
    [
      'over all time every area must have what the others have',
      'FLOW',
      [full, short],
      ['REF_AREA'],
      ['COL : 10 (4; 4/4; 1/1)', 'ECU :  (3; 3/4; 0/1)'],
    ],
    [
      'an area with an incomplete year makes the sum of areas null',
      'FLOW',
      [full, short],
      ['YEAR'],
      ['2023:  (7; 3/4; 1/3)'],
    ],
    [
      'without adding time',
      'FLOW',
      [short, full],
      ['TIME_PERIOD'],
      [
        '2023-Q1: 11 (2; 1/1; 2/3)',
        '2023-Q2: 22 (2; 1/1; 2/3)',
        '2023-Q3: 33 (2; 1/1; 2/3)',
        '2023-Q4: 4 (1; 1/1; 1/3)',
      ],
    ],
    [
      'a stock is not summed over a year',
      'STOCK',
      [full],
      ['REF_AREA', 'YEAR'],
      ['{"refused":"STOCK_OVER_TIME"}'],
    ],
    ['a stock is not summed over all time', 'STOCK', [full], ['REF_AREA'], ['{"refused":"STOCK_OVER_TIME"}']],
    [
      'a stock with one figure a year is no sum',
      'STOCK',
      [series('COL', { '2022-Q4': 7, '2023-Q4': 8 })],
      ['YEAR'],
      ['2022: 7 (1; 1/1; 1/3)', '2023: 8 (1; 1/1; 1/3)'],
    ],
    [
      'stocks of one year at different dates are not added',
      'STOCK',
      [series('COL', { '2023-Q1': 7 }), series('ECU', { '2023-Q4': 8 })],
      ['YEAR'],
      ['{"refused":"STOCK_OVER_TIME"}'],
    ],
    [
      'a stock with one figure at all',
      'STOCK',
      [series('COL', { 2023: 8 })],
      ['REF_AREA'],
      ['COL 2023: 8 (1; 1/1; 1/1)'],
    ],
  ])('%s', (_, measure, given, by, expected) => {
    const answer = sum(given, AREAS_ONLY, request(measure, by));
    expect(table(answer).map((line) => line.replace(/\bnull:/, ':'))).toEqual(expected);
  });

  test('a year is the whole year though the range holds a part of it', () => {
    const range = { from: period('2023-Q2'), to: period('2023') };
    expect(table(sum([full], AREAS_ONLY, request('FLOW', ['YEAR'], range)))).toEqual([
      '2023:  (3; 3/4; 0/3)',
    ]);
    expect(table(sum([full], AREAS_ONLY, request('FLOW', ['REF_AREA'], range)))).toEqual([
      'COL null: 9 (3; 3/3; 1/1)',
    ]);
  });

  test('a range of ten thousand years costs nothing', () => {
    const range = { from: period('0001'), to: period('9999') };
    expect(table(sum([full], AREAS_ONLY, request('FLOW', ['REF_AREA'], range)))).toEqual([
      'COL null:  (4; 4/39996; 0/1)',
    ]);
  });

  test('series of several frequencies are not mixed', () => {
    const yearly = series('COL', { 2023: 11 });
    expect(sum([full, yearly], AREAS_ONLY, request('FLOW', ['YEAR']))).toEqual({
      refused: 'SEVERAL_FREQUENCIES',
      codes: ['A', 'Q'],
    });
    const frequency: Frequency = 'A';
    expect(table(sum([full, yearly], AREAS_ONLY, request('FLOW', ['YEAR'], { frequency })))).toEqual([
      '2023: 11 (1; 1/1; 1/3)',
    ]);
  });
});
