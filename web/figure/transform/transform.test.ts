import { describe, expect, it } from 'vitest';
import { pointsOf } from '../figure-fixture.ts';
import { changeOf } from './change.ts';
import { cumulativeOf } from './cumulative.ts';
import { mean12Of } from './mean12.ts';

const shown = (points: ReturnType<typeof pointsOf>) =>
  points.map(({ period, value, gap }) => [period, gap ?? value]);

describe('the change from the period before', () => {
  it('is a difference of neighbours, five years apart where that is the step', () => {
    expect(shown(changeOf(pointsOf({ '1990': 10, '1995': 25, '2000': 20 }), 5))).toEqual([
      ['1995', 15],
      ['2000', -5],
    ]);
  });

  it('is a gap beside a gap, over a missing period, and over a break', () => {
    expect(shown(changeOf(pointsOf({ '2000': 1, '2001': null, '2002': 3, '2004': 9 }), 1))).toEqual([
      ['2001', null],
      ['2002', 'noNeighbour'],
      ['2004', 'noNeighbour'],
    ]);
    const broken = [...pointsOf({ '2000': 1 }), ...pointsOf({ '2001': 5 }, { isBreak: true })];
    expect(shown(changeOf(broken, 1))).toEqual([['2001', 'acrossBreak']]);
  });

  it('carries the softer status, and no dust of fractions', () => {
    const points = [...pointsOf({ '2000': 0.1 }, { status: 'E' }), ...pointsOf({ '2001': 0.3 })];
    expect(changeOf(points, 1)[0]).toMatchObject({ value: 0.2, status: 'E' });
  });
});

describe('the cumulative sum', () => {
  it('begins at the first known period', () => {
    expect(shown(cumulativeOf(pointsOf({ '2023-01': null, '2023-02': 2, '2023-03': 3 }), 1))).toEqual([
      ['2023-01', null],
      ['2023-02', 2],
      ['2023-03', 5],
    ]);
  });

  it('ends at a gap, and at a missing period', () => {
    expect(shown(cumulativeOf(pointsOf({ '2023-01': 1, '2023-02': null, '2023-03': 3 }), 1))).toEqual([
      ['2023-01', 1],
      ['2023-02', null],
      ['2023-03', 'afterGap'],
    ]);
    expect(shown(cumulativeOf(pointsOf({ '2023-01': 1, '2023-03': 3 }), 1)).at(-1)).toEqual([
      '2023-03',
      'afterGap',
    ]);
  });
});

describe('the mean of twelve months', () => {
  const months = Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [
      `20${22 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      index,
    ]),
  );

  it('needs all twelve', () => {
    const means = shown(mean12Of(pointsOf(months)));
    expect(means.slice(0, 11).every(([, value]) => value === 'shortWindow')).toBe(true);
    expect(means.slice(11)).toEqual([
      ['2022-12', 5.5],
      ['2023-01', 6.5],
      ['2023-02', 7.5],
    ]);
  });

  it('has none over an unknown or missing month', () => {
    expect(shown(mean12Of(pointsOf({ ...months, '2022-06': null }))).at(-1)).toEqual([
      '2023-02',
      'shortWindow',
    ]);
    const { '2022-06': _, ...without } = months;
    expect(shown(mean12Of(pointsOf(without))).at(-1)).toEqual(['2023-02', 'shortWindow']);
  });
});
