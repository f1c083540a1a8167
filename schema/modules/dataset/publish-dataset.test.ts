import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { type Cube, type CubeSeries, fileOf, makeCube, publishText } from './publish-fixture.ts';

let db: Database;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
});

afterAll(() => db.close());

const AREAS = ['_T', 'AAA', 'BBB', 'CCC'].map((code) => ({ code, partOf: code === '_T' ? null : '_T' }));

function cube(name: string): Cube {
  return {
    code: name,
    indicator: `${name}_I`,
    measure: 'FLOW',
    dimensions: [
      { concept: 'REF_AREA', sparse: false, codeList: 'CL_PUB_AREA', codes: AREAS },
      { concept: 'COUNTERPART_AREA', sparse: true, codeList: 'CL_PUB_AREA', codes: AREAS },
    ],
  };
}

const FIRST: CubeSeries[] = [
  {
    codes: ['AAA', 'BBB'],
    observations: [
      [2020, 1],
      [2021, null],
      [2022, 3],
    ],
  },
  { codes: ['AAA', 'CCC'], observations: [[2020, 10]] },
  { codes: ['BBB', 'AAA'], observations: [[2020, 100]] },
  { codes: ['CCC', 'AAA'], observations: [[2020, 1000]] },
];

const SECOND: CubeSeries[] = [
  // Revised; unchanged; the same figures on another basis; vanished; new.
  {
    codes: ['AAA', 'BBB'],
    observations: [
      [2020, 1],
      [2021, 2],
      [2022, 3],
    ],
  },
  { codes: ['AAA', 'CCC'], observations: [[2020, 10]] },
  { codes: ['BBB', 'AAA'], observations: [[2020, 100]], countedBy: 'COUNTRY_OF_BIRTH' },
  { codes: ['CCC', 'BBB'], observations: [[2022, 5]] },
];

/** Keys of a version with their values: what a reader of it sees. */
async function seen(dataset: string, version: number): Promise<Record<string, unknown>> {
  const { rows } = await db.pool.query<{ key: string; counted_by: string; values: (number | null)[] }>(
    `SELECT s.key, s.counted_by, r."values" FROM figures.series s
       JOIN figures.series_revision r USING (dataset_id, series_id)
      WHERE s.dataset_id = (SELECT id FROM dataset WHERE code = $1)
        AND r.from_version <= $2 AND (r.to_version IS NULL OR r.to_version > $2) ORDER BY s.key`,
    [dataset, version],
  );
  return Object.fromEntries(rows.map(({ key, counted_by, values }) => [key, [counted_by[1], ...values]]));
}

async function count(sql: string, dataset: string): Promise<number> {
  const { rows } = await db.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${sql} WHERE dataset_id = (SELECT id FROM dataset WHERE code = $1)`,
    [dataset],
  );
  return rows[0]?.n ?? -1;
}

describe('publishing', () => {
  test('a second version rewrites only what changed, and the first stays as it was', async () => {
    const one = cube('PUB_TWO');
    await makeCube(db, one);
    expect(await publishText(db, one, 1, fileOf(one, FIRST))).toEqual({
      published: true,
      number: 1,
      observations: 6,
      series: 4,
      written: 4,
      unchanged: 0,
      vanished: 0,
    });
    const first = {
      'A.PUB_TWO_I.AAA.BBB': ['I', 1, null, 3],
      'A.PUB_TWO_I.AAA.CCC': ['I', 10],
      'A.PUB_TWO_I.BBB.AAA': ['I', 100],
      'A.PUB_TWO_I.CCC.AAA': ['I', 1000],
    };
    expect(await seen('PUB_TWO', 1)).toEqual(first);
    const untouched = `SELECT r.xmin::text FROM figures.series_revision r JOIN figures.series s USING (dataset_id, series_id)
                        WHERE s.key = 'A.PUB_TWO_I.AAA.CCC'`;
    const before = await db.pool.query(untouched);

    expect(await publishText(db, one, 2, fileOf(one, SECOND), { actor: 'someone' })).toMatchObject({
      published: true,
      written: 3,
      unchanged: 1,
      vanished: 2,
    });
    expect((await db.pool.query(untouched)).rows).toEqual(before.rows);
    expect(await seen('PUB_TWO', 1)).toEqual(first);
    expect(await seen('PUB_TWO', 2)).toEqual({
      'A.PUB_TWO_I.AAA.BBB': ['I', 1, 2, 3],
      'A.PUB_TWO_I.AAA.CCC': ['I', 10],
      'A.PUB_TWO_I.BBB.AAA': ['O', 100],
      'A.PUB_TWO_I.CCC.BBB': ['I', 5],
    });
    const dataset = await db.prisma.dataset.findUniqueOrThrow({
      where: { code: 'PUB_TWO' },
      include: { versions: { orderBy: { number: 'asc' } } },
    });
    expect(dataset.currentVersion).toBe(2);
    expect(dataset.versions).toMatchObject([
      { number: 1, observationCount: 6, seriesCount: 4, firstPeriod: '2020', lastPeriod: '2022' },
      { number: 2, observationCount: 6, seriesCount: 4, checksum: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    const events = await db.prisma.auditEvent.findMany({
      where: { code: 'PUB_TWO' },
      orderBy: { id: 'asc' },
    });
    expect(events).toMatchObject([
      { actor: null, action: 'publish-dataset', changes: { currentVersion: { before: null, after: 1 } } },
      { actor: 'someone', changes: { currentVersion: { before: 1, after: 2 } } },
    ]);
  });

  test('rollups keep to their versions too', async () => {
    const one = cube('PUB_ROLL');
    await makeCube(db, one);
    await publishText(db, one, 1, fileOf(one, FIRST));
    await publishText(db, one, 2, fileOf(one, SECOND));
    const { rows } = await db.pool.query(
      `SELECT c.code, r.from_version AS since, r.to_version AS until, r.periods, r."values" FROM figures.rollup r
         JOIN code c ON c.id = r.area JOIN dataset d ON d.id = r.dataset_id
        WHERE d.code = 'PUB_ROLL' ORDER BY c.code, since`,
    );
    expect(rows).toEqual([
      { code: 'AAA', since: 1, until: 2, periods: [2020, 2021, 2022], values: [11, null, 3] },
      { code: 'AAA', since: 2, until: null, periods: [2020, 2021, 2022], values: [11, 2, 3] },
      { code: 'BBB', since: 1, until: 2, periods: [2020], values: [100] },
      { code: 'BBB', since: 2, until: null, periods: [2020], values: [100] },
      { code: 'CCC', since: 1, until: 2, periods: [2020], values: [1000] },
      { code: 'CCC', since: 2, until: null, periods: [2022], values: [5] },
    ]);
  });

  test('lineage leads from an observation to its row', async () => {
    const one = cube('PUB_LINE');
    await makeCube(db, one);
    const lines = fileOf(one, FIRST).trimEnd().split('\n');
    // The first series' second row moves to the end of the file.
    const [moved] = lines.splice(2, 1);
    await publishText(db, one, 1, `${[...lines, moved].join('\n')}\n`);
    const { rows } = await db.pool.query(
      `SELECT s.key, l.first_period AS first, l.last_period AS last, l.file, l."column", l."rows"::text
         FROM figures.lineage l JOIN figures.series s USING (dataset_id, series_id)
         JOIN dataset d ON d.id = l.dataset_id WHERE d.code = 'PUB_LINE' ORDER BY s.key, first`,
    );
    const common = { file: 'PUB_LINE.v1.csv', column: 'OBS_VALUE' };
    expect(rows).toEqual([
      { ...common, key: 'A.PUB_LINE_I.AAA.BBB', first: 2020, last: 2020, rows: '{[2,3)}' },
      { ...common, key: 'A.PUB_LINE_I.AAA.BBB', first: 2021, last: 2021, rows: '{[7,8)}' },
      { ...common, key: 'A.PUB_LINE_I.AAA.BBB', first: 2022, last: 2022, rows: '{[3,4)}' },
      { ...common, key: 'A.PUB_LINE_I.AAA.CCC', first: 2020, last: 2020, rows: '{[4,5)}' },
      { ...common, key: 'A.PUB_LINE_I.BBB.AAA', first: 2020, last: 2020, rows: '{[5,6)}' },
      { ...common, key: 'A.PUB_LINE_I.CCC.AAA', first: 2020, last: 2020, rows: '{[6,7)}' },
    ]);
  });

  test('a file with faults changes nothing and tells them all', async () => {
    const one = cube('PUB_BAD');
    await makeCube(db, one);
    await publishText(db, one, 1, fileOf(one, FIRST));
    const bad = fileOf(one, SECOND)
      .replace(',AAA,CCC,2020,10,', ',AAA,CCX,2020,10,')
      .replace(',2022,5,', ',2022,five,');
    const result = await publishText(db, one, 2, bad);
    expect(result).toMatchObject({
      published: false,
      reason: 'FAULTS',
      faults: [
        { row: 5, column: 'COUNTERPART_AREA', code: 'UNKNOWN_CODE', value: 'CCX', nearest: ['CCC'] },
        { row: 7, column: 'OBS_VALUE', code: 'NOT_A_NUMBER', value: 'five' },
      ],
    });
    expect(await seen('PUB_BAD', 2)).toEqual(await seen('PUB_BAD', 1));
    expect(await count('dataset_version', 'PUB_BAD')).toBe(1);
  });

  test('versions follow one another', async () => {
    const one = cube('PUB_NEXT');
    await makeCube(db, one);
    expect(await publishText(db, one, 2, fileOf(one, FIRST))).toEqual({
      published: false,
      reason: 'CONFLICT',
      currentVersion: null,
    });
    const both = await Promise.all([1, 1].map((number) => publishText(db, one, number, fileOf(one, FIRST))));
    expect(both.map(({ published }) => published).sort()).toEqual([false, true]);
    expect(await publishText(db, { ...one, code: 'PUB_NONE' }, 1, '')).toEqual({
      published: false,
      reason: 'UNKNOWN_DATASET',
    });
  });

  test('when the database breaks off in the middle nothing is seen, and the next try works', async () => {
    const one = cube('PUB_KILL');
    await makeCube(db, one);
    const text = fileOf(one, FIRST);
    const own = createDb((await testDatabase()).url, 1);
    try {
      await own.pool.query("SET application_name = 'publisher to be killed'");
      const bytes = (async function* () {
        yield Buffer.from(text);
        await db.pool.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'publisher to be killed'",
        );
      })();
      const address = 'PUB_KILL.v1.csv';
      await expect(publishText(own, one, 1, text, { file: { address, bytes } })).rejects.toThrow();
    } finally {
      await own.close();
    }
    for (const table of [
      'figures.series',
      'figures.series_revision',
      'figures.rollup',
      'figures.lineage',
      'dataset_version',
    ])
      expect([table, await count(table, 'PUB_KILL')]).toEqual([table, 0]);
    expect(await publishText(db, one, 1, text)).toMatchObject({ published: true });
  });
});
