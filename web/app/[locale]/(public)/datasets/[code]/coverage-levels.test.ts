import { expect, it } from 'vitest';
import { levelOf, runsOf } from './coverage-levels.ts';

it.each([
  [0, 10, 0],
  [1, 100, 1],
  [20, 100, 1],
  [21, 100, 2],
  [99, 100, 5],
  [100, 100, 5],
  [1, 1, 5],
  [0, 0, 0],
  [-3, 10, 0],
])('%i of %i is level %i', (count, most, level) => {
  expect(levelOf(count, most)).toBe(level);
});

it('joins neighbours of a level', () => {
  expect(runsOf([0, 0, 5, 5, 5, 0, 1])).toEqual([
    { level: 0, first: 0, length: 2 },
    { level: 5, first: 2, length: 3 },
    { level: 0, first: 5, length: 1 },
    { level: 1, first: 6, length: 1 },
  ]);
  expect(runsOf([])).toEqual([]);
});
