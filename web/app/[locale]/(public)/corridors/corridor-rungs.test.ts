import { describe, expect, it } from 'vitest';
import { missingRungs, rungsOf } from './corridor-rungs.ts';
import type { CorridorAnswer } from './load-corridor.ts';

const node = (
  dataset: string,
  indicator: string,
  to: string,
  from: string,
  points: [string, number | null][],
) => ({
  countedBy: 'MIXED',
  unitMultiplier: 0,
  sourceType: { code: 'ESTIMATE', label: 'Estimate' },
  unitOfCount: { code: 'PERSON', label: 'Person' },
  referenceTime: null,
  dimensions: [
    { concept: 'REF_AREA', code: to },
    { concept: 'COUNTERPART_AREA', code: from },
  ],
  periods: points.map(([period]) => period),
  values: points.map(([, value]) => value),
  statuses: points.map(() => 'A'),
  indicator: { code: indicator, measure: indicator === 'MIG_STOCK' ? 'STOCK' : 'FLOW' },
  dataset: {
    code: dataset,
    source: dataset.startsWith('UNDESA') ? 'UN DESA' : dataset,
    currentVersion: { supersededBy: null },
  },
});
const year = (to: string, from: string, period: string, value: number | null, present = 12) => ({
  period,
  value,
  status: value === null ? null : 'P',
  subPeriodsPresent: present,
  subPeriodsExpected: 12,
  group: [
    { concept: 'REF_AREA', code: to },
    { concept: 'COUNTERPART_AREA', code: from },
  ],
});
const answer = (parts: object) =>
  ({ stock: null, entries: null, exits: null, irregular: null, ...parts }) as unknown as CorridorAnswer;
const stock = (...nodes: object[]) => ({ stock: { series: { nodes } } });
const VEN_PER = { from: 'VEN', to: 'PER' };

describe('rungsOf', () => {
  it('takes those who live there, not those of the opposite way', () => {
    const [rung, ...rest] = rungsOf(
      answer(
        stock(
          node('UNDESA_STOCK', 'MIG_STOCK', 'VEN', 'PER', [['2020', 44319]]),
          node('UNDESA_STOCK', 'MIG_STOCK', 'PER', 'VEN', [
            ['2015', 4129],
            ['2020', 941889],
            ['2025', null],
          ]),
        ),
      ),
      VEN_PER,
    );
    expect(rung).toMatchObject({ key: 'living', value: 941889, before: { period: '2015', value: 4129 } });
    expect(rung?.view).toEqual({
      indicator: 'MIG_STOCK',
      dataset: 'UNDESA_STOCK',
      areas: ['PER'],
      counterparts: ['VEN'],
    });
    expect(rest).toEqual([]);
  });

  it('counts a source once that publishes the same by origin and by destination, another source apart', () => {
    const points: [string, number][] = [['2020', 941889]];
    const rungs = rungsOf(
      answer(
        stock(
          node('UNDESA_STOCK_ABROAD', 'MIG_STOCK', 'PER', 'VEN', points),
          node('UNDESA_STOCK', 'MIG_STOCK', 'PER', 'VEN', points),
          node('CENSUS_PERU', 'MIG_STOCK', 'PER', 'VEN', [['2017', 1]]),
        ),
      ),
      VEN_PER,
    );
    expect(rungs.map(({ source }) => source.code)).toEqual(['CENSUS_PERU', 'UNDESA_STOCK']);
  });

  it('gives a flow by whole years, and says what the last one lacks', () => {
    const nodes = [node('IOM', 'ENTRIES_FOREIGN', 'PER', 'VEN', [['2025-04', 3246]])];
    const rows = [
      year('PER', 'VEN', '2024', 40480),
      year('VEN', 'PER', '2024', 1),
      year('PER', 'VEN', '2023', 38126),
      year('PER', 'VEN', '2025', null, 4),
    ];
    const [rung] = rungsOf(answer({ entries: { series: { nodes }, aggregate: { rows } } }), VEN_PER);
    expect(rung).toMatchObject({
      key: 'entries',
      value: 40480,
      status: 'P',
      count: { period: '2024' },
      before: { period: '2023', value: 38126 },
      partial: { period: '2025', present: 4, expected: 12 },
    });
  });

  it('says which counts are missing', () => {
    expect(missingRungs(rungsOf(answer({}), VEN_PER))).toEqual(['living', 'entries', 'exits', 'irregular']);
  });
});
