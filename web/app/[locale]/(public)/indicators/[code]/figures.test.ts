import { expect, it } from 'vitest';
import { comparablePeriod, type Line, periodsOf, valueAt } from './figures.ts';

function line(code: string, values: Record<string, number | null>, status: string | null = null): Line {
  const points = Object.entries(values).map(([period, value]) => ({
    period,
    value,
    status,
    isBreak: false,
    note: null,
  }));
  return { code, label: code, points };
}

it('compares areas in the latest period that most of them have', () => {
  const lines = [
    line('ARG', { '2023-01': 1, '2023-02': 2 }),
    line('BRA', { '2023-01': 1, '2023-02': 2 }),
    line('PER', { '2023-01': 1, '2023-02': 2, '2023-03': 3 }),
  ];
  expect(periodsOf(lines)).toEqual(['2023-01', '2023-02', '2023-03']);
  expect(comparablePeriod(lines)).toBe('2023-02');
});

it('does not take a forecast or a missing figure for a known one', () => {
  const lines = [line('ARG', { '2023': 5 }), line('ARG', { '2024': 6 }, 'F'), line('BRA', { '2024': null })];
  expect(comparablePeriod(lines)).toBe('2023');
  expect(comparablePeriod([line('BRA', { '2024': null })])).toBeNull();
  expect(valueAt(line('BRA', { '2024': null, '2023': 0 }), '2024')).toBeNull();
  expect(valueAt(line('BRA', { '2024': null, '2023': 0 }), '2023')).toBe(0);
});
