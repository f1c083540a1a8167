import { expect, test } from 'vitest';
import { type DataStructure, seriesKey, slotsOf } from './data-structure.ts';

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

test('a key names frequency, indicator and codes', () => {
  expect(seriesKey('M', 'ENTRIES_FOREIGN', ['COL', 'VEN'])).toBe('M.ENTRIES_FOREIGN.COL.VEN');
});
