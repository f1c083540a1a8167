import { expect, it } from 'vitest';
import { changeSince, lastTwo } from './change-since.ts';

it('tells a change in per cent, and as a multiple where it is large', () => {
  expect(changeSince(200, 150)).toEqual({ kind: 'percent', value: -25 });
  expect(changeSince(4129, 941889)).toEqual({ kind: 'times', value: 941889 / 4129 });
  expect(changeSince(1000, 1000)).toEqual({ kind: 'same' });
});

it('tells no change from so few that it would say little', () => {
  expect(changeSince(56, 71)).toBeNull();
  expect(changeSince(99, 400)).toBeNull();
  expect(changeSince(100, 150)).toEqual({ kind: 'percent', value: 50 });
});

it('tells no change from nothing', () => {
  expect(changeSince(0, 5)).toBeNull();
  expect(changeSince(null, 5)).toBeNull();
  expect(changeSince(-3, 5)).toBeNull();
});

it('skips periods without a figure', () => {
  const points = [
    { period: '2021', value: 3 },
    { period: '2022', value: null },
    { period: '2023', value: 4 },
    { period: '2024', value: null },
  ];
  expect(lastTwo(points)).toEqual({ now: points[2], before: points[0] });
  expect(lastTwo([{ value: null }])).toBeNull();
});
