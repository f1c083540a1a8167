import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSeed, buildSeed } from './build-seed.ts';
import { CLDR_VERSION } from './code-list-area.ts';
import { type CommittedRow, committedRows, committedSum, SEED_FOLDER } from './committed-seed.ts';
import { MEMBER_STATES } from './member-states.ts';
import { openSource } from './read-source.ts';
import { readSeedFile } from './seed-file.ts';
import { SOURCES, sourceLines, sourcesPresent, total } from './shared-sources.ts';

if (!sourcesPresent)
  console.warn(`SKIPPED: the seed is not compared with its sources, there is no folder ${SOURCES}`);

const members: readonly string[] = MEMBER_STATES;

it('finds the sources where tests run for everyone', () => {
  if (process.env.CI === 'true') expect(sourcesPresent, `there is no folder ${SOURCES}`).toBe(true);
});

describe.runIf(sourcesPresent)('the committed seed', () => {
  let seed: BuiltSeed;
  beforeAll(() => {
    seed = buildSeed(SOURCES, SEED_FOLDER);
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

describe.runIf(sourcesPresent)('UN DESA stock', () => {
  const copy = sourcesPresent ? sourceLines('derived-csv/gdiviz_stocks_southamerica.csv') : [];

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

describe.runIf(sourcesPresent)('IDMC displacement', () => {
  const copy = sourcesPresent ? sourceLines('derived-csv/gdiviz_idmc_southamerica.csv') : [];
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

describe.runIf(sourcesPresent)('the other sources', () => {
  it('counts the dated incidents of Missing Migrants', () => {
    const copy = sourceLines('derived-csv/gdiviz_mmp_americas.csv');
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
    const copy = openSource(SOURCES).csv('international/unhcr/persons_of_concern.csv');
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
    const copy = sourceLines('derived-csv/gdiviz_wpp_southamerica_2000_2020.csv');
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
