import { describe, expect, it } from 'vitest';
import { completenessOf } from './completeness.ts';

const held = (rows: Record<string, number[]>): Map<string, number[]> => new Map(Object.entries(rows));

describe('completeness', () => {
  it('counts the cells of expected areas, and names what is missing', () => {
    const of = completenessOf(
      ['ARG', 'BOL', 'PER'],
      held({ ARG: [1990, 1995, 2000, 2005], BOL: [1995, 2005], USA: [1980] }),
    );
    expect(of).toEqual({
      periods: [1990, 1995, 2000, 2005],
      observed: 6,
      expected: 12,
      gaps: [
        {
          area: 'BOL',
          missing: 2,
          spans: [
            { first: 1990, last: 1990, count: 1 },
            { first: 2000, last: 2000, count: 1 },
          ],
        },
        { area: 'PER', missing: 4, spans: [{ first: 1990, last: 2005, count: 4 }] },
      ],
    });
  });

  it('expects the periods that all areas lack between others', () => {
    const of = completenessOf(['COL'], held({ COL: [10, 11, 12, 15, 16] }));
    expect([of.observed, of.expected]).toEqual([5, 7]);
    expect(of.gaps).toEqual([{ area: 'COL', missing: 2, spans: [{ first: 13, last: 14, count: 2 }] }]);
  });

  it.each([
    ['expects what is held where nothing is named', [], { ARG: [1, 2], BOL: [2] }, 3, 4],
    ['is whole with one observation', ['ARG'], { ARG: [2017] }, 1, 1],
    ['takes the periods of others where no expected area is held', ['PER'], { ARG: [1, 2] }, 0, 2],
    ['is nothing of nothing', ['ARG', 'PER'], {}, 0, 0],
    ['is nothing of nothing where nothing is named either', [], {}, 0, 0],
  ] as const)('%s', (_name, areas, rows, observed, expected) => {
    const of = completenessOf(areas, held(rows as unknown as Record<string, number[]>));
    expect([of.observed, of.expected]).toEqual([observed, expected]);
  });
});
