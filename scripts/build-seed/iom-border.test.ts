import { describe, expect, it } from 'vitest';
import { type CommittedRow, committedRows, committedSum } from './committed-seed.ts';
import { sourceLines, sourcesPresent, total } from './shared-sources.ts';

describe.runIf(sourcesPresent)('IOM border movements', () => {
  const own = (r: CommittedRow): boolean => r.REF_AREA === r.COUNTERPART_AREA;

  it('counts Venezuelans entering Colombia in 2024', () => {
    const entries = committedSum(
      'IOM_REGULAR_ENTRIES',
      (r) => r.REF_AREA === 'COL' && r.COUNTERPART_AREA === 'VEN' && /^2024/.test(r.TIME_PERIOD ?? ''),
    );
    expect(entries).toBe(560_627);
  });

  it('keeps own nationals apart', () => {
    for (const [dataset, flow] of [
      ['IOM_REGULAR_ENTRIES', 'ENTRIES'],
      ['IOM_REGULAR_EXITS', 'EXITS'],
    ] as const)
      for (const row of committedRows(dataset))
        if (own(row) !== (row.INDICATOR === `${flow}_NATIONALS`)) expect.fail(JSON.stringify(row));
    expect(committedRows('IOM_IRREGULAR_ENTRIES').filter(own)).toEqual([]);
  });

  it('puts the swapped columns of the exits right', () => {
    const exits = committedRows('IOM_REGULAR_EXITS');
    expect([...new Set(exits.map((r) => r.REF_AREA))].sort()).toEqual([
      'ARG',
      'BOL',
      'BRA',
      'COL',
      'CRI',
      'ECU',
      'GTM',
      'HND',
      'PER',
    ]);
    const copy = sourceLines('derived-csv/amerdigest_regout.csv').filter(
      (line) => line[2] === 'BRA' && line[1] === 'ARG',
    );
    const seed = committedSum(
      'IOM_REGULAR_EXITS',
      (r) => r.REF_AREA === 'BRA' && r.COUNTERPART_AREA === 'ARG',
    );
    expect(seed).toBe(total(copy.map((line) => line[3])));
  });

  it('keeps the exits without nationality as unknown', () => {
    const unknown = (r: CommittedRow): boolean => r.COUNTERPART_AREA === '_U';
    expect(committedRows('IOM_REGULAR_EXITS').filter(unknown)).toHaveLength(188);
    expect(committedSum('IOM_REGULAR_EXITS', unknown)).toBe(1_264_240);
  });

  it('loses nothing but the repeated rows', () => {
    const sum = (file: string): number => total(sourceLines(`derived-csv/${file}`).map((line) => line[3]));
    expect(committedSum('IOM_REGULAR_ENTRIES', () => true)).toBe(sum('amerdigest_regin.csv'));
    expect(committedSum('IOM_REGULAR_EXITS', () => true)).toBe(sum('amerdigest_regout.csv'));
    // Honduras's regular entries of February to April 2025: 190,155 + 213,586 + 267,365.
    expect(committedSum('IOM_IRREGULAR_ENTRIES', () => true)).toBe(sum('amerdigest_irreg.csv') - 671_106);
  });

  it('leaves out no irregular row that is not a regular one', () => {
    const regular = new Set(sourceLines('derived-csv/amerdigest_regin.csv').map((line) => line.join()));
    const kept = new Set(
      committedRows('IOM_IRREGULAR_ENTRIES').map(
        (r) => `${r.TIME_PERIOD}-01,${r.REF_AREA},${r.COUNTERPART_AREA}`,
      ),
    );
    const left = sourceLines('derived-csv/amerdigest_irreg.csv').filter(
      (line) => !kept.has(line.slice(0, 3).join()),
    );
    expect(left).toHaveLength(334);
    expect(left.filter((line) => !regular.has(line.join()))).toEqual([]);
  });

  it('holds the irregular entries as they were obtained, and then without the repeated rows', () => {
    const [obtained, corrected] = [1, 2].map((version) => committedRows('IOM_IRREGULAR_ENTRIES', version));
    const textOf = (row: CommittedRow) => JSON.stringify(row);
    const kept = new Set(corrected?.map(textOf));
    const left = obtained?.filter((row) => !kept.has(textOf(row))) ?? [];
    expect(obtained).toHaveLength((corrected?.length ?? 0) + 334);
    expect(left).toHaveLength(334);
    expect(new Set(left.map((row) => `${row.REF_AREA} ${row.TIME_PERIOD}`))).toEqual(
      new Set(['HND 2025-02', 'HND 2025-03', 'HND 2025-04']),
    );
    expect(total(left.map((row) => row.OBS_VALUE))).toBe(671_106);
    expect(total(obtained?.map((row) => row.OBS_VALUE) ?? [])).toBe(
      total(sourceLines('derived-csv/amerdigest_irreg.csv').map((line) => line[3])),
    );
  });

  it('leaves gaps as gaps', () => {
    const months = (dataset: string, area: string): string[] =>
      [
        ...new Set(
          committedRows(dataset)
            .filter((r) => r.REF_AREA === area)
            .map((r) => r.TIME_PERIOD ?? ''),
        ),
      ].sort();
    expect(months('IOM_REGULAR_ENTRIES', 'BOL')).toEqual(['2024-06', '2024-07', '2024-08', '2024-09']);
    expect(months('IOM_IRREGULAR_ENTRIES', 'HND').at(-1)).toBe('2025-01');
    expect(months('IOM_IRREGULAR_ENTRIES', 'COL')[0]).toBe('2022-01');
    expect(months('IOM_IRREGULAR_ENTRIES', 'PAN')[0]).toBe('2021-01');
    const empty = committedRows('IOM_IRREGULAR_ENTRIES').filter((r) => r.OBS_VALUE === '');
    expect(empty.map((r) => [r.REF_AREA, r.COUNTERPART_AREA, r.TIME_PERIOD])).toEqual([
      ['PAN', 'GUF', '2024-07'],
    ]);
  });
});
