import { expect, it } from 'vitest';
import { type Nature, transformUnfit, unitUnfit } from './fitting.ts';

const nature: Nature = {
  measure: 'FLOW',
  indicator: 'ENTRIES',
  unit: 'EV',
  frequency: 'M',
  periods: 24,
  negative: false,
};
const stock: Nature = { ...nature, measure: 'STOCK', indicator: 'MIG_STOCK', unit: 'PS', frequency: 'A' };
const rate: Nature = { ...nature, measure: 'RATE', unit: 'PC', frequency: 'A' };

it('sums flows over time, never stocks or rates', () => {
  expect(transformUnfit('year', nature)).toBeNull();
  expect(transformUnfit('cumulative', nature)).toBeNull();
  expect(transformUnfit('year', { ...stock, frequency: 'M' })).toBe('stockOverTime');
  expect(transformUnfit('cumulative', stock)).toBe('stockOverTime');
  expect(transformUnfit('cumulative', rate)).toBe('rate');
  expect(transformUnfit('year', { ...nature, frequency: 'A' })).toBe('yearly');
  expect(transformUnfit('mean12', stock)).toBe('notMonthly');
  expect(transformUnfit('change', stock)).toBeNull();
  expect(transformUnfit('change', { ...stock, periods: 1 })).toBe('onePeriod');
});

it('divides only what is counted', () => {
  expect(unitUnfit('per1000', 'none', stock)).toBeNull();
  expect(unitUnfit('per1000', 'none', rate)).toBe('rate');
  expect(unitUnfit('per1000', 'none', { ...nature, unit: 'USD' })).toBe('notCounted');
  expect(unitUnfit('per1000', 'none', { ...stock, indicator: 'POPULATION_SEX_AGE' })).toBe('population');
  expect(unitUnfit('per1000', 'cumulative', nature)).toBe('together');
  expect(unitUnfit('share', 'none', { ...stock, negative: true })).toBe('negative');
  expect(unitUnfit('share', 'change', stock)).toBe('together');
  expect(unitUnfit('index', 'none', { ...stock, periods: 1 })).toBe('onePeriod');
  expect(unitUnfit('index', 'none', rate)).toBeNull();
});
