import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

const licence = { code: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

const content = {
  indicator: { code: 'MIG_STOCK', name: 'Población migrante' },
  source: {
    code: 'UNDESA_STOCK',
    source: 'UN DESA',
    citation: 'Of the dataset',
    licence,
    currentVersion: { number: 2, citation: 'UN DESA (2020). "Stock", 2020.', licence },
  },
  query: {
    dataset: undefined,
    areas: [],
    counterpart: 'VEN',
    dimensions: [{ concept: 'SEX', code: 'F' }],
    from: undefined,
    to: undefined,
  },
  figures: {
    lines: [
      {
        code: 'ARG',
        label: '=cmd()',
        points: [
          { period: '2015', value: 12.5, status: 'A', isBreak: true, note: 'una, nota' },
          { period: '2020', value: null, status: 'O', isBreak: false, note: null },
        ],
      },
    ],
    countedBy: ['MIXED'],
    unit: 'Personas',
    unitOfCount: null,
    dimensions: [{ concept: 'SEX', code: 'F' }],
    unitMultiplier: 3,
    chosen: [],
    summed: false,
  },
};

it('writes every figure with its licence and citation, unknown ones empty, and no formula', () => {
  const text = writeCsv(content as unknown as Parameters<typeof writeCsv>[0]);
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    INDICATOR: 'MIG_STOCK',
    VERSION: '2',
    REF_AREA: 'ARG',
    REF_AREA_LABEL: "'=cmd()",
    FILTER: 'COUNTERPART_AREA=VEN;SEX=F',
    OBS_VALUE: '12.5',
    OBS_BREAK: 'Y',
    COMMENT_OBS: 'una, nota',
    UNIT_MULT: '3',
    LICENCE: 'CC-BY-4.0',
    CITATION: 'UN DESA (2020). "Stock", 2020.',
  });
  expect(rows[1]).toMatchObject({ TIME_PERIOD: '2020', OBS_VALUE: '', OBS_STATUS: 'O' });
});
