import { expect, it } from 'vitest';
import { chartColours } from './chart-colours.ts';
import { classColour, rateClasses } from './rate-classes.ts';

const colours = chartColours('light');

it('makes round classes of one width, at most five', () => {
  const classes = rateClasses([0.6, 8, 3.2], colours);
  expect(classes.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 4],
    [4, 6],
    [6, 8],
  ]);
  expect(classColour(classes, 8)).toBe(colours.sequence[4]);
  expect(classColour(classes, 2)).toBe(classes[1]?.colour);
});

it('parts what is below zero from what is above, for any spread', () => {
  for (const [least, most] of [
    [-1, 1],
    [-0.002, 0.4],
    [-3, 5],
    [-9_000_000, 12],
    [-7, -2],
  ] as const) {
    const classes = rateClasses([least, most, (least + most) / 2], colours);
    expect(classes.filter(({ to }) => to <= 0).length).toBeLessThanOrEqual(3);
    expect(classes.filter(({ to }) => to > 0).length).toBeLessThanOrEqual(5);
    for (const { from, to, colour } of classes) {
      expect(from < 0 && to > 0).toBe(false);
      expect(to <= 0 ? colours.below : colours.sequence).toContain(colour);
    }
    expect(classColour(classes, least)).toBeDefined();
    expect(classColour(classes, most)).toBeDefined();
  }
});

it('has one class for one figure, and none for none', () => {
  expect(rateClasses([5, 5], colours)).toHaveLength(1);
  expect(classColour(rateClasses([5], colours), 5)).toBeDefined();
  expect(rateClasses([], colours)).toEqual([]);
});
