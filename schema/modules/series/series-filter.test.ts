import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, type Filter, type FilterInput, parseFilter } from './series-filter.ts';

const READ: [input: FilterInput | null | undefined, parsed: Partial<Filter>][] = [
  [undefined, {}],
  [null, {}],
  [{ dataset: null, areas: null, periods: null, lastN: null, asOf: null }, {}],
  [
    { dataset: 'UNDESA_STOCK', indicator: 'MIG_STOCK' },
    { dataset: 'UNDESA_STOCK', indicator: 'MIG_STOCK' },
  ],
  [
    { areas: ['PER', 'COL', 'PER'] },
    { choices: [{ concept: 'REF_AREA', codes: ['PER', 'COL'], groups: true }] },
  ],
  [
    { counterparts: ['VEN'], dimensions: [{ concept: 'SEX', codes: ['F', 'F'] }] },
    {
      choices: [
        { concept: 'COUNTERPART_AREA', codes: ['VEN'], groups: true },
        { concept: 'SEX', codes: ['F'], groups: false },
      ],
    },
  ],
  [{ countedBy: ['CITIZENSHIP', 'CITIZENSHIP'] }, { countedBy: ['CITIZENSHIP'] }],
  [{ frequency: 'M' }, { frequency: 'M' }],
  [
    { periods: { from: '2020', to: '2021-Q2' } },
    { from: { frequency: 'A', ordinal: 2020 }, to: { frequency: 'Q', ordinal: 8085 } },
  ],
  [
    { periods: { from: '2023-06', to: '2023' } },
    { from: { frequency: 'M', ordinal: 24281 }, to: { frequency: 'A', ordinal: 2023 } },
  ],
  [{ periods: { to: '2021' } }, { to: { frequency: 'A', ordinal: 2021 } }],
  [
    { lastN: 1, version: 3 },
    { lastN: 1, version: 3 },
  ],
  [{ asOf: new Date(5) }, { asOf: new Date(5) }],
];

const REFUSED: [input: FilterInput, code: string, argument: string, message: string][] = [
  [{ areas: [] }, 'BAD_USER_INPUT', 'areas', 'is an empty list'],
  [
    { areas: Array.from({ length: 1_001 }, (_, n) => `C${n}`) },
    'BAD_USER_INPUT',
    'areas',
    'more than 1000 items',
  ],
  [{ areas: ['x'.repeat(65)] }, 'BAD_USER_INPUT', 'areas', 'longer than 64'],
  [{ areas: ['x'.repeat(1_000_000)] }, 'BAD_USER_INPUT', 'areas', 'longer than 64'],
  [{ counterparts: ['A\0'] }, 'BAD_USER_INPUT', 'counterparts', 'NUL'],
  [{ dataset: '' }, 'BAD_USER_INPUT', 'dataset', 'is empty'],
  [{ indicator: '\0' }, 'BAD_USER_INPUT', 'indicator', 'NUL'],
  [{ dimensions: [{ concept: 'SEX', codes: [] }] }, 'BAD_USER_INPUT', 'dimensions.codes', 'is an empty list'],
  [
    { dimensions: [{ concept: 'x'.repeat(65), codes: ['F'] }] },
    'BAD_USER_INPUT',
    'dimensions.concept',
    'longer',
  ],
  [
    { dimensions: Array.from({ length: 21 }, () => ({ concept: 'SEX', codes: ['F'] })) },
    'BAD_USER_INPUT',
    'dimensions',
    'more than 20 items',
  ],
  [{ countedBy: [] }, 'BAD_USER_INPUT', 'countedBy', 'is an empty list'],
  [{ lastN: 0 }, 'BAD_USER_INPUT', 'lastN', 'from 1'],
  [{ lastN: 1.5 }, 'BAD_USER_INPUT', 'lastN', 'from 1'],
  [{ version: -1 }, 'BAD_USER_INPUT', 'version', 'from 1'],
  [{ version: 2 ** 31 }, 'BAD_USER_INPUT', 'version', 'from 1'],
  [{ asOf: new Date(0), version: 1 }, 'BAD_USER_INPUT', 'version', 'asOf'],
  [{ frequency: 'Y' }, 'UNKNOWN_CODE', 'frequency', '"Y" is no frequency. There are: A, S, Q, M, W, D.'],
  [{ periods: { from: '2021', to: '2020' } }, 'BAD_USER_INPUT', 'periods', 'ends before it begins'],
  [{ periods: { from: '2021-01', to: '2020' } }, 'BAD_USER_INPUT', 'periods', 'ends before it begins'],
  [{ periods: { from: '2023-W01', to: '2023-01-01' } }, 'BAD_USER_INPUT', 'periods', 'ends before it begins'],
  [
    { periods: { from: '2023-13' } },
    'IMPOSSIBLE_PERIOD',
    'periods.from',
    '"2023-13" does not exist: there are 12 months.',
  ],
  [{ periods: { to: '2023-02-29' } }, 'IMPOSSIBLE_PERIOD', 'periods.to', 'there are 28 days'],
  [{ periods: { to: '0000' } }, 'IMPOSSIBLE_PERIOD', 'periods.to', 'years run from 0001'],
  [{ periods: { to: 'yesterday' } }, 'IMPOSSIBLE_PERIOD', 'periods.to', '"yesterday" is no SDMX period'],
  [{ periods: { to: '\0' } }, 'IMPOSSIBLE_PERIOD', 'periods.to', 'is no SDMX period'],
  [{ periods: { to: '' } }, 'IMPOSSIBLE_PERIOD', 'periods.to', 'is no SDMX period'],
];

describe('filter', () => {
  test.each(READ)('%j', (input, parsed) => {
    expect(parseFilter(input, 'EN')).toEqual({ ...EVERYTHING, ...parsed });
  });

  test.each(REFUSED)('refuses row %#', (input, code, argument, message) => {
    for (const locale of ['ES', 'PT', 'EN'] as const) {
      const error = refusal(() => parseFilter(input, locale));
      expect(error.extensions).toMatchObject({ code, argument });
      expect(error.message.length).toBeLessThan(200);
      expect(error.message).not.toContain('\0');
      if (locale === 'EN') expect(error.message).toContain(message);
    }
  });

  test('a thousand codes are not too many', () => {
    const codes = Array.from({ length: 1_000 }, (_, n) => `C${n}`);
    expect(parseFilter({ areas: codes }, 'ES').choices[0]?.codes).toEqual(codes);
  });
});

function refusal(act: () => unknown): GraphQLError {
  try {
    act();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
