import { expect, it } from 'vitest';
import { bySpan, nationalRows } from './national-records.ts';

const states = [
  { code: 'BRA', label: 'Brasil' },
  { code: 'GUY', label: 'Guyana' },
];
const record = (code: string, area: string, observations: number) => ({
  code,
  coverage: {
    areas: [{ area: { code: area }, firstPeriod: '2022-01', lastPeriod: '2025-03', observations }],
  },
});

it('tells what a state published from what another compiled of its records', () => {
  const rows = nationalRows(
    states,
    [
      { country: { code: 'BRA' }, datasets: { totalCount: 0 } },
      { country: { code: 'BRA' }, datasets: { totalCount: 2 } },
      { country: null, datasets: { totalCount: 9 } },
    ],
    [record('IOM_REGULAR_ENTRIES', 'BRA', 10), record('IOM_REGULAR_EXITS', 'BRA', 0), null],
  );
  expect(rows).toEqual([
    {
      code: 'BRA',
      label: 'Brasil',
      institutions: 2,
      own: 2,
      compiled: [{ dataset: 'IOM_REGULAR_ENTRIES', first: '2022-01', last: '2025-03' }],
    },
    { code: 'GUY', label: 'Guyana', institutions: 0, own: 0, compiled: [] },
  ]);
});

it('says records of the same span together', () => {
  const record = (dataset: string, last: string) => ({ dataset, first: '2022-01', last });
  expect(bySpan([record('A', '2025-03'), record('B', '2025-03'), record('C', '2025-04')])).toEqual([
    { span: ['2022-01', '2025-03'], datasets: ['A', 'B'] },
    { span: ['2022-01', '2025-04'], datasets: ['C'] },
  ]);
});
