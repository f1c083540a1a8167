import { describe, expect, test } from 'vitest';
import { type CodeEntry, type CodeList, codeListOf } from '../structure/code-list.ts';
import type { DataStructure } from '../structure/data-structure.ts';
import { type ExchangeSchema, sdmxCsvReader } from './sdmx-csv.ts';
import { writeSdmxCsv } from './write-sdmx-csv.ts';

const structure: DataStructure = {
  code: 'DSD_FLOW',
  dimensions: [
    { concept: 'REF_AREA', codeList: 'CL_AREA', sparse: false },
    { concept: 'COUNTERPART_AREA', codeList: 'CL_AREA', sparse: true },
  ],
};

function list(code: string, ...codes: string[]): [string, CodeList] {
  const entries: CodeEntry[] = codes.map((one, id) => ({
    id,
    code: one,
    label: { es: one },
    parent: null,
    partOf: null,
  }));
  return [code, codeListOf(code, entries)];
}

const schema: ExchangeSchema = {
  dataset: 'ENTRIES',
  structure,
  codeLists: new Map([list('CL_AREA', 'COL', 'VEN', 'PER'), list('CL_UNIT', 'EV', 'PS')]),
  indicators: new Set(['ENTRIES_FOREIGN']),
};

const HEADER =
  'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,' +
  'CONF_STATUS,OBS_BREAK,COMMENT_OBS,COUNTED_BY,UNIT_MEASURE,UNIT_MULT,UNIT_OF_COUNT,SOURCE_TYPE,MINIMUM_STAY,' +
  'REF_TIME';

/** A row: period, value, then what differs from a good row. */
function row(period: string, value: string, change: Record<string, string> = {}): string {
  const cells: Record<string, string> = {
    STRUCTURE: 'dataflow',
    STRUCTURE_ID: 'OSUMI:ENTRIES(1.0)',
    ACTION: 'I',
    FREQ: 'M',
    INDICATOR: 'ENTRIES_FOREIGN',
    REF_AREA: 'COL',
    COUNTERPART_AREA: 'VEN',
    TIME_PERIOD: period,
    OBS_VALUE: value,
    OBS_STATUS: 'A',
    CONF_STATUS: 'F',
    COUNTED_BY: 'CITIZENSHIP',
    UNIT_MEASURE: 'EV',
    UNIT_MULT: '0',
    UNIT_OF_COUNT: 'ENTRY',
    SOURCE_TYPE: 'BORDER_REGISTER',
    REF_TIME: 'PERIOD',
    ...change,
  };
  return HEADER.split(',')
    .map((column) => cells[column] ?? '')
    .join(',');
}

function read(text: string, pieces = text.length || 1): ReturnType<ReturnType<typeof sdmxCsvReader>['end']> {
  const reader = sdmxCsvReader(schema);
  for (let at = 0; at < text.length; at += pieces) reader.push(text.slice(at, at + pieces));
  return reader.end();
}

function file(...rows: string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}

describe('SDMX-CSV', () => {
  const good = file(
    row('2024-02', '7.5', { OBS_STATUS: 'E', COMMENT_OBS: '"según ""Migración"", mayo\ny junio"' }),
    row('2024-01', '', { OBS_STATUS: 'M' }),
    row('2024-03', '-0', { OBS_BREAK: 'Y', CONF_STATUS: 'N' }),
    row('2024-01', '12', { COUNTERPART_AREA: 'PER', UNIT_OF_COUNT: '' }),
  );

  test('is read into series, observations in the order of periods, with their rows', () => {
    const { series, faults, rows } = read(good);
    expect(faults).toEqual([]);
    expect(rows).toBe(4);
    expect(series).toEqual([
      {
        key: 'M.ENTRIES_FOREIGN.COL.VEN',
        frequency: 'M',
        indicator: 'ENTRIES_FOREIGN',
        codes: ['COL', 'VEN'],
        attributes: {
          countedBy: 'CITIZENSHIP',
          unit: 'EV',
          unitMult: 0,
          unitOfCount: 'ENTRY',
          sourceType: 'BORDER_REGISTER',
          minimumStay: null,
          refTime: 'PERIOD',
        },
        periods: [24288, 24289, 24290],
        values: [null, 7.5, 0],
        statuses: ['M', 'E', 'A'],
        confidentiality: ['F', 'F', 'N'],
        breaks: [24290],
        notes: new Map([[24289, 'según "Migración", mayo\ny junio']]),
        rows: [3, 2, 4],
      },
      expect.objectContaining({ key: 'M.ENTRIES_FOREIGN.COL.PER', values: [12], rows: [5] }),
    ]);
  });

  test.each([1, 2, 7, 64])('reads the same in pieces of %i', (pieces) => {
    expect(read(good, pieces)).toEqual(read(good));
  });

  test('reads line ends of Windows and a byte order mark', () => {
    const windows = `\uFEFF${file(row('2024-01', '1'))}`.replaceAll('\n', '\r\n');
    expect(read(windows)).toEqual(read(file(row('2024-01', '1'))));
  });

  test('what is written is read back the same', () => {
    const { series } = read(good);
    const text = [...writeSdmxCsv('ENTRIES', structure, series)].join('');
    const again = read(text);
    expect(again.faults).toEqual([]);
    expect(again.series.map(({ rows: _, ...one }) => one)).toEqual(series.map(({ rows: _, ...one }) => one));
    expect([...writeSdmxCsv('ENTRIES', structure, again.series)].join('')).toBe(text);
  });

  test('columns may stand in any order and optional ones be left out', () => {
    const text =
      'OBS_VALUE,TIME_PERIOD,COUNTERPART_AREA,REF_AREA,INDICATOR,FREQ,ACTION,STRUCTURE_ID,STRUCTURE,UNIT_MEASURE,COUNTED_BY\n' +
      '3,2024-01,VEN,COL,ENTRIES_FOREIGN,M,I,OSUMI:ENTRIES(1.0),dataflow,EV,UNDEFINED\n';
    const { series, faults } = read(text);
    expect(faults).toEqual([]);
    expect(series[0]).toMatchObject({
      values: [3],
      statuses: ['A'],
      confidentiality: ['F'],
      attributes: { unitMult: 0, unitOfCount: null },
    });
  });

  test.each([
    [row('2024-13', '1'), { column: 'TIME_PERIOD', code: 'BAD_PERIOD', value: '2024-13' }],
    [row('2024', '1'), { column: 'TIME_PERIOD', code: 'OTHER_FREQUENCY', expected: 'M' }],
    [row('2024-01', '1.234,5'.replace(',', ';')), { column: 'OBS_VALUE', code: 'NOT_A_NUMBER' }],
    [row('2024-01', 'NaN'), { column: 'OBS_VALUE', code: 'NOT_A_NUMBER', value: 'NaN' }],
    [row('2024-01', '0x10'), { column: 'OBS_VALUE', code: 'NOT_A_NUMBER' }],
    [row('2024-01', ' 5'), { column: 'OBS_VALUE', code: 'NOT_A_NUMBER' }],
    [row('2024-01', '1e999'), { column: 'OBS_VALUE', code: 'NOT_A_NUMBER' }],
    [row('2024-01', ''), { column: 'OBS_VALUE', code: 'UNEXPLAINED_GAP' }],
    [
      row('2024-01', '1', { REF_AREA: 'CLO' }),
      { column: 'REF_AREA', code: 'UNKNOWN_CODE', nearest: ['COL'] },
    ],
    [row('2024-01', '1', { COUNTERPART_AREA: '' }), { column: 'COUNTERPART_AREA', code: 'UNKNOWN_CODE' }],
    [row('2024-01', '1', { INDICATOR: 'MIG_STOCK' }), { column: 'INDICATOR', code: 'UNKNOWN_CODE' }],
    [row('2024-01', '1', { FREQ: 'X' }), { column: 'FREQ', code: 'UNKNOWN_FREQUENCY' }],
    [row('2024-01', '1', { UNIT_MEASURE: 'XX' }), { column: 'UNIT_MEASURE', code: 'UNKNOWN_CODE' }],
    [row('2024-01', '1', { UNIT_MULT: 'mil' }), { column: 'UNIT_MULT', code: 'NOT_A_NUMBER' }],
    [row('2024-01', '1', { COUNTED_BY: 'BIRTH' }), { column: 'COUNTED_BY', code: 'UNKNOWN_CODE' }],
    [row('2024-01', '1', { OBS_STATUS: '?' }), { column: 'OBS_STATUS', code: 'BAD_STATUS' }],
    [row('2024-01', '1', { OBS_BREAK: 'N' }), { column: 'OBS_BREAK', code: 'BAD_BREAK' }],
    [row('2024-01', '1', { COMMENT_OBS: 'a\u0000b' }), { column: 'COMMENT_OBS', code: 'BAD_CHARACTER' }],
    [row('2024-01', '1', { ACTION: 'D' }), { column: 'ACTION', code: 'UNKNOWN_ACTION' }],
    [
      row('2024-01', '1', { STRUCTURE_ID: 'OSUMI:OTHER(1.0)' }),
      { column: 'STRUCTURE_ID', code: 'WRONG_STRUCTURE', expected: 'OSUMI:ENTRIES(1.0)' },
    ],
    ['a,b', { column: null, code: 'WRONG_FIELD_COUNT', value: '2', expected: '20' }],
    [row('2024-01', '1', { COMMENT_OBS: 'an "odd" one' }), { column: null, code: 'BAD_QUOTING' }],
  ])('a faulty row, case %#', (faulty, fault) => {
    const { faults, series } = read(file(row('2023-12', '1'), faulty, row('2024-02', '2')));
    expect(faults).toEqual([expect.objectContaining({ row: 3, ...fault })]);
    expect(series[0]?.values).toEqual([1, 2]);
  });

  test('every fault of a file is told, also several of one row', () => {
    const { faults } = read(
      file(
        row('2024-01', '1'),
        row('2024-01', '2'),
        row('2024-02', 'x', { REF_AREA: 'XX', COUNTED_BY: '' }),
        row('2024-02', '3', { COUNTED_BY: 'MIXED' }),
      ),
    );
    expect(faults.map(({ row: at, column, code, firstRow }) => [at, column, code, firstRow])).toEqual([
      [3, 'TIME_PERIOD', 'DUPLICATE_OBSERVATION', 2],
      [4, 'REF_AREA', 'UNKNOWN_CODE', undefined],
      [4, 'COUNTED_BY', 'UNKNOWN_CODE', undefined],
      [5, null, 'ATTRIBUTE_DIFFERS', undefined],
    ]);
  });

  test.each([
    ['', [{ row: 1, column: null, code: 'EMPTY_FILE' }]],
    [
      `${HEADER.replace('FREQ', 'FREQUENCY').replace('OBS_STATUS', 'ACTION')}\n${row('2024-01', '1')}\n`,
      [
        { row: 1, column: 'FREQUENCY', code: 'UNKNOWN_COLUMN' },
        { row: 1, column: 'ACTION', code: 'REPEATED_COLUMN' },
        { row: 1, column: 'FREQ', code: 'MISSING_COLUMN' },
      ],
    ],
  ])('a file without a good header, case %#', (text, faults) => {
    expect(read(text)).toEqual({ series: [], faults, rows: expect.any(Number) });
  });

  test('a file that ends inside quotes', () => {
    const { faults } = read(`${file(row('2024-01', '1'))}"open,${'\n'.repeat(20_000)}`, 100);
    expect(faults.map(({ code }) => code)).toContain('BAD_QUOTING');
  });
});
