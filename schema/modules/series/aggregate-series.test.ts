import { createDb, type Database } from '@hub/prisma/client.ts';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import type { Context, Locale } from '../../context.ts';
import { schema } from '../../schema.ts';
import { anonymous } from '../access/viewer.ts';
import { type Cube, fileOf, makeCube, publishText } from '../dataset/publish-fixture.ts';

let db: Database;

const AREAS = ['_T', 'AAA', 'BBB'].map((code) => ({ code, partOf: code === '_T' ? null : '_T' }));

function cube(code: string, indicator: string): Cube {
  return {
    code,
    indicator,
    measure: 'FLOW',
    dimensions: [
      { concept: 'REF_AREA', sparse: false, codeList: 'CL_AGG_AREA', codes: AREAS },
      { concept: 'COUNTERPART_AREA', sparse: true, codeList: 'CL_AGG_AREA', codes: AREAS },
    ],
    expectedAreas: ['AAA', 'BBB'],
  };
}

beforeAll(async () => {
  const { url } = await testDatabase();
  const publisher = createDb(url, 2);
  const both = cube('AGG_BOTH', 'AGG_FLOW');
  await makeCube(publisher, both);
  const first = [
    {
      codes: ['AAA', 'BBB'],
      observations: [
        [2020, 1],
        [2021, 2],
      ] as const,
    },
  ];
  await publishText(publisher, both, 1, fileOf(both, first));
  const second = [...first, { codes: ['BBB', 'AAA'], observations: [[2020, 10]] as const }];
  await publishText(publisher, both, 2, fileOf(both, second));
  // Others with the same indicator: one that all may see, one that nobody outside may.
  const { id } = await publisher.prisma.indicator.findUniqueOrThrow({ where: { code: 'AGG_FLOW' } });
  for (const [code, access] of [
    ['AGG_OPEN', 'PUBLIC'],
    ['AGG_SECRET', 'OBSERVATORY'],
  ] as const) {
    const other = cube(code, `${code}_I`);
    await makeCube(publisher, other);
    await publishText(publisher, other, 1, fileOf(other, first));
    await publisher.prisma.dataset.update({
      where: { code },
      data: { access, indicators: { create: { indicatorId: id } } },
    });
  }
  await publisher.close();
  db = createDb(url);
});

afterAll(() => db.close());

async function ask(filter: string, by: string, locale: Locale = 'EN') {
  const context: Context = { viewer: anonymous, db, locale, now: () => new Date(0) };
  const source = `{ indicator(code: "AGG_FLOW") { aggregate(${filter && `filter: {${filter}}, `}by: ${by}) {
    rows { group { concept code label } period value areasCovered areasExpected usedPublishedTotal }
    dataset { code } version { number } countedBy unit { code } unitMultiplier frequency { code }
  } } }`;
  const { data, errors } = await graphql({ schema, source, contextValue: context });
  const answer = (data as { indicator: { aggregate: unknown } | null } | null | undefined)?.indicator
    ?.aggregate;
  const [first] = errors ?? [];
  const error: Record<string, unknown> | undefined = first && { message: first.message, ...first.extensions };
  return { answer, error };
}

describe('aggregate', () => {
  test('groups, and tells what the sums are of', async () => {
    const { answer, error } = await ask('dataset: "AGG_BOTH"', '["REF_AREA", "YEAR"]');
    expect(error).toBeUndefined();
    const row = (code: string, period: string, value: number) => ({
      group: [{ concept: 'REF_AREA', code, label: code }],
      period,
      value,
      areasCovered: 1,
      areasExpected: 1,
      usedPublishedTotal: false,
    });
    expect(answer).toEqual({
      rows: [row('AAA', '2020', 1), row('AAA', '2021', 2), row('BBB', '2020', 10)],
      dataset: { code: 'AGG_BOTH' },
      version: { number: 2 },
      countedBy: ['CITIZENSHIP'],
      unit: { code: 'PS' },
      unitMultiplier: 0,
      frequency: { code: 'A' },
    });
  });

  test('an older version, by number and by moment', async () => {
    for (const older of ['version: 1', 'asOf: "2024-01-15T00:00:00Z"']) {
      const { answer } = await ask(`dataset: "AGG_BOTH", ${older}`, '["YEAR"]');
      expect(answer).toMatchObject({
        version: { number: 1 },
        rows: [
          { period: '2020', value: 1, areasCovered: 1, areasExpected: 2 },
          { period: '2021', value: 2 },
        ],
      });
    }
  });

  test('datasets are not summed with each other, and hidden ones are not named', async () => {
    const { answer, error } = await ask('', '["YEAR"]');
    expect(answer).toBeUndefined();
    expect(error).toMatchObject({
      code: 'SUM_REFUSED',
      reason: 'SEVERAL_DATASETS',
      codes: ['AGG_BOTH', 'AGG_OPEN'],
    });
    const hidden = await ask('dataset: "AGG_SECRET"', '["YEAR"]');
    const missing = await ask('dataset: "AGG_SECREX"', '["YEAR"]');
    expect(hidden.error).toMatchObject({ code: 'UNKNOWN_CODE' });
    expect(missing.error?.code).toEqual(hidden.error?.code);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['lastN: 1', '["YEAR"]', { code: 'SUM_REFUSED', reason: 'LAST_N' }],
    [
      'areas: ["_T", "AAA"]',
      '["YEAR"]',
      { code: 'SUM_REFUSED', reason: 'TOTAL_WITH_PARTS', concept: 'REF_AREA' },
    ],
    ['', '["SEX"]', { code: 'SUM_REFUSED', reason: 'UNKNOWN_CONCEPT', codes: ['SEX'] }],
    ['areas: ["AAX"]', '["YEAR"]', { code: 'UNKNOWN_CODE', unknown: [{ code: 'AAX', nearest: ['AAA'] }] }],
    ['periods: { from: "2020-13" }', '["YEAR"]', { code: 'IMPOSSIBLE_PERIOD' }],
    ['indicator: "AGG_OPEN_I"', '["YEAR"]', { code: 'BAD_USER_INPUT' }],
    ['version: 9', '["YEAR"]', { code: 'UNKNOWN_VERSION' }],
  ])('what cannot be is refused: %s %s', async (filter, by, expected) => {
    const { answer, error } = await ask(`dataset: "AGG_BOTH"${filter && `, ${filter}`}`, by);
    expect(answer).toBeUndefined();
    expect(error).toMatchObject(expected);
  });

  test.each<[Locale, string]>([
    ['ES', 'Las sumas no toman'],
    ['PT', 'As somas não aceitam'],
    ['EN', 'Sums take no'],
  ])('says why in %s', async (locale, words) => {
    const { error } = await ask('dataset: "AGG_BOTH", lastN: 1', '["YEAR"]', locale);
    expect(error?.message).toContain(words);
  });
});
