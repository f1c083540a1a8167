import { expect, it } from 'vitest';
import { pointsOf, seriesOf } from './figure-fixture.ts';
import { comparablePeriod, nearestPeriod, periodsOf, stepOf, valueAt } from './periods.ts';

it('compares areas in the latest period that most of them have', () => {
  const series = [
    seriesOf('ARG', { '2023-01': 1, '2023-02': 2 }),
    seriesOf('BRA', { '2023-01': 1, '2023-02': 2 }),
    seriesOf('PER', { '2023-01': 1, '2023-02': 2, '2023-03': 3 }),
  ];
  expect(periodsOf(series)).toEqual(['2023-01', '2023-02', '2023-03']);
  expect(comparablePeriod(series)).toBe('2023-02');
});

it('does not take a forecast or a missing figure for a known one', () => {
  const forecast = { points: pointsOf({ '2024': 6 }, { status: 'F' }) };
  expect(comparablePeriod([seriesOf('ARG', { '2023': 5 }), forecast])).toBe('2023');
  expect(comparablePeriod([seriesOf('BRA', { '2024': null })])).toBeNull();
  expect(valueAt(seriesOf('BRA', { '2023': 0 }), '2023')).toBe(0);
  expect(valueAt(seriesOf('BRA', { '2023': 0 }), null)).toBeNull();
});

it('finds the nearest period', () => {
  expect(nearestPeriod('2011', ['2000', '2010', '2020'])).toBe('2010');
  expect(nearestPeriod('2020', ['2020-01', '2020-12', '2021-01'])).toBe('2020-12');
  expect(nearestPeriod('2019-06', ['2015', '2020'])).toBe('2020');
  expect(nearestPeriod('2019', [])).toBeNull();
  expect(stepOf(['1990', '1995', '2000'])).toBe(5);
});
