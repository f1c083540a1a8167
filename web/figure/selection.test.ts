import { expect, it } from 'vitest';
import { openDimensions, type Selection } from './selection.ts';

const selection = (more: Partial<Selection>) =>
  ({
    dataset: {
      structure: {
        dimensions: ['REF_AREA', 'COUNTERPART_AREA', 'SEX'].map((concept) => ({ concept })),
      },
    },
    areas: ['COL', 'PER'],
    codes: {},
    by: ['REF_AREA'],
    groups: new Set(['M49_013']),
    ...more,
  }) as unknown as Selection;

it('sums over what is neither told apart nor held at one code', () => {
  expect(openDimensions(selection({}))).toEqual(['COUNTERPART_AREA', 'SEX']);
  expect(openDimensions(selection({ codes: { SEX: ['F'], COUNTERPART_AREA: ['VEN'] } }))).toEqual([]);
  expect(openDimensions(selection({ codes: { SEX: ['F', 'M'] }, by: ['COUNTERPART_AREA'] }))).toEqual([
    'REF_AREA',
    'SEX',
  ]);
});

it('sums over the members of a region, which are many behind one code', () => {
  expect(openDimensions(selection({ codes: { SEX: ['F'], COUNTERPART_AREA: ['M49_013'] } }))).toEqual([
    'COUNTERPART_AREA',
  ]);
});
