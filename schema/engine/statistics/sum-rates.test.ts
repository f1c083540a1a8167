import { describe, expect, test } from 'vitest';
import { sum } from './sum.ts';
import { AREAS_ONLY, FLOWS, filter, request, series, table } from './sum-fixture.ts';
import type { Measure, SumRequest } from './sum-request.ts';

describe('rates and indices', () => {
  const rates = [series('COL', { 2020: 5, 2021: 6 }), series('PER', { 2020: 7 })];

  test.each<[string, Measure, string[], Partial<SumRequest>, string[]]>([
    [
      'by area and year',
      'RATE',
      ['REF_AREA', 'YEAR'],
      {},
      ['COL 2020: 5 (1; 1/1; 1/1)', 'COL 2021: 6 (1; 1/1; 1/1)', 'PER 2020: 7 (1; 1/1; 1/1)'],
    ],
    [
      'one area',
      'INDEX',
      ['YEAR'],
      filter({ REF_AREA: ['COL'] }),
      ['2020: 5 (1; 1/1; 1/1)', '2021: 6 (1; 1/1; 1/1)'],
    ],
    ['over areas', 'RATE', ['YEAR'], {}, ['{"refused":"RATE","concept":"REF_AREA"}']],
    [
      'over named areas',
      'RATE',
      ['YEAR'],
      filter({ REF_AREA: ['COL', 'PER'] }),
      ['{"refused":"RATE","concept":"REF_AREA","codes":["COL","PER"]}'],
    ],
    ['over time', 'RATE', ['REF_AREA'], {}, ['{"refused":"RATE"}']],
  ])('%s', (_, measure, by, more, expected) => {
    expect(table(sum(rates, AREAS_ONLY, request(measure, by, more)))).toEqual(expected);
  });

  test('a rate of both sexes is the published one only', () => {
    const given = [series('COL._T.F', { 2020: 5 }), series('COL._T.M', { 2020: 7 })];
    expect(sum(given, FLOWS, request('RATE', ['REF_AREA', 'YEAR']))).toEqual({
      refused: 'RATE',
      concept: 'SEX',
    });
    expect(
      table(sum([...given, series('COL._T._T', { 2020: 6 })], FLOWS, request('RATE', ['REF_AREA', 'YEAR']))),
    ).toEqual(['COL 2020: 6 (1; 1/1; 1/1; published)']);
  });
});
