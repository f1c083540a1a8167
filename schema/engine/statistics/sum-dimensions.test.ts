import { describe, expect, test } from 'vitest';
import { sum } from './sum.ts';
import { AGE, AREA, AREAS_ONLY, CAUSE, FLOWS, filter, list, request, series, table } from './sum-fixture.ts';
import type { SumRequest, SumSeries, SumStructure } from './sum-request.ts';

describe('dimensions', () => {
  const parts = [
    series('COL.VEN.F', { 2020: 1 }),
    series('COL.VEN.M', { 2020: 2 }),
    series('COL.HTI.F', { 2020: 10 }),
    series('COL.HTI.M', { 2020: 20 }),
  ];
  const totals = [series('COL.VEN._T', { 2020: 4 }), series('COL._T.F', { 2020: 12 })];

  test.each<[string, SumSeries[], string[], Partial<SumRequest>, string[]]>([
    ['parts of both', parts, ['YEAR'], {}, ['2020: 33 (4; 1/1; 1/3)']],
    ['by one of them', parts, ['SEX', 'YEAR'], {}, ['F 2020: 11 (2; 1/1; 1/3)', 'M 2020: 22 (2; 1/1; 1/3)']],
    [
      'published totals where there are any',
      [...parts, ...totals],
      ['COUNTERPART_AREA', 'YEAR'],
      {},
      [
        // The row of the total has only one of the sexes, so it misses a part.
        '_T 2020:  (1; 0/1; 0/3)',
        'VEN 2020: 4 (1; 1/1; 1/3; published)',
        'HTI 2020: 30 (2; 1/1; 1/3)',
      ],
    ],
    ['a sex that is missing makes the sum null', parts.slice(0, 3), ['YEAR'], {}, ['2020:  (3; 0/1; 0/3)']],
    [
      'a nationality that is left out is zero',
      parts,
      ['YEAR'],
      filter({ COUNTERPART_AREA: ['VEN', 'PER'] }),
      ['2020: 3 (2; 1/1; 1/3)'],
    ],
    [
      'a sex that is named and missing is not',
      parts.slice(2, 3),
      ['YEAR'],
      filter({ SEX: ['F', 'M'] }),
      ['HTI 2020:  (1; 0/1; 0/3)'],
    ],
    [
      'a total with its part',
      [...parts, ...totals],
      ['YEAR'],
      filter({ SEX: ['_T', 'F'] }),
      ['{"refused":"TOTAL_WITH_PARTS","concept":"SEX","codes":["_T","F"]}'],
    ],
    [
      'an unknown part',
      [...parts.slice(0, 3), series('COL.HTI.M', { 2020: null })],
      ['YEAR'],
      {},
      ['2020:  (3; 0/1; 0/3)'],
    ],
  ])('%s', (_, given, by, more, expected) => {
    expect(table(sum(given, FLOWS, request('FLOW', by, more)))).toEqual(expected);
  });

  test('an area that publishes only totals has no zero for a nationality', () => {
    const given = [...parts, series('PER._T._T', { 2020: 50 }), series('ECU.HTI._T', { 2020: 6 })];
    const venezuelans = request('FLOW', ['REF_AREA', 'YEAR'], filter({ COUNTERPART_AREA: ['VEN'] }));
    expect(table(sum(given, FLOWS, venezuelans))).toEqual(['COL 2020: 3 (2; 1/1; 1/1)']);
    // Ecuador names nationalities and leaves this one out: zero. Peru names none: not covered.
    expect(table(sum(given, FLOWS, { ...venezuelans, by: ['YEAR'] }))).toEqual(['2020: 3 (2; 1/1; 2/3)']);
  });

  test('a code that a dataset of some parts nowhere holds is no zero', () => {
    const partial = { ...FLOWS, partial: new Set(['COUNTERPART_AREA']) };
    const named = (...codes: string[]) => request('FLOW', ['YEAR'], filter({ COUNTERPART_AREA: codes }));
    expect(table(sum(parts, partial, named('VEN', 'PER')))).toEqual(['2020:  (2; 0/1; 0/3)']);
    // Haitians are counted in Colombia, so that they are left out in Ecuador where there are none.
    const given = [...parts, series('ECU.VEN.F', { 2020: 3 }), series('ECU.VEN.M', { 2020: 4 })];
    expect(table(sum(given, partial, named('VEN', 'HTI')))).toEqual(['2020: 40 (6; 1/1; 2/3)']);
  });

  test('beside a figure of all others a nationality that is left out is no zero', () => {
    const named = request('FLOW', ['YEAR'], filter({ COUNTERPART_AREA: ['VEN', 'PER'] }));
    const others = (women: number | null) => [
      ...parts,
      series('COL._O.F', { 2020: women }),
      series('COL._O.M', { 2020: 0 }),
    ];
    expect(table(sum(others(0), FLOWS, named))).toEqual(['2020: 3 (2; 1/1; 1/3)']);
    expect(table(sum(others(5), FLOWS, named))).toEqual(['2020:  (2; 0/1; 0/3)']);
    expect(table(sum(others(null), FLOWS, named))).toEqual(['2020:  (2; 0/1; 0/3)']);
    // The whole is the sum of all of them.
    expect(table(sum(others(5), FLOWS, request('FLOW', ['YEAR'])))).toEqual(['2020: 38 (6; 1/1; 1/3)']);
  });

  const ages: SumStructure = {
    dimensions: [
      { concept: 'REF_AREA', list: AREA, sparse: false },
      { concept: 'AGE', list: AGE, sparse: false },
    ],
    partial: new Set(),
    expectedAreas: [],
  };
  const bands = [
    series('COL.Y0T4', { 2020: 1 }),
    series('COL.Y5T14', { 2020: 2 }),
    series('COL.Y_GE15', { 2020: 4 }),
    series('COL.Y12T17', { 2020: 100 }),
  ];

  test('a part that is not published is the sum of its own parts; overlapping bands stay out', () => {
    expect(table(sum(bands, ages, request('STOCK', ['YEAR'])))).toEqual(['2020: 7 (3; 1/1; 1/1)']);
  });

  test('overlapping bands are not added', () => {
    const more = filter({ AGE: ['Y5T14', 'Y12T17'] });
    expect(sum(bands, ages, request('STOCK', ['YEAR'], more))).toEqual({
      refused: 'OVERLAPPING_CODES',
      concept: 'AGE',
      codes: ['Y5T14', 'Y12T17'],
    });
  });

  test('a dimension of which parts are missing is not summed, but its published total is taken', () => {
    const partial = { ...ages, partial: new Set(['AGE']) };
    expect(sum(bands, partial, request('STOCK', ['YEAR']))).toEqual({
      refused: 'PARTIAL_DIMENSION',
      concept: 'AGE',
    });
    const given = [...bands, series('COL._T', { 2020: 9 }), series('PER.Y_GE15', { 2020: 5 })];
    expect(table(sum(given, partial, request('STOCK', ['REF_AREA', 'YEAR'])))).toEqual([
      'COL 2020: 9 (1; 1/1; 1/1; published)',
      'PER 2020:  (1; 0/1; 0/1)',
    ]);
  });

  test('without a declared partition nothing is summed', () => {
    const loose: SumStructure = {
      ...ages,
      dimensions: [
        { concept: 'REF_AREA', list: AREA, sparse: false },
        { concept: 'AGE', list: list('CL_LOOSE', 'Y0T17', 'Y12T24'), sparse: false },
      ],
    };
    const given = [series('COL.Y0T17', { 2020: 1 }), series('COL.Y12T24', { 2020: 2 })];
    expect(sum(given, loose, request('STOCK', ['YEAR']))).toEqual({
      refused: 'NO_PARTITION',
      concept: 'AGE',
    });
  });

  test('a dimension with one code in all the data is named in the row', () => {
    const causes: SumStructure = {
      ...ages,
      dimensions: [
        { concept: 'REF_AREA', list: AREA, sparse: false },
        { concept: 'CAUSE', list: CAUSE, sparse: false },
      ],
    };
    const given = [series('COL.DISASTER', { 2020: 1 }), series('PER.DISASTER', { 2020: 2 })];
    expect(table(sum(given, causes, request('FLOW', ['YEAR'])))).toEqual(['DISASTER 2020: 3 (2; 1/1; 2/2)']);
  });

  test.each([
    ['units', { unit: 'EV' }, ['EV 10^0 PERSON', 'PS 10^0 PERSON']],
    ['multipliers', { unitMult: 3 }, ['PS 10^0 PERSON', 'PS 10^3 PERSON']],
    ['units of count', { unitOfCount: 'ENTRY' }, ['PS 10^0 ENTRY', 'PS 10^0 PERSON']],
  ])('%s are not mixed', (_, other, codes) => {
    const given = [series('COL', { 2020: 1 }), series('PER', { 2020: 1 }, other)];
    expect(sum(given, AREAS_ONLY, request('STOCK', ['YEAR']))).toEqual({ refused: 'MIXED_UNITS', codes });
  });

  test('who is counted is told, and leaving out a basis gives no zero', () => {
    const given = [
      series('COL', { 2020: 1 }),
      series('PER', { 2020: 2 }, { countedBy: ['COUNTRY_OF_BIRTH'] }),
    ];
    expect(sum(given, AREAS_ONLY, request('STOCK', ['YEAR']))).toMatchObject({
      countedBy: ['CITIZENSHIP', 'COUNTRY_OF_BIRTH'],
      rows: [{ value: 3 }],
    });
    const without = given.map((one, i) => (i === 1 ? { ...one, excluded: true } : one));
    expect(table(sum(without, AREAS_ONLY, request('STOCK', ['YEAR'])))).toEqual(['2020: 1 (1; 1/1; 1/3)']);
    const mixed = [parts[0], { ...parts[1], excluded: true }, ...parts.slice(2)] as SumSeries[];
    expect(table(sum(mixed, FLOWS, request('FLOW', ['YEAR'])))).toEqual(['2020:  (3; 0/1; 0/3)']);
  });

  test('what is no dimension is refused', () => {
    expect(sum(parts, FLOWS, request('FLOW', ['AGE']))).toEqual({
      refused: 'UNKNOWN_CONCEPT',
      codes: ['AGE'],
    });
    expect(sum(parts, FLOWS, request('FLOW', ['SEX'], filter({ AGE: ['_T'] })))).toEqual({
      refused: 'UNKNOWN_CONCEPT',
      codes: ['AGE'],
    });
  });
});
