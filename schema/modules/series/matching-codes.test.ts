import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { refusalOf } from './refusal-fixture.ts';
import type { FilterInput } from './series-filter.ts';
import { makeSeriesWorld } from './series-fixture.ts';

let db: Database;
let world: Awaited<ReturnType<typeof makeSeriesWorld>>;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeSeriesWorld(db);
});
afterAll(() => db?.close());

describe('unknown words', () => {
  const cases: [filter: FilterInput, extensions: object, message: string][] = [
    [
      { dataset: 'TST_A', areas: ['TPX', 'TCO'] },
      {
        code: 'UNKNOWN_CODE',
        concept: 'REF_AREA',
        codeList: 'CL_TST_AREA',
        unknown: [{ code: 'TPX', nearest: ['TPE'] }],
      },
      'Codes that CL_TST_AREA does not have: TPX (nearest: TPE).',
    ],
    [
      { dataset: 'TST_A', dimensions: [{ concept: 'SEX', codes: ['Z'] }] },
      { code: 'UNKNOWN_CODE', concept: 'SEX', unknown: [{ code: 'Z', nearest: [] }] },
      'Codes that CL_TST_SEX does not have: Z.',
    ],
    [
      { dataset: 'TST_A', dimensions: [{ concept: 'AGE', codes: ['Y0T4'] }] },
      { code: 'UNKNOWN_CONCEPT', concepts: ['REF_AREA', 'COUNTERPART_AREA', 'SEX'] },
      'TST_FULL has no dimension AGE. It has: REF_AREA, COUNTERPART_AREA, SEX.',
    ],
    [
      { dataset: 'TST_C', counterparts: ['TVE'] },
      { code: 'UNKNOWN_CONCEPT', concepts: ['REF_AREA'] },
      'TST_PLAIN has no',
    ],
    [
      { dataset: 'TST_A', indicator: 'TST_STOK' },
      {
        code: 'UNKNOWN_CODE',
        argument: 'indicator',
        unknown: [{ code: 'TST_STOK', nearest: expect.arrayContaining(['TST_STOCK']) }],
      },
      'TST_STOK (nearest: TST_STOCK',
    ],
  ];
  test.each(cases)('%j', async (filter, extensions, message) => {
    const error = await refusalOf(world, filter, 'EN');
    expect(error.extensions).toMatchObject(extensions);
    expect(error.message).toContain(message);
  });

  test('speaks the language of the request', async () => {
    const messages = await Promise.all(
      (['ES', 'PT', 'EN'] as const).map(
        async (locale) => (await refusalOf(world, { dataset: 'TST_A', areas: ['TPX'] }, locale)).message,
      ),
    );
    expect(messages).toEqual([
      'Códigos que CL_TST_AREA no tiene: TPX (cercanos: TPE).',
      'Códigos que CL_TST_AREA não tem: TPX (próximos: TPE).',
      'Codes that CL_TST_AREA does not have: TPX (nearest: TPE).',
    ]);
  });
});
