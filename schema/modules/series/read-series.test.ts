import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { visibleDatasets } from '../dataset/dataset-policy.ts';
import { whereSql } from '../dataset/where-sql.ts';
import { readSeries, readSeriesByKey } from './read-series.ts';
import { refusalOf } from './refusal-fixture.ts';
import { type Observation, periodsOf, rowsOfColumns, statusesOf, valuesOf } from './series-columns.ts';
import { type FilterInput, parseFilter } from './series-filter.ts';
import { makeSeriesWorld } from './series-fixture.ts';

let db: Database;
let world: Awaited<ReturnType<typeof makeSeriesWorld>>;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeSeriesWorld(db);
});
afterAll(() => db?.close());

type Asker = Parameters<typeof world.contextOf>[0];

const PERU = 'A.TST_STOCK.TPE.TVE._T';
const FLOW = 'M.TST_FLOW.TCO.TVE._T';

const read = (input: FilterInput, as?: Asker) =>
  readSeries(world.contextOf(as), parseFilter(input, 'EN'), { first: 100 });

/** "dataset version key" of every series that is found. */
async function found(input: FilterInput, as?: Asker) {
  const page = await read(input, as);
  expect(await page.count()).toBe(page.series.length);
  return page.series.map(({ dataset, key }) => `${dataset.code} ${dataset.version} ${key}`);
}

/** Observations of one series as "period value status". */
async function column(input: FilterInput, key: string) {
  const { series } = await read({ dataset: 'TST_A', ...input });
  const columns = await series.find((one) => one.key === key)?.columns();
  if (!columns) throw new Error(`${key} is not there`);
  const [values, statuses] = [valuesOf(columns), statusesOf(columns)];
  const periods = periodsOf(columns);
  expect([values.length, statuses.length]).toEqual([periods.length, periods.length]);
  return periods.map((period, index) => `${period} ${values[index]} ${statuses[index]}`);
}

const refusal = (input: FilterInput) => refusalOf(world, input, 'EN');

const ALL_A = [
  'TST_A 2 A.TST_STOCK.TCO.TVE.F',
  'TST_A 2 A.TST_STOCK.TPE.TCO._T',
  `TST_A 2 ${PERU}`,
  `TST_A 2 ${FLOW}`,
];
const OTHERS = ['TST_B', 'TST_C', 'TST_D', 'TST_E'].map(
  (code) => `${code} 1 ${code === 'TST_B' ? PERU : 'A.TST_STOCK.TPE'}`,
);
const [NETWORK, PUBLIC, DRAFT, OBSERVATORY] = OTHERS as [string, string, string, string];

describe('which series', () => {
  const cases: [filter: FilterInput, expected: string[]][] = [
    [{ dataset: 'TST_A' }, ALL_A],
    [{ dataset: 'TST_A', indicator: 'TST_FLOW' }, [`TST_A 2 ${FLOW}`]],
    [{ dataset: 'TST_A', frequency: 'A', areas: ['TCO'] }, ['TST_A 2 A.TST_STOCK.TCO.TVE.F']],
    [{ dataset: 'TST_A', areas: ['TPE'], counterparts: ['TVE'] }, [`TST_A 2 ${PERU}`]],
    [{ dataset: 'TST_A', areas: ['TSA'] }, ALL_A],
    [{ dataset: 'TST_A', dimensions: [{ concept: 'REF_AREA', codes: ['TSA'] }] }, []],
    [
      { dataset: 'TST_A', dimensions: [{ concept: 'SEX', codes: ['F', 'M'] }] },
      ['TST_A 2 A.TST_STOCK.TCO.TVE.F'],
    ],
    [{ dataset: 'TST_A', areas: ['TPE'], dimensions: [{ concept: 'REF_AREA', codes: ['TCO'] }] }, []],
    [{ dataset: 'TST_A', countedBy: ['COUNTRY_OF_BIRTH'] }, ['TST_A 2 A.TST_STOCK.TPE.TCO._T']],
    [{ dataset: 'TST_A', frequency: 'Q' }, []],
    // Periods cut observations, they leave no series out.
    [{ dataset: 'TST_A', periods: { from: '2090' } }, ALL_A],
    [
      { indicator: 'TST_STOCK', areas: ['TPE'] },
      ['TST_A 2 A.TST_STOCK.TPE.TCO._T', `TST_A 2 ${PERU}`, PUBLIC],
    ],
    // TST_C has no such dimension: it can hold no series of the question.
    [{ indicator: 'TST_STOCK', counterparts: ['TVE'], areas: ['TPE'] }, [`TST_A 2 ${PERU}`]],
  ];
  test.each(cases)('%j', async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });
});

describe('versions', () => {
  const FIRST = [
    'TST_A 1 A.TST_STOCK.TCO.TVE.M',
    'TST_A 1 A.TST_STOCK.TPE.TCO._T',
    `TST_A 1 ${PERU}`,
    `TST_A 1 ${FLOW}`,
  ];
  const cases: [filter: FilterInput, expected: string[]][] = [
    [{ version: 1 }, FIRST],
    [{ version: 2 }, ALL_A],
    [{ asOf: new Date('2023-12-31T23:59:59.999Z') }, []],
    [{ asOf: new Date('2024-01-01T00:00:00Z') }, FIRST],
    [{ asOf: new Date('2024-05-31T23:59:59.999Z') }, FIRST],
    [{ asOf: new Date('2024-06-01T00:00:00Z') }, ALL_A],
    [{ asOf: new Date('2999-01-01T00:00:00Z') }, ALL_A],
    [{ asOf: new Date('0000-01-01T00:00:00Z') }, []],
  ];
  test.each(cases)('%j', async (filter, expected) => {
    expect(await found({ dataset: 'TST_A', ...filter })).toEqual(expected);
    // Nobody sees figures beyond the version that readers see.
    expect(await found({ dataset: 'TST_A', ...filter }, 'network admin')).toEqual(expected);
  });

  test('a version shows what its revision held', async () => {
    expect(await column({ version: 1 }, PERU)).toEqual(['2000 1 A', '2005 null M', '2010 3.5 A']);
    expect(await column({}, PERU)).toEqual(['2000 1 A', '2005 2 A', '2010 3.5 A', '2015 9007199254740991 A']);
  });

  test.each([3, 4, 2_147_483_647])('version %i is refused', async (version) => {
    const error = await refusal({ dataset: 'TST_A', version });
    expect(error.extensions).toMatchObject({ code: 'UNKNOWN_VERSION', latest: 2 });
    expect(error.message).toBe(`TST_A has no version ${version}; its latest is 2.`);
  });

  test('a number without a dataset is refused', async () => {
    expect((await refusal({ indicator: 'TST_STOCK', version: 1 })).extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('who may read', () => {
  const cases: [Asker, string[]][] = [
    ['anonymous', [PUBLIC]],
    ['no role', [PUBLIC]],
    ['member', [NETWORK, PUBLIC, OBSERVATORY]],
    ['editor', [NETWORK, PUBLIC, DRAFT, OBSERVATORY]],
    ['editor elsewhere', [NETWORK, PUBLIC]],
    ['network admin', [NETWORK, PUBLIC, DRAFT, OBSERVATORY]],
    ['editor, token WRITE', [PUBLIC]],
  ];
  test.each(cases)('%s', async (asker, expected) => {
    const seen = await found({ indicator: 'TST_STOCK', areas: ['TPE'] }, asker);
    expect(seen.filter((one) => !one.startsWith('TST_A'))).toEqual(expected);
    for (const dataset of ['TST_B', 'TST_C', 'TST_D', 'TST_E']) {
      const visible = expected.some((one) => one.startsWith(dataset));
      const key = dataset === 'TST_B' ? PERU : 'A.TST_STOCK.TPE';
      expect((await readSeriesByKey(world.contextOf(asker), dataset, [key])).size).toBe(visible ? 1 : 0);
      const named = read({ dataset }, asker);
      if (visible) expect((await named).series).toHaveLength(1);
      else await expect(named).rejects.toMatchObject({ extensions: { code: 'UNKNOWN_CODE' } });
    }
  });

  test.each(cases)('the same datasets by pg and by Prisma: %s', async (asker) => {
    const where = visibleDatasets(world.contextOf(asker).viewer);
    const values: unknown[] = [];
    const text = `SELECT d.code FROM dataset d WHERE ${whereSql(where, values)} ORDER BY d.code COLLATE "C"`;
    const { rows } = await db.pool.query<{ code: string }>(text, values);
    const byPrisma = await db.prisma.dataset.findMany({ where, select: { code: true } });
    expect(rows.map(({ code }) => code)).toEqual(byPrisma.map(({ code }) => code).sort());
  });

  test.each(['anonymous', 'editor', 'network admin'] as const)(
    'no raw figure of a protected dataset: %s',
    async (asker) => {
      expect(await found({ dataset: 'TST_P' }, asker)).toEqual([]);
      expect((await readSeriesByKey(world.contextOf(asker), 'TST_P', ['A.TST_STOCK.TPE'])).size).toBe(0);
    },
  );

  test('nothing of a dataset that was never published', async () => {
    expect(await found({ dataset: 'TST_U' }, 'network admin')).toEqual([]);
    expect(
      await found({ dataset: 'TST_U', version: 1 }, 'network admin').catch((error) => error.extensions.code),
    ).toEqual([]);
  });

  test('the nearest datasets are those that the viewer may see', async () => {
    expect((await refusal({ dataset: 'TST_B' })).extensions.unknown).toEqual([
      { code: 'TST_B', nearest: ['TST_A', 'TST_C', 'TST_P'] },
    ]);
  });
});

describe('which observations', () => {
  const cases: [filter: FilterInput, key: string, expected: string[]][] = [
    [{}, FLOW, ['2022-11 10 A', '2022-12 null null', '2023-01 0 M', '2023-03 40 P']],
    [{ lastN: 2 }, FLOW, ['2023-01 0 M', '2023-03 40 P']],
    [{ lastN: 2_147_483_647 }, FLOW, ['2022-11 10 A', '2022-12 null null', '2023-01 0 M', '2023-03 40 P']],
    [{ lastN: 1, periods: { to: '2022' } }, FLOW, ['2022-12 null null']],
    [{ periods: { from: '2022-12', to: '2023-01' } }, FLOW, ['2022-12 null null', '2023-01 0 M']],
    [{ periods: { from: '2022-Q4', to: '2022-Q4' } }, FLOW, ['2022-11 10 A', '2022-12 null null']],
    [{ periods: { from: '2022-11-02' } }, FLOW, ['2022-12 null null', '2023-01 0 M', '2023-03 40 P']],
    [{ periods: { from: '2023-02', to: '2023-02' } }, FLOW, []],
    [{ periods: { from: '2023-02' } }, FLOW, ['2023-03 40 P']],
    [{ periods: { to: '2023-02' } }, FLOW, ['2022-11 10 A', '2022-12 null null', '2023-01 0 M']],
    [{ periods: { from: '2024' } }, FLOW, []],
    [{ periods: { to: '1999' } }, FLOW, []],
    [
      { periods: { from: '0001', to: '9999' } },
      PERU,
      ['2000 1 A', '2005 2 A', '2010 3.5 A', '2015 9007199254740991 A'],
    ],
    [{ periods: { from: '2000-02', to: '2010-12-31' } }, PERU, ['2005 2 A', '2010 3.5 A']],
    [{ periods: { from: '2005', to: '2005' }, version: 1 }, PERU, ['2005 null M']],
    [{ periods: { from: '2001', to: '2004' } }, PERU, []],
    [{}, 'A.TST_STOCK.TPE.TCO._T', ['2000 0.1 A', '2005 -2e-7 A']],
    [{}, 'A.TST_STOCK.TCO.TVE.F', ['2015 1e+21 A']],
  ];
  test.each(cases)('%j of %s', async (filter, key, expected) => {
    expect(await column(filter, key)).toEqual(expected);
  });

  test('rows tell confidentiality, breaks and notes, also when they are cut', async () => {
    const rows: Observation[] = [
      { period: '2022-11', value: 10, status: 'A', confidentiality: 'F', break: false, note: null },
      {
        period: '2022-12',
        value: null,
        status: null,
        confidentiality: 'F',
        break: false,
        note: 'no register',
      },
      { period: '2023-01', value: 0, status: 'M', confidentiality: 'C', break: true, note: null },
      { period: '2023-03', value: 40, status: 'P', confidentiality: null, break: false, note: 'preliminary' },
    ];
    for (const [filter, from, to] of [
      [{}, 0, 4],
      [{ lastN: 2 }, 2, 4],
      [{ periods: { from: '2022-12', to: '2023-01' } }, 1, 3],
    ] as const) {
      const { series } = await read({ dataset: 'TST_A', indicator: 'TST_FLOW', ...filter });
      const columns = await series[0]?.columns();
      expect(columns && rowsOfColumns(columns)).toEqual(rows.slice(from, to));
    }
  });
});
