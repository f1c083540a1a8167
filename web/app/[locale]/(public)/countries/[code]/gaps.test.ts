import { expect, it } from 'vitest';
import type { CountrySource, CountrySumsView } from './country-documents.ts';
import { holdingsOf } from './gaps.ts';

const area = (code: string, firstPeriod: string | null, lastPeriod: string | null, observations: number) => ({
  area: { code },
  firstPeriod,
  lastPeriod,
  observations,
});
const source = (
  code: string,
  areas: object[],
  version: object = {},
  licence = 'CC-BY-4.0',
  concepts = ['REF_AREA'],
) =>
  ({
    code,
    structure: { dimensions: concepts.map((concept) => ({ concept })) },
    licence: { code: licence },
    currentVersion: { supersededBy: null, copyObtainedFrom: null, ...version },
    coverage: { areas },
  }) as unknown as CountrySource;

it('tells what a dataset holds of a country and what it lacks', () => {
  const entries = source(
    'ENTRIES',
    [area('BOL', '2024-06', '2024-09', 525), area('PER', '2022-01', '2025-04', 6036)],
    { supersededBy: '2025', copyObtainedFrom: 'a copy' },
    'UNKNOWN',
  );
  const years = {
    rows: [
      { period: '2024', value: null, subPeriodsPresent: 4, subPeriodsExpected: 12 },
      { period: '2023', value: 7, subPeriodsPresent: 12, subPeriodsExpected: 12 },
    ],
  } as unknown as CountrySumsView;
  const { held, absent } = holdingsOf([entries], 'BOL', new Map([['ENTRIES', years]]));
  expect(absent).toEqual([]);
  expect(held[0]).toMatchObject({ firstPeriod: '2024-06', lastPeriod: '2024-09', observations: 525 });
  expect(held[0]?.gaps).toEqual([
    { kind: 'months', period: '2024', present: 4, expected: 12 },
    { kind: 'early', period: '2022-01' },
    { kind: 'late', period: '2025-04' },
    { kind: 'superseded', by: '2025' },
    { kind: 'licence' },
    { kind: 'copy' },
  ]);
});

it('names the datasets that hold nothing of a country, those with empty series too', () => {
  const others = source('OTHERS', [area('COL', '2020', '2020', 1)]);
  const empty = source('EMPTY', [area('PER', null, null, 0)]);
  const { held, absent } = holdingsOf([others, empty], 'PER', new Map());
  expect(held).toEqual([]);
  expect(absent.map(({ code }) => code)).toEqual(['OTHERS', 'EMPTY']);
});

it('tells datasets that others fill, where the country may be an origin, from those that hold nothing of it', () => {
  const areas = [area('COL', '2020', '2020', 1)];
  const counted = source('BORDERS', areas, {}, 'CC-BY-4.0', ['REF_AREA', 'COUNTERPART_AREA']);
  const regional = source('CELLS', [area('M49_019', '2018', '2023', 9)]);
  const { absent, elsewhere } = holdingsOf([counted, regional, source('OTHERS', areas)], 'PER', new Map());
  expect(absent.map(({ code }) => code)).toEqual(['OTHERS']);
  expect(elsewhere.map(({ code }) => code)).toEqual(['BORDERS']);
});
