import { expect, it } from 'vitest';
import { nearestIndex, nextSpot } from './nearest.ts';

it('finds the nearest of an ascending list', () => {
  const list = [10, 20, 40];
  expect([-5, 14, 16, 29, 31, 400].map((wanted) => nearestIndex(list, wanted))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(nearestIndex([], 3)).toBe(-1);
});

it('goes to the next spot in a direction', () => {
  const grid = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
    { x: 10, y: 10 },
  ];
  expect(nextSpot(grid, 0, [1, 0])).toBe(1);
  expect(nextSpot(grid, 0, [0, 1])).toBe(2);
  expect(nextSpot(grid, 3, [-1, 0])).toBe(2);
  expect(nextSpot(grid, 3, [0, 1])).toBe(-1);
  expect(nextSpot(grid, -1, [1, 0])).toBe(0);
  expect(nextSpot([], -1, [1, 0])).toBe(-1);
});
