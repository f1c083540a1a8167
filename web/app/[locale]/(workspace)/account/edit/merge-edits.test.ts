import { expect, it } from 'vitest';
import { mergeEdits } from './merge-edits.ts';

const original = { name: 'A', city: 'Lima', website: '' };

it('puts changes of different fields together', () => {
  const merged = mergeEdits(original, { ...original, city: 'Quito' }, { ...original, name: 'B' });
  expect(merged).toEqual({ values: { name: 'B', city: 'Quito', website: '' }, conflicts: [] });
});

it('tells where both changed one field, and keeps one’s own text', () => {
  const merged = mergeEdits(original, { ...original, name: 'C' }, { ...original, name: 'B' });
  expect(merged.values.name).toBe('B');
  expect(merged.conflicts).toEqual([{ field: 'name', current: 'C', yours: 'B' }]);
});

it('sees no conflict where both wrote the same, and one where somebody emptied what the other changed', () => {
  expect(mergeEdits(original, { ...original, name: 'B' }, { ...original, name: 'B' }).conflicts).toEqual([]);
  expect(mergeEdits(original, { ...original, city: '' }, { ...original, city: 'Cali' }).conflicts).toEqual([
    { field: 'city', current: '', yours: 'Cali' },
  ]);
});
