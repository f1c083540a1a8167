import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

const label = (key: string, y: number) => ({ key, text: key, colour: 'black', x: 0, y });

it('moves labels apart, in their order, within the chart', () => {
  const placed = spreadLabels([label('c', 99), label('a', 10), label('b', 12)], 15, 0, 100);
  expect(placed.map(({ key, y, fromY }) => [key, y, fromY])).toEqual([
    ['a', 10, 10],
    ['b', 25, 12],
    ['c', 99, 99],
  ]);
});

it('pushes labels up where they would leave the chart', () => {
  const placed = spreadLabels([label('a', 98), label('b', 99)], 15, 0, 100);
  expect(placed.map(({ y }) => y)).toEqual([85, 100]);
});
