import { expect, it } from 'vitest';
import { countryStrength } from './country-strength.ts';
import type { CountryDataset } from './observatory-document.ts';

const dataset = (
  code: string,
  area: string,
  observations: number,
  lastPeriod: string | null,
): CountryDataset => ({
  code,
  title: code,
  source: 'A source',
  fallbacks: [],
  coverage: {
    areas: [{ area: { code: area }, observations, firstPeriod: lastPeriod && '1990', lastPeriod }],
  },
});

it('puts the latest first and what is missing last, and calls old what is old', () => {
  const found = countryStrength(
    [
      dataset('NOTHING', 'GUY', 0, null),
      dataset('OTHER', 'PER', 5, '2024'),
      dataset('OLD', 'GUY', 7, '2020'),
      dataset('MONTHLY', 'GUY', 9, '2024-03'),
      dataset('EDGE', 'GUY', 2, '2021'),
    ],
    'GUY',
    2026,
  );
  expect(found.map(({ code, state, observations }) => [code, state, observations])).toEqual([
    ['MONTHLY', 'CURRENT', 9],
    ['EDGE', 'CURRENT', 2],
    ['OLD', 'OLD', 7],
    ['NOTHING', 'NONE', 0],
    ['OTHER', 'NONE', 0],
  ]);
});
