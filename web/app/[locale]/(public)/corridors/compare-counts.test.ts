import { describe, expect, it } from 'vitest';
import { type Count, compareCounts, pairsOf } from './compare-counts.ts';

const census: Count = {
  indicator: 'MIG_STOCK',
  measure: 'STOCK',
  countedBy: 'COUNTRY_OF_BIRTH',
  unitOfCount: 'PERSON',
  sourceType: 'CENSUS',
  period: '2022',
  supersededBy: null,
};
const entries: Count = {
  indicator: 'ENTRIES_FOREIGN',
  measure: 'FLOW',
  countedBy: 'CITIZENSHIP',
  unitOfCount: 'ENTRY',
  sourceType: 'BORDER_REGISTER',
  period: '2022',
  supersededBy: null,
};
const kinds = (a: Count, b: Count) => compareCounts(a, b).reasons.map(({ kind }) => kind);

describe('compareCounts', () => {
  it('finds nothing against two measurements of one thing', () => {
    expect(compareCounts(census, { ...census })).toEqual({ verdict: 'same', reasons: [], besides: [] });
  });

  it('never sets people at a date beside movements in a year', () => {
    expect(compareCounts(census, entries)).toEqual({
      verdict: 'different',
      reasons: [{ kind: 'measure' }, { kind: 'unit' }],
      besides: [{ kind: 'countedBy' }, { kind: 'method' }],
    });
  });

  it('tells entries from exits, and regular from irregular ones', () => {
    const exits = { ...entries, indicator: 'EXITS_FOREIGN', unitOfCount: 'EXIT' };
    expect(compareCounts(entries, exits)).toEqual({
      verdict: 'different',
      reasons: [{ kind: 'unit' }],
      besides: [],
    });
    const irregular = { ...entries, indicator: 'ENTRIES_IRREGULAR' };
    expect(compareCounts(entries, irregular)).toEqual({
      verdict: 'different',
      reasons: [{ kind: 'indicator' }],
      besides: [],
    });
  });

  it('asks for care where the same people are counted by another criterion or means', () => {
    expect(compareCounts(census, { ...census, countedBy: 'CITIZENSHIP' })).toEqual({
      verdict: 'care',
      reasons: [{ kind: 'countedBy' }],
      besides: [],
    });
    expect(kinds(census, { ...census, countedBy: 'MIXED', sourceType: 'ESTIMATE' })).toEqual([
      'countedBy',
      'basisUnknown',
      'method',
    ]);
    expect(kinds({ ...census, countedBy: 'MIXED' }, { ...census, countedBy: 'MIXED' })).toEqual([
      'basisUnknown',
    ]);
    expect(kinds(census, { ...census, supersededBy: '2024' })).toEqual(['superseded']);
  });

  it('weighs the years between them', () => {
    expect(compareCounts(census, { ...census, period: '2020' })).toEqual({
      verdict: 'care',
      reasons: [{ kind: 'period', years: 2 }],
      besides: [],
    });
    expect(compareCounts(census, { ...census, period: '2015-06' })).toEqual({
      verdict: 'different',
      reasons: [{ kind: 'period', years: 7 }],
      besides: [],
    });
  });

  it('says the same whichever comes first', () => {
    const other = { ...census, countedBy: 'UNDEFINED', period: '2019', supersededBy: '2024' };
    expect(compareCounts(census, other)).toEqual(compareCounts(other, census));
  });
});

it('pairs each item with each other once', () => {
  expect(pairsOf(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(pairsOf(['a'])).toEqual([]);
});
