import { describe, expect, test } from 'vitest';
import { type CodeEntry, codeListOf, membersOf, overlap } from './code-list.ts';
import { nearestCodes } from './nearest-code.ts';

function entry(id: number, code: string, es: string, more: Partial<CodeEntry> = {}): CodeEntry {
  return { id, code, label: { es }, parent: null, partOf: null, ...more };
}

const AGE = codeListOf('CL_AGE', [
  entry(1, '_T', 'Todas las edades'),
  entry(2, 'Y0T14', '0 a 14', { partOf: '_T' }),
  entry(3, 'Y15T64', '15 a 64', { partOf: '_T' }),
  entry(4, 'Y_GE65', '65 y más', { partOf: '_T' }),
  entry(5, 'Y0T4', '0 a 4', { partOf: 'Y0T14' }),
  entry(6, 'Y5T14', '5 a 14', { partOf: 'Y0T14' }),
  entry(7, 'Y12T17', '12 a 17'),
]);

const AREA = codeListOf('CL_AREA', [
  entry(1, 'W', 'Mundo'),
  entry(2, 'AMERICAS', 'Américas'),
  entry(3, 'SOUTH_AMERICA', 'América del Sur', { parent: 'AMERICAS' }),
  entry(4, 'ARG', 'Argentina', { parent: 'SOUTH_AMERICA', partOf: 'W', identifiers: { iso2: 'AR' } }),
  entry(5, 'BRA', 'Brasil', { parent: 'SOUTH_AMERICA', partOf: 'W', identifiers: { iso2: 'BR' } }),
  entry(6, 'COL', 'Colombia', { parent: 'SOUTH_AMERICA', partOf: 'W', identifiers: { iso2: 'CO' } }),
  entry(7, 'PER', 'Perú', { parent: 'SOUTH_AMERICA', partOf: 'W', identifiers: { iso2: 'PE' } }),
  entry(8, 'MEX', 'México', { parent: 'AMERICAS', partOf: 'W', identifiers: { iso2: 'MX' } }),
  entry(9, 'COG', 'Congo', { partOf: 'W' }),
]);

describe('code list', () => {
  test.each([
    [['Y0T14', 'Y15T64'], null],
    [['Y0T4', 'Y15T64', 'Y_GE65'], null],
    [['Y0T4', 'Y5T14'], null],
    [['_T', 'Y0T14'], { reason: 'TOTAL_WITH_PARTS', codes: ['_T', 'Y0T14'] }],
    [['Y0T4', '_T'], { reason: 'TOTAL_WITH_PARTS', codes: ['_T', 'Y0T4'] }],
    [['Y0T4', 'Y0T14'], { reason: 'TOTAL_WITH_PARTS', codes: ['Y0T14', 'Y0T4'] }],
    [['Y15T64', 'Y12T17'], { reason: 'OVERLAPPING_CODES', codes: ['Y15T64', 'Y12T17'] }],
    [['Y0T4', 'Y0T4'], { reason: 'REPEATED_CODE', codes: ['Y0T4'] }],
    [['Y12T17'], null],
  ])('overlap of %j', (codes, expected) => {
    expect(overlap(AGE, codes)).toEqual(expected);
  });

  test.each([
    ['SOUTH_AMERICA', ['ARG', 'BRA', 'COL', 'PER']],
    ['AMERICAS', ['ARG', 'BRA', 'COL', 'PER', 'MEX']],
    ['ARG', ['ARG']],
    ['W', ['W']],
  ])('members of %s', (code, members) => {
    expect(membersOf(AREA, code)).toEqual(members);
  });

  test('a hierarchy that runs in a circle ends', () => {
    const list = codeListOf('CL_X', [
      entry(1, 'A', 'A', { parent: 'B', partOf: 'B' }),
      entry(2, 'B', 'B', { parent: 'A', partOf: 'A' }),
    ]);
    expect(membersOf(list, 'A')).toEqual(['A']);
    expect(overlap(list, ['A', 'B'])).toEqual({ reason: 'TOTAL_WITH_PARTS', codes: ['A', 'B'] });
  });

  test('parts, children and totals', () => {
    expect(AGE.parts('_T')).toEqual(['Y0T14', 'Y15T64', 'Y_GE65']);
    expect(AGE.totals).toEqual(['_T', 'Y0T14']);
    expect(AREA.children('SOUTH_AMERICA')).toEqual(['ARG', 'BRA', 'COL', 'PER']);
    expect(AREA.byId.get(6)?.code).toBe('COL');
  });

  test('codes in which another may be hidden: all others, and people of no known one where the list says so', () => {
    const list = codeListOf('TEST', [
      entry(1, 'COL', 'Colombia', {}),
      entry(2, 'OOO', 'Other', { identifiers: { sdmx: '_O' } }),
      entry(3, 'NONE', 'Not known', { identifiers: { sdmx: '_U' } }),
      entry(4, '_O', 'All others', {}),
      entry(5, '_U', 'Of a list that tells nothing of it', {}),
    ]);
    expect([...list.others]).toEqual(['OOO', 'NONE', '_O']);
  });

  test.each([
    ['BRZ', ['BRA']],
    ['AR', ['ARG']],
    ['peru', ['PER']],
    ['Columbia', ['COL']],
    ['CLO', ['COL']],
    ['méjico', ['MEX']],
    ['CO', ['COL', 'COG']],
    ['', []],
    ['Zzyzx road', []],
    ['x'.repeat(1_000_000), []],
    ['\u0000', []],
  ])('codes near a word, row %#', (word, nearest) => {
    expect(nearestCodes(AREA, word)).toEqual(nearest);
  });
});
