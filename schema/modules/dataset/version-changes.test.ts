import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { anonymous } from '../access/viewer.ts';
import { ask } from '../graph-fixture.ts';
import { type Cube, type CubeSeries, fileOf, makeCube, publishText } from './publish-fixture.ts';

let db: Database;

const CUBE: Cube = {
  code: 'CHANGING',
  indicator: 'CHANGING_IND',
  measure: 'FLOW',
  dimensions: [
    {
      concept: 'REF_AREA',
      sparse: false,
      codeList: 'CL_CHANGING',
      codes: ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'].map((code) => ({ code })),
    },
  ],
  expectedAreas: [],
};

const series = (code: string, values: (number | null)[], more: Partial<CubeSeries> = {}): CubeSeries => ({
  codes: [code],
  observations: values.map((value, index) => [2001 + index, value]),
  ...more,
});

/** AAA stays, BBB is revised, CCC goes, DDD comes, EEE changes whom it counts; a status alone changes in BBB. */
const VERSIONS: CubeSeries[][] = [
  [series('AAA', [1, 2]), series('BBB', [0, 100, 50, null]), series('CCC', [7, 9]), series('EEE', [5])],
  [
    series('AAA', [1, 2]),
    series('BBB', [3, 80, 50, null, 4]),
    series('DDD', [1000]),
    series('EEE', [5], { countedBy: 'RESIDENCE' }),
  ],
  // As the first, but for the licence.
  [series('AAA', [1, 2]), series('BBB', [0, 100, 50, null]), series('CCC', [7, 9]), series('EEE', [5])],
];

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  await makeCube(db, CUBE);
  for (const [index, content] of VERSIONS.entries()) {
    // A status that differs in one observation only.
    const text = fileOf(CUBE, content);
    const file = index === 1 ? text.replace(/(A\.?.*BBB,2003,50,)A/, '$1P') : text;
    const result = await publishText(db, CUBE, index + 1, file, {
      licence: index === 2 ? 'CC-BY-4.0' : 'UNKNOWN',
      edition: index === 0 ? null : `ed. ${index}`,
    });
    expect(result).toMatchObject({ published: true });
  }
});
afterAll(() => db?.close());

const FIELDS = `from { number dataset { code } } to { number }
  series { added removed revised unchanged } redefinedSeries
  observations { added removed revised unchanged } restatedObservations
  attributes { field before after }
  areas { added removed revised restated firstPeriod lastPeriod }
  changes { totalCount nodes { kind key period before after change relativeChange statusBefore statusAfter
    dimensions { concept code } } }`;

async function changes(to: number, from: number, fields = FIELDS, dataset = 'CHANGING') {
  const query = `{ dataset(code: "${dataset}") { version(number: ${to}) { changesFrom(number: ${from}) { ${fields} } } } }`;
  const { data, errors } = await ask(db, anonymous, query, { locale: 'EN' });
  expect(errors).toBeUndefined();
  return data.dataset.version.changesFrom;
}

describe('what a version changes', () => {
  it('is counted, and told with the largest changes first', async () => {
    const of = await changes(2, 1);
    expect(of).toMatchObject({
      from: { number: 1, dataset: { code: 'CHANGING' } },
      to: { number: 2 },
      series: { added: 1, removed: 1, revised: 2, unchanged: 1 },
      redefinedSeries: 1,
      observations: { added: 2, removed: 2, revised: 2, unchanged: 4 },
      restatedObservations: 1,
      attributes: [{ field: 'edition', before: null, after: 'ed. 1' }],
    });
    const told = of.changes.nodes.map((one: Record<string, unknown>) => [
      one.kind,
      one.key,
      one.period,
      one.before,
      one.after,
      one.change,
      one.relativeChange,
      one.statusBefore,
      one.statusAfter,
    ]);
    expect(told).toEqual([
      ['ADDED', 'A.CHANGING_IND.DDD', '2001', null, 1000, null, null, null, 'A'],
      ['REVISED', 'A.CHANGING_IND.BBB', '2002', 100, 80, -20, -0.2, 'A', 'A'],
      ['REMOVED', 'A.CHANGING_IND.CCC', '2002', 9, null, null, null, 'A', null],
      ['REMOVED', 'A.CHANGING_IND.CCC', '2001', 7, null, null, null, 'A', null],
      ['ADDED', 'A.CHANGING_IND.BBB', '2005', null, 4, null, null, null, 'A'],
      // From zero there is no relative change.
      ['REVISED', 'A.CHANGING_IND.BBB', '2001', 0, 3, 3, null, 'A', 'A'],
      ['RESTATED', 'A.CHANGING_IND.BBB', '2003', 50, 50, 0, 0, 'A', 'P'],
    ]);
    expect(of.changes.nodes[0].dimensions).toEqual([{ concept: 'REF_AREA', code: 'DDD' }]);
    expect(of.changes.totalCount).toBe(7);
    expect(of.areas[0]).toEqual({
      added: 1,
      removed: 0,
      revised: 2,
      restated: 1,
      firstPeriod: '2001',
      lastPeriod: '2005',
    });
  });

  it('is the reverse in the other direction', async () => {
    const of = await changes(1, 2);
    expect(of.series).toEqual({ added: 1, removed: 1, revised: 2, unchanged: 1 });
    expect(of.changes.nodes[0]).toMatchObject({ kind: 'REMOVED', before: 1000, after: null });
  });

  it('is nothing where a later version restores the first, but for what it says of itself', async () => {
    const of = await changes(3, 1);
    expect(of).toMatchObject({
      series: { added: 0, removed: 0, revised: 0, unchanged: 4 },
      observations: { added: 0, removed: 0, revised: 0, unchanged: 9 },
      areas: [],
      changes: { totalCount: 0, nodes: [] },
      attributes: [
        { field: 'edition', before: null, after: 'ed. 2' },
        { field: 'licence', before: 'UNKNOWN', after: 'CC-BY-4.0' },
      ],
    });
    expect((await changes(2, 2)).observations).toEqual({ added: 0, removed: 0, revised: 0, unchanged: 9 });
  });

  it('comes in pages, by kind', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = `changes(first: 2, kinds: [REMOVED, REVISED]${after ? `, after: "${after}"` : ''}) {
        totalCount nodes { key period } pageInfo { hasNextPage endCursor } }`;
      const { changes: list } = await changes(2, 1, page);
      expect(list.totalCount).toBe(4);
      seen.push(...list.nodes.map((one: { key: string; period: string }) => `${one.key} ${one.period}`));
      after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });

  it('takes no cursor of another list, and no version that is not there', async () => {
    const { changes: list } = await changes(2, 1, 'changes(first: 1) { pageInfo { endCursor } }');
    const refused = async (field: string) => {
      const query = `{ dataset(code: "CHANGING") { version(number: 2) { ${field} } } }`;
      return (await ask(db, anonymous, query)).errors?.[0]?.extensions;
    };
    for (const [cursor, kinds] of [
      [list.pageInfo.endCursor, ', kinds: [ADDED]'],
      ['nonsense', ''],
      [Buffer.from('changes CHANGING 1 2 ADDED+REMOVED+REVISED+RESTATED -1').toString('base64url'), ''],
    ])
      expect(
        await refused(`changesFrom(number: 1) { changes(after: "${cursor}"${kinds}) { totalCount } }`),
      ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    for (const number of [0, -1, 4, 2_147_483_647])
      expect(await refused(`changesFrom(number: ${number}) { redefinedSeries }`)).toEqual({
        code: 'UNKNOWN_VERSION',
        argument: 'number',
        latest: 3,
      });
    expect(await refused('changesFrom(number: 1) { changes(first: 101) { totalCount } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is withheld where figures must be protected', async () => {
    await db.pool.query("UPDATE dataset SET protection = 'PROTECT' WHERE code = 'CHANGING'");
    expect(await changes(2, 1)).toBeNull();
    await db.pool.query("UPDATE dataset SET protection = 'AS_PUBLISHED' WHERE code = 'CHANGING'");
  });
});

describe('a series that counts otherwise than before', () => {
  const AGAIN: Cube = { ...CUBE, code: 'REDEFINED', indicator: 'REDEFINED_IND' };

  it('tells both values and no change between them, which would compare what is not alike', async () => {
    await makeCube(db, AGAIN);
    const versions = [
      [series('AAA', [100]), series('BBB', [100])],
      [series('AAA', [150]), series('BBB', [150], { countedBy: 'RESIDENCE' })],
    ];
    for (const [index, content] of versions.entries())
      await publishText(db, AGAIN, index + 1, fileOf(AGAIN, content));
    const fields = 'changes { nodes { key before after change relativeChange redefined } }';
    const told = await changes(2, 1, fields, 'REDEFINED');
    const both = { before: 100, after: 150 };
    expect(told.changes.nodes).toEqual([
      { key: 'A.REDEFINED_IND.AAA', ...both, change: 50, relativeChange: 0.5, redefined: false },
      { key: 'A.REDEFINED_IND.BBB', ...both, change: null, relativeChange: null, redefined: true },
    ]);
  });
});

describe('the correction of the irregular entries', () => {
  it('leaves out the months of Honduras that repeat its regular entries', async () => {
    const of = await changes(2, 1, FIELDS, 'IOM_IRREGULAR_ENTRIES');
    expect(of.observations).toMatchObject({ added: 0, removed: 334, revised: 0 });
    expect(of.areas).toEqual([
      { added: 0, removed: 334, revised: 0, restated: 0, firstPeriod: '2025-02', lastPeriod: '2025-04' },
    ]);
    expect(of.changes.nodes[0]).toMatchObject({
      key: 'M.ENTRIES_IRREGULAR.HND.HND',
      period: '2025-04',
      before: 115_271,
      after: null,
    });
  });

  it('is seen as of its day, and the copy as obtained before it', async () => {
    const query = `query ($asOf: DateTime!) { dataset(code: "IOM_IRREGULAR_ENTRIES") {
      series(filter: { areas: ["HND"], counterparts: ["HND"], asOf: $asOf }) { totalCount } } }`;
    const seen = async (asOf: string) =>
      (await ask(db, anonymous, query, { variables: { asOf } })).data.dataset.series.totalCount;
    expect(await seen('2026-11-10T00:00:00Z')).toBe(1);
    expect(await seen('2026-11-20T00:00:00Z')).toBe(0);
  });
});
