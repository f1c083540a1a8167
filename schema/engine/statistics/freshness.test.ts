import { describe, expect, it } from 'vitest';
import { formatPeriod, parsePeriod } from '../structure/period.ts';
import { freshnessOf } from './freshness.ts';

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const textOf = (day: number | null): string | null =>
  day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);

function judged(
  last: string,
  step: number | null,
  today: string,
  more: { asOf?: string; superseded?: boolean } = {},
) {
  const period = parsePeriod(last);
  if ('error' in period) throw new Error(last);
  const { frequency, ordinal } = period;
  const { asOf, superseded = false } = more;
  const rhythm = { frequency, step, last: ordinal, asOf: asOf ? dayOf(asOf) : null, superseded };
  const { state, next, due } = freshnessOf(rhythm, dayOf(today));
  return [state, next === null ? null : formatPeriod(frequency, next), textOf(due)];
}

describe('freshness', () => {
  it.each([
    // Yearly: the figures of a year come within the year that follows.
    ['2023', 1, '2025-12-31', {}, 'CURRENT', '2024', '2025-12-31'],
    ['2023', 1, '2026-01-01', {}, 'LATE', '2024', '2025-12-31'],
    ['2023', 1, '2026-12-31', {}, 'LATE', '2024', '2025-12-31'],
    ['2023', 1, '2027-01-01', {}, 'OLD', '2024', '2025-12-31'],
    // As soon after its end as the version at hand came after its own.
    ['2022', 1, '2024-05-12', { asOf: '2023-05-11' }, 'LATE', '2023', '2024-05-10'],
    ['2022', 1, '2024-05-10', { asOf: '2023-05-11' }, 'CURRENT', '2023', '2024-05-10'],
    // A copy that was made long after, or before the end of its last period, tells nothing.
    ['2010', 1, '2012-12-01', { asOf: '2025-01-01' }, 'CURRENT', '2011', '2012-12-30'],
    ['2030', 1, '2026-01-01', { asOf: '2024-07-01' }, 'CURRENT', '2031', '2032-12-30'],
    // Five-yearly, though it calls itself yearly.
    ['2020', 5, '2026-11-24', {}, 'CURRENT', '2025', '2026-12-31'],
    ['2020', 5, '2026-11-24', { superseded: true }, 'LATE', '2025', '2026-12-31'],
    ['2020', 5, '2031-12-30', {}, 'LATE', '2025', '2026-12-31'],
    ['2020', 5, '2032-01-01', {}, 'OLD', '2025', '2026-12-31'],
    // Monthly: due after three months, old a year later.
    ['2025-04', 1, '2025-08-31', {}, 'CURRENT', '2025-05', '2025-08-31'],
    ['2025-04', 1, '2025-09-01', {}, 'LATE', '2025-05', '2025-08-31'],
    ['2025-04', 1, '2026-09-01', {}, 'OLD', '2025-05', '2025-08-31'],
    ['2024-Q4', 1, '2025-07-31', {}, 'CURRENT', '2025-Q1', '2025-07-31'],
    ['2024-S2', 1, '2026-01-01', {}, 'LATE', '2025-S1', '2025-12-29'],
    ['2024-W52', 1, '2025-02-02', {}, 'CURRENT', '2025-W01', '2025-02-02'],
    ['2024-12-31', 1, '2025-01-09', {}, 'LATE', '2025-01-01', '2025-01-08'],
    // One period tells no rhythm.
    ['2017', null, '2026-01-01', {}, 'UNKNOWN', null, null],
    ['2017', null, '2026-01-01', { superseded: true }, 'LATE', null, null],
  ] as const)('of %s, step %s, on %s with %o: %s', (last, step, today, more, ...said) => {
    expect(judged(last, step, today, more)).toEqual(said);
  });

  it('is unknown where there is no figure', () => {
    const rhythm = { frequency: 'A', step: 1, last: null, asOf: null, superseded: true } as const;
    expect(freshnessOf(rhythm, 0)).toEqual({ state: 'UNKNOWN', next: null, due: null });
  });
});
