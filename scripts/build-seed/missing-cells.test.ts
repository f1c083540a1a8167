import { describe, expect, it } from 'vitest';
import { countryPlaces } from './code-list-area.ts';
import { CELL_DEGREES, cellOf, cellsOf, cornerOf, elsewhereIn } from './code-list-cell.ts';
import { type CommittedRow, committedJson, committedRows, committedSum } from './committed-seed.ts';
import { FEWEST_INCIDENTS } from './iom-missing-cells.ts';
import { cell, openSource, type SourceLine } from './read-source.ts';
import type { SeedCodeList } from './seed-code.ts';
import { SOURCES, sourcesPresent } from './shared-sources.ts';

if (!sourcesPresent)
  console.warn(`SKIPPED: cells are not compared with their incidents, there is no ${SOURCES}`);

const CELLS = 'IOM_MISSING_CELLS';
const OUTCOMES = [
  ['MIGRANTS_DEAD', 'Dead'],
  ['MIGRANTS_MISSING', 'Missing'],
] as const;
const SPANS = [
  ['2018', 2014],
  ['2023', 2019],
] as const;

const isOf = (row: CommittedRow, indicator: string, period: string): boolean =>
  row.INDICATOR === `${indicator}_5Y` && row.TIME_PERIOD === period;

describe('codes of cells', () => {
  it('name the south-western corner, also on edges and on either side of the equator', () => {
    expect(cellOf([-77.6, 8.4])).toBe('N05W080');
    expect(cellOf([-70, -20])).toBe('S20W070');
    expect(cellOf([-70.001, -20.001])).toBe('S25W075');
    expect(cellOf([-0.1, -0.1])).toBe('S05W005');
    expect(cellOf([0, 0])).toBe('N00E000');
    expect(cornerOf('S25W075')).toEqual([-75, -25]);
    expect(() => cornerOf('_T')).toThrow();
    expect(elsewhereIn('NLD', 'M49_155')).toBe('ELSEWHERE_029');
    expect(() => elsewhereIn('ESP', 'M49_039')).toThrow();
  });

  it('hold the middle of a cell and no other place', () => {
    const { codes } = committedJson<SeedCodeList>('code-lists/CL_CELL.json');
    const cells = codes.filter(({ code }) => cellsOf([code]).length > 0);
    expect(cells.length).toBeGreaterThan(40);
    for (const { code, identifiers } of cells) {
      const [west, south] = cornerOf(code);
      expect(Math.abs(west % CELL_DEGREES) + Math.abs(south % CELL_DEGREES)).toBe(0);
      expect(identifiers).toEqual({ latitude: String(south + 2.5), longitude: String(west + 2.5) });
    }
  });
});

describe('missing migrants by cell', () => {
  it.each(OUTCOMES)('%s agree with the figures by year and country', (indicator) => {
    for (const [period, first] of SPANS) {
      const yearly = committedSum(
        'IOM_MISSING_MIGRANTS',
        (row) =>
          row.INDICATOR === indicator &&
          Number(row.TIME_PERIOD) >= first &&
          Number(row.TIME_PERIOD) <= Number(period),
      );
      const parts = committedSum(CELLS, (row) => isOf(row, indicator, period) && row.CELL !== '_T');
      expect(parts).toBe(yearly);
      expect(committedSum(CELLS, (row) => isOf(row, indicator, period) && row.CELL === '_T')).toBe(yearly);
    }
  });

  it('are named by five years in every note, and empty where they are told elsewhere', () => {
    for (const row of committedRows(CELLS)) {
      const few = row.OBS_VALUE === '';
      expect([row.OBS_STATUS, row.CONF_STATUS]).toEqual(few ? ['Q', 'A'] : ['A', 'F']);
      expect(row.COMMENT_OBS).toContain(few ? 'Menos de tres' : row.TIME_PERIOD);
    }
  });
});

describe.runIf(sourcesPresent)('the incidents behind the cells', () => {
  const source = sourcesPresent ? openSource(SOURCES) : null;
  const countries = source ? countryPlaces(source) : new Map();
  const lines = source?.csv('international/derived-csv/gdiviz_mmp_americas.csv') ?? [];
  const yearOf = (line: SourceLine) => Number(cell(line, 'date').slice(0, 4));
  const inSpan = (period: string, first: number) =>
    lines.filter((line) => yearOf(line) >= first && yearOf(line) <= Number(period));
  const placeOf = (line: SourceLine): string => cellOf([Number(line.longitude), Number(line.latitude)]);
  const incidents = (told: readonly SourceLine[]): number =>
    new Set(told.map((line) => [line.longitude, line.latitude, line.date].join())).size;

  it.each(OUTCOMES)('%s are all there, in a cell or in the rest of their region', (indicator, name) => {
    for (const [period, first] of SPANS) {
      const told = inSpan(period, first).filter((line) => cell(line, 'count') === name);
      const figureOf = (code: string): number =>
        committedSum(CELLS, (row) => isOf(row, indicator, period) && row.CELL === code);
      const shown = new Set(
        committedRows(CELLS).flatMap((row) =>
          row.TIME_PERIOD === period && row.OBS_VALUE !== '' ? [row.CELL ?? ''] : [],
        ),
      );
      for (const region of ['005', '013', '021', '029']) {
        const rest = told.filter((line) => {
          const country = cell(line, 'location');
          return elsewhereIn(country, countries.get(country)?.region ?? '') === `ELSEWHERE_${region}`;
        });
        const unshown = rest.filter((line) => !shown.has(placeOf(line)));
        const sum = (some: readonly SourceLine[]) => some.reduce((n, line) => n + Number(line.v), 0);
        expect(figureOf(`ELSEWHERE_${region}`)).toBeGreaterThanOrEqual(sum(unshown));
      }
      expect(figureOf('_T')).toBe(told.reduce((sum, line) => sum + Number(line.v), 0));
    }
  });

  it('are at least three for each figure of a cell', () => {
    for (const [period, first] of SPANS) {
      const told = inSpan(period, first);
      for (const row of committedRows(CELLS)) {
        if (row.TIME_PERIOD !== period || Number(row.OBS_VALUE) === 0) continue;
        if (cellsOf([row.CELL ?? '']).length === 0) continue;
        const here = told.filter((line) => placeOf(line) === row.CELL);
        expect(incidents(here), `${row.CELL} ${period}`).toBeGreaterThanOrEqual(FEWEST_INCIDENTS);
      }
    }
  });

  it('put no cell where the country that they name is far', () => {
    const cells = new Set(committedRows(CELLS).map((row) => row.CELL));
    // Chile's and Bolivia's positions of 2021 with the sign of the latitude lost: open sea north of the Caribbean.
    const lost = lines.filter(
      (line) => ['CHL', 'BOL'].includes(cell(line, 'location')) && Number(line.latitude) > 0,
    );
    expect(lost).toHaveLength(4);
    const caribbean = inSpan('2023', 2019).filter(
      (line) => placeOf(line) === 'N15W070' && !lost.includes(line),
    );
    const dead = caribbean
      .filter((line) => line.count === 'Dead')
      .reduce((sum, line) => sum + Number(line.v), 0);
    expect(cells.has('N15W070')).toBe(true);
    expect(committedSum(CELLS, (row) => isOf(row, 'MIGRANTS_DEAD', '2023') && row.CELL === 'N15W070')).toBe(
      dead,
    );
  });

  it('give their place to no text of the seed', () => {
    const places = new Set(lines.flatMap((line) => [line.longitude ?? '', line.latitude ?? '']));
    const exact = [...places].filter((text) => /\.\d{2}/.test(text));
    const texts = new Set([
      ...committedRows(CELLS).flatMap((row) => Object.values(row)),
      ...committedJson<SeedCodeList>('code-lists/CL_CELL.json').codes.flatMap(({ identifiers }) =>
        Object.values(identifiers ?? {}),
      ),
    ]);
    expect(exact.filter((text) => texts.has(text))).toEqual([]);
  });
});
