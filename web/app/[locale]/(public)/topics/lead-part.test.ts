import { describe, expect, it } from 'vitest';
import { type LeadPart, type LeadRow, leadFigures } from './lead-part.ts';

const part = (more: Partial<LeadPart>): LeadPart => ({
  name: 'one',
  kind: 'latest',
  indicator: 'ANY',
  filter: { dataset: 'ANY' },
  ...more,
});

const row = (period: string | null, value: number | null, area?: string): LeadRow => ({
  period,
  value,
  areasCovered: 11,
  areasExpected: 12,
  group: area ? [{ concept: 'REF_AREA', code: area, label: area.toLowerCase() }] : [],
});

describe('the latest sum', () => {
  it('leaves out periods without a value, whatever the order', () => {
    const figures = leadFigures(part({}), [row('2022', 7), row('2024', null), row('2023', 9)], 0);
    expect(figures).toEqual({
      values: { one: 9, oneCovered: 11, oneExpected: 12 },
      words: {},
      period: '2023',
      coverage: { covered: 11, expected: 12 },
    });
  });

  it('gives the source’s power of ten back and is told in the scale of the sentence', () => {
    expect(leadFigures(part({ scale: 1e6 }), [row('2022', 27)], 9)?.values.one).toBe(27_000);
  });

  it('says nothing where nothing is known', () => {
    expect(leadFigures(part({}), [], 0)).toBeNull();
    expect(leadFigures(part({}), [row('2022', null)], 0)).toBeNull();
  });

  it('keeps a zero', () => {
    expect(leadFigures(part({}), [row('2022', 0)], 0)?.values.one).toBe(0);
  });
});

describe('the largest areas', () => {
  const largest = part({ kind: 'largest', count: 2 });

  it('are those of the latest period that enough areas have', () => {
    const rows = [
      row('2022', 5, 'ARG'),
      row('2022', 8, 'BRA'),
      row('2022', null, 'PRY'),
      row('2022', 6, 'COL'),
      row('2021', 99, 'ARG'),
      row('2023', 50, 'BRA'),
    ];
    expect(leadFigures(largest, rows, 0)).toMatchObject({
      values: { one1: 8, one2: 6, oneKnown: 3 },
      words: { one1Area: 'bra', one2Area: 'col' },
      period: '2022',
    });
  });

  it('say nothing where fewer are known than the sentence names', () => {
    expect(leadFigures(largest, [row('2022', 5, 'ARG')], 0)).toBeNull();
    expect(leadFigures(largest, [], 0)).toBeNull();
  });
});

describe('a sum over a span', () => {
  const span = part({ kind: 'span', filter: { dataset: 'ANY', periods: { from: '2014', to: '2023' } } });

  it('bears the years that it is of', () => {
    expect(leadFigures(span, [row(null, 12)], 0)).toMatchObject({
      values: { one: 12 },
      words: { oneFirst: '2014', oneLast: '2023' },
      period: null,
    });
  });

  it('says nothing where a part of it is missing', () => {
    expect(leadFigures(span, [row(null, null)], 0)).toBeNull();
  });
});
