import { expect, it } from 'vitest';
import { progressOf, spansOf } from './plan-progress.ts';

const phase = (
  number: number,
  months: number | null,
  ...states: ('PLANNED' | 'UNDER_WAY' | 'DONE' | 'DROPPED')[]
) => ({
  number,
  months,
  activities: states.map((state) => ({ state })),
});

it('counts what is done of what was not dropped', () => {
  expect(progressOf([phase(1, 3, 'DONE', 'DROPPED'), phase(2, 6, 'UNDER_WAY', 'PLANNED', 'DONE')])).toEqual({
    done: 2,
    underWay: 1,
    planned: 1,
    dropped: 1,
    counted: 4,
  });
  expect(progressOf([]).counted).toBe(0);
});

it('lays phases one after the other, also after one without an end', () => {
  expect(spansOf([phase(1, 3), phase(2, 6), phase(3, null), phase(4, 2)])).toEqual([
    { number: 1, from: 0, to: 3 },
    { number: 2, from: 3, to: 9 },
    { number: 3, from: 9, to: null },
    { number: 4, from: 9, to: 11 },
  ]);
});
