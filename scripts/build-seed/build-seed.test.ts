import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSeed, buildSeed } from './build-seed.ts';
import { CLDR_VERSION } from './code-list-area.ts';
import { type CommittedRow, committedRows, committedSum, SEED_FOLDER } from './committed-seed.ts';
import { MEMBER_STATES } from './member-states.ts';
import { openSource } from './read-source.ts';
import { readSeedFile } from './seed-file.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, process.env.HUB_SHARED_DATA ?? '../shared/data');
const present = existsSync(join(folder, 'CATALOG.tsv'));
if (!present)
  console.warn(`SKIPPED: the seed is not compared with its sources, there is no folder ${folder}`);

/** Lines of a plain comma-separated file without its header; quotes stripped, no quoted commas. */
const lines = (file: string): string[][] =>
  readFileSync(join(folder, 'international', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(','));

const total = (numbers: (string | number | null | undefined)[]): number =>
  numbers.reduce<number>((sum, number) => sum + Number(number ?? 0), 0);

const members: readonly string[] = MEMBER_STATES;

it('finds the sources where tests run for everyone', () => {
  if (process.env.CI === 'true') expect(present, `there is no folder ${folder}`).toBe(true);
});

describe.runIf(present)('the committed seed', () => {
  let seed: BuiltSeed;
  beforeAll(() => {
    seed = buildSeed(folder, SEED_FOLDER);
  });

  it('is what its sources give', () => {
    const areas = readSeedFile(SEED_FOLDER, 'code-lists/CL_AREA.json') ?? '';
    const otherNames = !areas.includes(`CLDR ${CLDR_VERSION}.`);
    if (otherNames) console.warn(`SKIPPED: names of countries, this Node has those of CLDR ${CLDR_VERSION}`);
    const compared = seed.files.filter(({ path }) => !(otherNames && /CL_(AREA|CELL)\.json$/.test(path)));
    const changed = compared.filter(({ path, text }) => readSeedFile(SEED_FOLDER, path) !== text);
    expect(changed.map(({ path }) => path)).toEqual([]);
  });
});

describe.runIf(present)('UN DESA stock', () => {
  const copy = present ? lines('derived-csv/gdiviz_stocks_southamerica.csv') : [];

  it('has the published totals of 2020', () => {
    const living = (area: string): number =>
      committedSum('UNDESA_STOCK', (r) => r.REF_AREA === area && r.SEX === '_T' && r.TIME_PERIOD === '2020');
    expect(['ARG', 'BRA', 'CHL', 'COL'].map(living)).toEqual([2_281_728, 1_079_708, 1_645_015, 1_905_393]);
  });

  it.each([
    ['UNDESA_STOCK', 1],
    ['UNDESA_STOCK_ABROAD', 0],
  ] as const)('%s has all rows of the copy, by sex', (dataset, side) => {
    for (const [sex, code] of [
      ['Female', 'F'],
      ['Male', 'M'],
      ['Total', '_T'],
    ]) {
      const source = copy.filter((line) => line[2] === sex && members.includes(line[side] ?? ''));
      expect(committedSum(dataset, (r) => r.SEX === code)).toBe(total(source.map((line) => line[4])));
    }
    const women = committedSum(dataset, (r) => r.SEX === 'F');
    const men = committedSum(dataset, (r) => r.SEX === 'M');
    expect(women + men).toBe(committedSum(dataset, (r) => r.SEX === '_T'));
  });
});

describe.runIf(present)('IOM border movements', () => {
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
    const copy = lines('derived-csv/amerdigest_regout.csv').filter(
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
    const sum = (file: string): number => total(lines(`derived-csv/${file}`).map((line) => line[3]));
    expect(committedSum('IOM_REGULAR_ENTRIES', () => true)).toBe(sum('amerdigest_regin.csv'));
    expect(committedSum('IOM_REGULAR_EXITS', () => true)).toBe(sum('amerdigest_regout.csv'));
    // Honduras's regular entries of February to April 2025: 190,155 + 213,586 + 267,365.
    expect(committedSum('IOM_IRREGULAR_ENTRIES', () => true)).toBe(sum('amerdigest_irreg.csv') - 671_106);
  });

  it('leaves out no irregular row that is not a regular one', () => {
    const regular = new Set(lines('derived-csv/amerdigest_regin.csv').map((line) => line.join()));
    const kept = new Set(
      committedRows('IOM_IRREGULAR_ENTRIES').map(
        (r) => `${r.TIME_PERIOD}-01,${r.REF_AREA},${r.COUNTERPART_AREA}`,
      ),
    );
    const left = lines('derived-csv/amerdigest_irreg.csv').filter(
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
      total(lines('derived-csv/amerdigest_irreg.csv').map((line) => line[3])),
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

describe.runIf(present)('IDMC displacement', () => {
  const copy = present ? lines('derived-csv/gdiviz_idmc_southamerica.csv') : [];
  const national = (category: string): string[] =>
    copy
      .filter((line) => line[0] === 'national' && line[2] === category && line[7] !== '0')
      .map((line) => [line[1], line[4], line[7]].join())
      .sort();
  const figures = (dataset: string, indicator: string): string[] =>
    committedRows(dataset)
      .filter((r) => r.INDICATOR === indicator && Number(r.OBS_VALUE) > 0)
      .map((r) => [r.REF_AREA, r.TIME_PERIOD, r.OBS_VALUE].join())
      .sort();

  it('has the figures of the copy, and those of the workbook agree with it', () => {
    expect(figures('IDMC_DISASTER', 'DISPLACEMENTS_DISASTER')).toEqual(national('Disaster'));
    expect(figures('IDMC_CONFLICT', 'DISPLACEMENTS_CONFLICT')).toEqual(national('Conflict'));
    expect(figures('IDMC_DISASTER', 'DISPLACEMENTS_DISASTER')).toContain('COL,2022,281000');
  });

  it('sums the places of the map', () => {
    const places = copy.filter((line) => line[0] === 'geo');
    expect(committedSum('IDMC_GEOREFERENCED', () => true)).toBe(total(places.map((line) => line[7])));
    const disasters = (r: CommittedRow): boolean =>
      r.REF_AREA === 'COL' && r.CAUSE === 'DISASTER' && r.TIME_PERIOD === '2022';
    expect(committedSum('IDMC_GEOREFERENCED', disasters)).toBe(5_057);
  });

  it('has age bands that make up the persons displaced', () => {
    const band = (age: string, sex: string): number =>
      committedSum(
        'IDMC_IDP_AGE',
        (r) => r.REF_AREA === 'COL' && r.TIME_PERIOD === '2022' && r.AGE === age && r.SEX === sex,
      );
    const all = ['Y0T24', 'Y25T64', 'Y_GE65'];
    expect(Math.abs(total(all.map((age) => band(age, '_T'))) - 4_766_280)).toBeLessThan(5);
    for (const age of all)
      expect(Math.abs(band(age, 'F') + band(age, 'M') - band(age, '_T'))).toBeLessThan(5);
  });
});

describe.runIf(present)('the other sources', () => {
  it('counts the dated incidents of Missing Migrants', () => {
    const copy = lines('derived-csv/gdiviz_mmp_americas.csv');
    for (const [name, indicator] of [
      ['Dead', 'MIGRANTS_DEAD'],
      ['Missing', 'MIGRANTS_MISSING'],
    ]) {
      const whole = copy.filter(
        (line) => line.at(-2) === name && line.some((text) => /^20(1\d|2[0-3])-\d\d-\d\d$/.test(text)),
      );
      expect(committedSum('IOM_MISSING_MIGRANTS', (r) => r.INDICATOR === indicator)).toBe(
        total(whole.map((line) => line.at(-1))),
      );
    }
    const rows = committedRows('IOM_MISSING_MIGRANTS');
    expect(rows.filter((r) => r.TIME_PERIOD === '2024' && r.OBS_VALUE !== '')).toEqual([]);
  });

  it('has the persons of concern of the whole file', () => {
    const copy = openSource(folder).csv('international/unhcr/persons_of_concern.csv');
    for (const [column, indicator] of [
      ['Refugees', 'REFUGEES_ORIGIN'],
      ['Asylum Seekers', 'ASYLUM_SEEKERS_ORIGIN'],
      ['IDPs', 'IDPS_OF_CONCERN'],
      ['Returned IDPs', 'RETURNED_IDPS'],
      ['Stateless', 'STATELESS_ORIGIN'],
      ['HST', 'HOST_COMMUNITY'],
      ['OOC', 'OTHERS_OF_CONCERN'],
    ] as const)
      expect(committedSum('UNHCR_ORIGIN', (r) => r.INDICATOR === indicator)).toBe(
        total(copy.map((line) => line[column])),
      );
    const refugees = (r: CommittedRow): boolean =>
      r.INDICATOR === 'REFUGEES_ORIGIN' && r.REF_AREA === 'VEN' && r.TIME_PERIOD === '2024';
    expect(committedSum('UNHCR_ORIGIN', refugees)).toBe(369_826);
  });

  it('has a world population that its economies make up, but for those that the source does not list', () => {
    const people = (area: (code: string) => boolean): number =>
      committedSum('WB_POPULATION', (r) => r.TIME_PERIOD === '2020' && area(r.REF_AREA ?? ''));
    const world = people((code) => code === '_T');
    const missing = 1 - people((code) => code !== '_T') / world;
    expect(missing).toBeGreaterThanOrEqual(0);
    expect(missing).toBeLessThan(0.004);
    expect(people((code) => code === 'COL')).toBe(50_629_997);
    expect(committedSum('WB_NET_MIGRATION', (r) => r.REF_AREA === 'COL' && r.TIME_PERIOD === '2020')).toBe(
      227_130,
    );
  });

  it('has remittances whose parts make up the published totals', () => {
    const flow = (receiver: string, sender: (code: string) => boolean): number =>
      committedSum(
        'KNOMAD_BILATERAL_2017',
        (r) => r.REF_AREA === receiver && sender(r.COUNTERPART_AREA ?? ''),
      );
    for (const receiver of members) {
      const published = flow(receiver, (code) => code === '_T');
      expect(Math.abs(flow(receiver, (code) => code !== '_T') - published)).toBeLessThan(0.001);
    }
    expect(flow('COL', (code) => code === '_T')).toBeCloseTo(5636.366916458425, 9);
    expect(
      committedSum(
        'WB_REMITTANCES',
        (r) => r.INDICATOR === 'REMITTANCES_IN' && r.REF_AREA === 'COL' && r.TIME_PERIOD === '2020',
      ),
    ).toBe(6924526135.55919);
  });

  it('has the population of every sex and age of the copy', () => {
    const copy = lines('derived-csv/gdiviz_wpp_southamerica_2000_2020.csv');
    for (const [name, sex] of [
      ['Female', 'F'],
      ['Male', 'M'],
      ['Total', '_T'],
    ])
      expect(committedSum('UN_WPP', (r) => r.SEX === sex)).toBeCloseTo(
        total(copy.filter((line) => line[2] === name).map((line) => line[4])),
        3,
      );
  });
});
