import { describe, expect, test } from 'vitest';
import { sum } from './sum.ts';
import { AREA, AREAS_ONLY, filter, list, request, series, table } from './sum-fixture.ts';
import type { SumRequest, SumSeries, SumStructure } from './sum-request.ts';

describe('areas', () => {
  const three = [series('COL', { 2020: 1 }), series('ECU', { 2020: 2 }), series('PER', { 2020: 4 })];

  test.each<[string, SumSeries[], Partial<SumRequest>, string[]]>([
    ['all expected areas', three, {}, ['2020: 7 (3; 1/1; 3/3)']],
    ['fewer than expected', three.slice(1), {}, ['2020: 6 (2; 1/1; 2/3)']],
    [
      'an unknown figure',
      [...three.slice(1), series('COL', { 2020: null })],
      {},
      ['2020:  (2; 1/1; 2/3)'.replace('1/1', '0/1')],
    ],
    [
      'a part of the total that was not expected is added',
      [...three, series('_U', { 2020: 8 })],
      {},
      ['2020: 15 (4; 1/1; 3/3)'],
    ],
    ['named areas', three, filter({ REF_AREA: ['COL', 'PER'] }), ['2020: 5 (2; 1/1; 2/2)']],
    ['a named area without figures', three, filter({ REF_AREA: ['COL', 'HTI'] }), ['2020: 1 (1; 1/1; 1/2)']],
    ['a group stands for its members', three, filter({ REF_AREA: ['SOUTH'] }), ['2020: 7 (3; 1/1; 3/3)']],
    [
      'a group with one of its members',
      three,
      filter({ REF_AREA: ['SOUTH', 'COL'] }),
      ['{"refused":"TOTAL_WITH_PARTS","concept":"REF_AREA","codes":["SOUTH","COL"]}'],
    ],
    [
      'a total with one of its parts',
      [...three, series('_T', { 2020: 100 })],
      filter({ REF_AREA: ['COL', '_T'] }),
      ['{"refused":"TOTAL_WITH_PARTS","concept":"REF_AREA","codes":["_T","COL"]}'],
    ],
    [
      'the published total goes before the sum, never with it',
      [...three, series('_T', { 2020: 100 })],
      {},
      ['2020: 100 (1; 1/1; 3/3; published)'],
    ],
    [
      'where the total is not published its parts are summed',
      [...three, series('_T', { 2021: 100 })],
      {},
      ['2020: 7 (3; 1/1; 3/3)', '2021: 100 (1; 1/1; 3/3; published)'],
    ],
    ['the same area twice is once', three, filter({ REF_AREA: ['COL', 'COL'] }), ['2020: 1 (1; 1/1; 1/1)']],
  ])('%s', (_, given, more, expected) => {
    expect(table(sum(given, AREAS_ONLY, request('STOCK', ['YEAR'], more)))).toEqual(expected);
  });

  test('where nothing tells of the areas, a few of them don’t pass for the total that is published elsewhere', () => {
    const untold: SumStructure = { ...AREAS_ONLY, expectedAreas: [] };
    const all = ['COL', 'ECU', 'PER', 'VEN', 'HTI', '_U', '_O'].map((code) => series(code, { 2020: 1 }));
    const total = series('_T', { 2021: 100 });
    const rows = (given: SumSeries[]) => table(sum(given, untold, request('STOCK', ['YEAR'])));
    expect(rows([...three, total])).toEqual(['2020:  (3; 0/1; 0/3)', '2021: 100 (1; 1/1; 3/3; published)']);
    expect(rows([...all, total])).toEqual(['2020: 7 (7; 1/1; 7/7)', '2021: 100 (1; 1/1; 7/7; published)']);
    expect(rows(three)).toEqual(['2020: 7 (3; 1/1; 3/3)']);
  });

  test('a total that is by mistake a part of its own part is not summed, and the sum ends', () => {
    const tied = list('CL_AREA', '_T<EAST', 'COL<_T', 'EAST<_T');
    const untold: SumStructure = {
      ...AREAS_ONLY,
      dimensions: [{ concept: 'REF_AREA', list: tied, sparse: false }],
      expectedAreas: [],
    };
    const given = [series('COL', { 2020: 1 }), series('_T', { 2021: 100 })];
    expect(table(sum(given, untold, request('STOCK', ['YEAR'])))[0]).toBe('2020:  (1; 0/1; 0/1)');
  });

  test('sums of decimals carry no noise, single figures are untouched', () => {
    const given = [series('COL', { 2020: 0.1, 2021: 0.30000000000000004 }), series('PER', { 2020: 0.2 })];
    expect(table(sum(given, AREAS_ONLY, request('STOCK', ['YEAR'])))).toEqual([
      '2020: 0.3 (2; 1/1; 2/3)',
      '2021: 0.30000000000000004 (1; 1/1; 1/3)',
    ]);
  });

  test('where areas without events are left out, they count as zero beside others', () => {
    const sparse: SumStructure = {
      ...AREAS_ONLY,
      dimensions: [{ concept: 'REF_AREA', list: AREA, sparse: true }],
    };
    const given = [series('COL', { 2020: 1, 2021: 3 }), series('PER', { 2021: 4 })];
    expect(table(sum(given, sparse, request('EVENT', ['YEAR'])))).toEqual([
      '2020: 1 (1; 1/1; 3/3)',
      '2021: 7 (2; 1/1; 3/3)',
    ]);
  });

  test('beside a figure of all other areas one that is left out is not covered', () => {
    const sparse: SumStructure = {
      ...AREAS_ONLY,
      dimensions: [{ concept: 'REF_AREA', list: AREA, sparse: true }],
    };
    const given = [series('COL', { 2020: 1, 2021: 2 }), series('_O', { 2020: 8, 2021: 0 })];
    const named = request('EVENT', ['YEAR'], filter({ REF_AREA: ['COL', 'PER'] }));
    expect(table(sum(given, sparse, named))).toEqual(['2020: 1 (1; 1/1; 1/2)', '2021: 2 (1; 1/1; 2/2)']);
  });

  test('a named area that a dataset of some areas nowhere holds is not covered, and no zero', () => {
    const sparse: SumStructure = {
      ...AREAS_ONLY,
      dimensions: [{ concept: 'REF_AREA', list: AREA, sparse: true }],
      partial: new Set(['REF_AREA']),
    };
    const given = [series('COL', { 2020: 1 }), series('PER', { 2021: 4 })];
    const named = request('EVENT', ['YEAR'], filter({ REF_AREA: ['COL', 'PER', 'HTI'] }));
    expect(table(sum(given, sparse, named))).toEqual(['2020: 1 (1; 1/1; 2/3)', '2021: 4 (1; 1/1; 2/3)']);
  });

  test('areas of which the dataset does not hold every part are not summed', () => {
    const partial = { ...AREAS_ONLY, partial: new Set(['REF_AREA']) };
    expect(sum(three, partial, request('FLOW', ['YEAR']))).toEqual({
      refused: 'PARTIAL_DIMENSION',
      concept: 'REF_AREA',
    });
    expect(table(sum(three, partial, request('FLOW', ['REF_AREA', 'YEAR']))).length).toBe(3);
  });
});
