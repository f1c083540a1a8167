import { expect, test } from 'vitest';
import { type DataStructure, parseSeriesKey, seriesKey, slotsOf } from './data-structure.ts';

function structure(...concepts: string[]): DataStructure {
  return {
    code: 'DSD_TEST',
    dimensions: concepts.map((concept) => ({ concept, codeList: `CL_${concept}`, sparse: false })),
  };
}

test('areas have slots of their own, other dimensions take theirs in order', () => {
  const slots = slotsOf(structure('REF_AREA', 'SEX', 'COUNTERPART_AREA', 'AGE'));
  expect([...slots]).toEqual([
    ['REF_AREA', 'area'],
    ['SEX', 'd1'],
    ['COUNTERPART_AREA', 'counterpart'],
    ['AGE', 'd2'],
  ]);
});

test('a fifth dimension beside the areas has no slot', () => {
  expect(() => slotsOf(structure('A', 'B', 'C', 'D', 'E'))).toThrow(RangeError);
});

test('a key is written and read back', () => {
  const entries = structure('REF_AREA', 'COUNTERPART_AREA');
  expect(seriesKey('M', 'ENTRIES_FOREIGN', ['COL', 'VEN'])).toBe('M.ENTRIES_FOREIGN.COL.VEN');
  expect(parseSeriesKey(entries, 'M.ENTRIES_FOREIGN.COL.VEN')).toEqual({
    frequency: 'M',
    indicator: 'ENTRIES_FOREIGN',
    codes: ['COL', 'VEN'],
  });
});

test.each(['', 'M', 'M.X.COL', 'M.X.COL.VEN.F', 'M.X..VEN', '.X.COL.VEN'])('%j is no key', (key) => {
  expect(parseSeriesKey(structure('REF_AREA', 'COUNTERPART_AREA'), key)).toBeNull();
});
