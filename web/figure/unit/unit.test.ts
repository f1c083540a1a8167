import { describe, expect, it } from 'vitest';
import { pointsOf, seriesOf } from '../figure-fixture.ts';
import { basePeriod, indexOf } from './index-base.ts';
import { perThousand } from './per-thousand.ts';
import { shareOf } from './share.ts';

const shown = (points: ReturnType<typeof pointsOf>) =>
  points.map(({ period, value, gap }) => [period, gap ?? value]);

const divisor = (value: number | undefined, status = 'A') => (value === undefined ? null : { value, status });

it('makes nothing firmer than what it is divided by', () => {
  const point = pointsOf({ '2020': 2 });
  const statuses = [
    perThousand(point, () => divisor(4, 'E'), 0),
    shareOf(point, () => divisor(4, 'P')),
    indexOf([...pointsOf({ '2019': 1 }, { status: 'F' }), ...point], '2019').slice(1),
    shareOf(pointsOf({ '2020': 2 }, { status: 'P' }), () => divisor(4)),
  ];
  expect(statuses.map(([made]) => made?.status)).toEqual(['E', 'P', 'F', 'P']);
});

describe('per 1,000 inhabitants', () => {
  const population = (year: string) => divisor({ '2020': 2_000_000, '2021': 0 }[year]);

  it('divides by the population of the same year, whatever the power of ten', () => {
    expect(shown(perThousand(pointsOf({ '2020': 5000, '2020-06': 5000 }), population, 0))).toEqual([
      ['2020', 2.5],
      ['2020-06', 2.5],
    ]);
    expect(shown(perThousand(pointsOf({ '2020': 5 }), population, 3))).toEqual([['2020', 2.5]]);
  });

  it('is a gap without a population, never infinite', () => {
    expect(shown(perThousand(pointsOf({ '2021': 1, '2022': 1, '2023': null }), population, 0))).toEqual([
      ['2021', 'zeroPopulation'],
      ['2022', 'noPopulation'],
      ['2023', null],
    ]);
  });
});

describe('a share', () => {
  it('is of the total of the same period; a gap without one', () => {
    const totals = (period: string) => divisor({ '2020': 8, '2021': 0 }[period]);
    expect(shown(shareOf(pointsOf({ '2020': 2, '2021': 0, '2022': 5 }), totals))).toEqual([
      ['2020', 25],
      ['2021', 'zeroTotal'],
      ['2022', 'noTotal'],
    ]);
  });
});

describe('an index', () => {
  it('is 100 in the first period that most series have', () => {
    const series = [seriesOf('A', { '2000': 5, '2001': 10 }), seriesOf('B', { '2001': 4, '2002': 6 })];
    expect(basePeriod(series)).toBe('2001');
    expect(shown(indexOf(series[1]?.points ?? [], '2001'))).toEqual([
      ['2001', 100],
      ['2002', 150],
    ]);
    expect(basePeriod([seriesOf('A', { '2000': null })])).toBeNull();
  });

  it('is none where the base is missing, zero or negative', () => {
    expect(shown(indexOf(pointsOf({ '2001': 7 }), '2000'))).toEqual([['2001', 'noBase']]);
    expect(shown(indexOf(pointsOf({ '2000': 0, '2001': 7 }), '2000'))).toEqual([
      ['2000', 'zeroBase'],
      ['2001', 'zeroBase'],
    ]);
    expect(shown(indexOf(pointsOf({ '2000': -5 }), '2000'))).toEqual([['2000', 'zeroBase']]);
  });
});
