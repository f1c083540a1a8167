import { describe, expect, it } from 'vitest';
import type { CodeNames } from './code-list.ts';
import type { DatasetFacts } from './indicator-document.ts';
import { datasetOf, repairView } from './repair-view.ts';

const area = (code: string, label: string, parent: string | null = null) =>
  [code, { code, label, partOf: '_T', parent }] as const;

const areas: CodeNames = new Map([
  area('CSM', 'Estados miembros'),
  area('ARG', 'Argentina', 'CSM'),
  area('CHL', 'Chile', 'CSM'),
  area('PER', 'Perú', 'CSM'),
  area('VEN', 'Venezuela', 'CSM'),
  area('FRA', 'Francia'),
]);
const sexes: CodeNames = new Map([area('_T', 'Total'), area('F', 'Mujeres'), area('M', 'Hombres')]);
const lists = new Map([
  ['CL_AREA', areas],
  ['CL_SEX', sexes],
]);

const dataset = {
  code: 'UNDESA_STOCK',
  title: 'Población migrante',
  currentVersion: { firstPeriod: '1990', lastPeriod: '2020' },
  structure: {
    dimensions: [
      { concept: 'REF_AREA', name: 'Destino', codeList: { code: 'CL_AREA' } },
      { concept: 'SEX', name: 'Sexo', codeList: { code: 'CL_SEX' } },
    ],
  },
  coverage: {
    areas: ['ARG', 'CHL', 'PER'].map((code) => ({ area: { code, label: areas.get(code)?.label ?? code } })),
  },
} as unknown as DatasetFacts;

const repaired = (view: object) => {
  const { repairs, ...rest } = repairView({ indicator: 'X', ...view }, dataset, lists);
  return { ...rest, said: repairs.map(({ kind, given, used }) => [kind, given, used]) };
};

describe('a view of what the dataset holds', () => {
  it('stays as it is', () => {
    expect(repaired({ areas: ['PER'], codes: { SEX: ['F'] }, by: 'SEX', from: '2000' })).toEqual({
      view: { indicator: 'X', areas: ['PER'], codes: { SEX: ['F'] }, by: 'SEX', from: '2000' },
      areas: ['PER'],
      said: [],
    });
  });

  it('stands for the members of a group, and for all states where it names none', () => {
    expect(repaired({ areas: ['CSM'] })).toMatchObject({
      view: { areas: ['CSM'] },
      areas: ['ARG', 'CHL', 'PER'],
    });
    expect(repaired({})).toMatchObject({ view: { indicator: 'X' }, areas: ['ARG', 'CHL', 'PER'] });
  });
});

describe('a view of what the dataset does not hold', () => {
  it('takes the nearest code, by code or by name', () => {
    expect(repaired({ areas: ['PERU', 'chile'] })).toMatchObject({
      view: { areas: ['PER', 'CHL'] },
      said: [
        ['code', 'PERU', 'Perú (PER)'],
        ['code', 'chile', 'Chile (CHL)'],
      ],
    });
    expect(repaired({ codes: { SEX: ['mujeres'] } })).toMatchObject({ view: { codes: { SEX: ['F'] } } });
  });

  it('leaves out what is not near, names a few, and tells what is known but not held', () => {
    const invented = Array.from({ length: 8 }, (_, index) => `Q${index}QQQQ`);
    expect(repaired({ areas: [...invented, 'FRA', 'PER'] })).toEqual({
      view: { indicator: 'X', areas: ['PER'] },
      areas: ['PER'],
      said: [
        ['code', 'Q0QQQQ, Q1QQQQ, Q2QQQQ, Q3QQQQ, Q4QQQQ + 3', null],
        ['notHeld', 'Francia', null],
      ],
    });
  });

  it('drops dimensions and periods that are not there', () => {
    expect(repaired({ codes: { AGE: ['Y5'] }, by: 'AGE', from: '2050', to: '2060' })).toEqual({
      view: { indicator: 'X' },
      areas: ['ARG', 'CHL', 'PER'],
      said: [
        ['concept', 'AGE', null],
        ['by', 'AGE', null],
        ['noRange', '2050–2060', null],
      ],
    });
  });
});

it('finds the dataset by its name, near it, or by the areas that it holds', () => {
  const other = {
    ...dataset,
    code: 'OTHER',
    title: 'Otra',
    coverage: { areas: [{ area: { code: 'FRA' } }] },
  };
  const indicator = { datasets: [dataset, other as unknown as DatasetFacts] };
  expect(datasetOf({ indicator: 'X', dataset: 'OTHER' }, indicator).dataset?.code).toBe('OTHER');
  expect(datasetOf({ indicator: 'X', areas: ['FRA'] }, indicator).dataset?.code).toBe('OTHER');
  expect(datasetOf({ indicator: 'X', dataset: 'OTHRE' }, indicator)).toMatchObject({
    dataset: { code: 'OTHER' },
    repairs: [{ kind: 'dataset', given: 'OTHRE', used: 'Otra' }],
  });
  expect(datasetOf({ indicator: 'X' }, { datasets: [] }).dataset).toBeUndefined();
});
