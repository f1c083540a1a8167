import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { ask, type SmallCatalogue, smallCatalogue } from '../graph-fixture.ts';
import { codeLists, forgetCodeLists } from './code-lists.ts';

let small: SmallCatalogue;
beforeAll(async () => {
  small = await smallCatalogue((await testDatabase()).url);
});
afterAll(() => small?.db.close());

const as = (query: string, locale: 'ES' | 'PT' | 'EN' = 'ES') =>
  ask(small.db, small.viewers.anonymous, query, { locale });

describe('the code lists in memory', () => {
  it('hold codes by list, by code and by the integer of figures', async () => {
    const { byCode, codeById, find } = await codeLists(small.db);
    expect([...byCode.keys()]).toEqual(['CL_AREA', 'CL_CONCEPT', 'CL_FREQ', 'CL_TOPIC', 'CL_UNIT']);
    const argentina = find('CL_AREA', 'ARG');
    expect(argentina).toMatchObject({
      list: 'CL_AREA',
      code: 'ARG',
      partOf: 'W00',
      identifiers: { iso2: 'AR' },
    });
    expect(codeById.get(argentina?.id ?? 0)).toBe(argentina);
    expect(byCode.get('CL_AREA')?.parts('W00')).toEqual(['ARG']);
    expect(find('CL_AREA', 'NONE')).toBeUndefined();
    expect(find('CL_NONE', 'ARG')).toBeUndefined();
  });

  it('stay the same objects until something is written, and are read anew then', async () => {
    const before = await codeLists(small.db);
    expect(await codeLists(small.db)).toBe(before);
    await small.db.prisma.code.updateMany({
      where: { code: 'ZAF' },
      data: { label: { es: 'República de Sudáfrica' } },
    });
    expect(await codeLists(small.db)).toBe(before);
    forgetCodeLists(small.db);
    expect((await codeLists(small.db)).find('CL_AREA', 'ZAF')?.label).toEqual({
      es: 'República de Sudáfrica',
    });
  });

  it('are loaded once for all who ask at once', async () => {
    forgetCodeLists(small.db);
    const [one, other] = await Promise.all([codeLists(small.db), codeLists(small.db)]);
    expect(one).toBe(other);
  });
});

describe('code lists in the graph', () => {
  it('give their codes in pages, filtered by code or label in any language', async () => {
    const { data } = await as(`{ codeList(code: "CL_AREA") {
      name all: codes(first: 2) { totalCount nodes { code position } pageInfo { hasNextPage } }
      found: codes(query: "south") { totalCount nodes { code } } byCode: codes(query: "arg") { nodes { code } }
      entry(code: "ARG") { label(locale: EN) partOf parent { code } children { code } identifiers { scheme value } validFrom }
      none: entry(code: "XXX") { code } } codeLists { totalCount nodes { code } } none: codeList(code: "CL_NONE") { code } }`);
    expect(data).toEqual({
      codeList: {
        name: 'Lista CL_AREA',
        all: {
          totalCount: 4,
          nodes: [
            { code: 'ARG', position: 0 },
            { code: 'VEN', position: 1 },
          ],
          pageInfo: { hasNextPage: true },
        },
        found: { totalCount: 0, nodes: [] },
        byCode: { nodes: [{ code: 'ARG' }] },
        entry: {
          label: 'Argentina',
          partOf: 'W00',
          parent: null,
          children: [],
          identifiers: [{ scheme: 'iso2', value: 'AR' }],
          validFrom: null,
        },
        none: null,
      },
      codeLists: {
        totalCount: 5,
        nodes: ['CL_AREA', 'CL_CONCEPT', 'CL_FREQ', 'CL_TOPIC', 'CL_UNIT'].map((code) => ({ code })),
      },
      none: null,
    });
  });

  it('are named by the dimensions of a structure', async () => {
    const { data } = await as(
      '{ dataset(code: "PUB") { structure { code dimensions { concept position sparse codeList { code entry(code: "VEN") { label } } } } } }',
      'PT',
    );
    expect(data.dataset.structure).toEqual({
      code: 'DSD',
      dimensions: [
        {
          concept: 'REF_AREA',
          position: 1,
          sparse: false,
          codeList: { code: 'CL_AREA', entry: { label: 'Venezuela' } },
        },
      ],
    });
  });
});
