import { expect, it } from 'vitest';
import { dayIn, rangeOf, readMonth, shiftMonth, weeksOf } from './calendar-month.ts';

it('takes months and nothing else', () => {
  expect(readMonth('2027-02')).toBe('2027-02');
  for (const odd of [undefined, '', '2027', '2027-13', '2027-2', '0001-01', '2100-01', '2027-02-01'])
    expect([odd, readMonth(odd)]).toEqual([odd, undefined]);
});

it('goes from month to month over years', () => {
  expect([shiftMonth('2026-12', 1), shiftMonth('2027-01', -1), shiftMonth('2027-01', 14)]).toEqual([
    '2027-01',
    '2026-12',
    '2028-03',
  ]);
});

it('lays whole weeks from Monday', () => {
  expect(weeksOf('2027-02').map(([monday]) => monday)).toEqual([
    '2027-02-01',
    '2027-02-08',
    '2027-02-15',
    '2027-02-22',
  ]);
  expect(weeksOf('2026-11')[0]?.slice(0, 2)).toEqual(['2026-10-26', '2026-10-27']);
  expect(weeksOf('2028-02').flat()).toContain('2028-02-29');
});

it('knows the day of an instant in its zone, also where clocks change', () => {
  expect(dayIn('2027-04-21T01:00:00Z', 'America/Bogota')).toBe('2027-04-20');
  expect(dayIn('2027-04-04T04:30:00Z', 'America/Santiago')).toBe('2027-04-04');
  // At 03:00 UTC the clocks of that night go back an hour.
  expect(dayIn('2027-04-04T03:30:00Z', 'America/Santiago')).toBe('2027-04-03');
});

it('asks for a day more at both ends', () => {
  expect(rangeOf('2027-02')).toEqual({ from: '2027-01-31T00:00:00.000Z', to: '2027-03-02T00:00:00.000Z' });
});
