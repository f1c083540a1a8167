import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { ask, type SmallCatalogue, smallCatalogue } from '../graph-fixture.ts';

let small: SmallCatalogue;
beforeAll(async () => {
  small = await smallCatalogue((await testDatabase()).url);
});
afterAll(() => small?.db.close());

type Who = keyof SmallCatalogue['viewers'];
interface Value {
  value: string;
  label: string;
  count: number;
  selected: boolean;
}

const ALL = ['topics', 'areas', 'publishers', 'countedBy', 'frequencies', 'freshness', 'licences'];

async function facets(args = '', who: Who = 'anonymous', locale: 'ES' | 'PT' | 'EN' = 'ES') {
  const fields = ALL.map((facet) => `${facet} { value label count selected }`).join(' ');
  const query = `{ datasetFacets${args && `(${args})`} { totalCount ${fields} } datasets${args && `(${args})`} { totalCount } }`;
  const { data, errors } = await ask(small.db, small.viewers[who], query, { locale });
  if (errors) throw new Error(errors[0]?.message, { cause: errors[0]?.extensions });
  expect(data.datasetFacets.totalCount).toBe(data.datasets.totalCount);
  return data.datasetFacets as Record<string, Value[]> & { totalCount: number };
}

const counts = (values: Value[] | undefined) =>
  Object.fromEntries((values ?? []).map(({ value, count }) => [value, count]));

describe('facets', () => {
  it('count what each value would give, with labels in the language', async () => {
    const all = await facets();
    expect(all.topics).toEqual([
      { value: 'STOCKS', label: 'Población migrante', count: 2, selected: false },
      { value: 'REFUGEES', label: 'Refugio', count: 1, selected: false },
    ]);
    // The world is held too, but is no country.
    expect(all.areas).toEqual([{ value: 'ARG', label: 'Argentina', count: 1, selected: false }]);
    expect(all.publishers).toEqual([{ value: 'uno', label: 'Observatorio Uno', count: 2, selected: false }]);
    expect(counts(all.countedBy)).toEqual({ CITIZENSHIP: 1, COUNTRY_OF_BIRTH: 1, MIXED: 1 });
    expect(all.frequencies).toEqual([{ value: 'A', label: 'Anual', count: 2, selected: false }]);
    expect((await facets('', 'anonymous', 'PT')).licences).toEqual([
      { value: 'UNKNOWN', label: 'Licença desconhecida', count: 2, selected: false },
    ]);
    // 2000, 2005, 2010: every five years, so that 2015 is awaited; SPANISH holds nothing.
    expect((await facets('', 'anonymous', 'EN')).freshness).toEqual([
      { value: 'OLD', label: 'Old', count: 1, selected: false },
      { value: 'UNKNOWN', label: 'No known rhythm', count: 1, selected: false },
    ]);
  });

  it('count each with the others applied, but not with itself', async () => {
    const found = await facets('topics: ["REFUGEES"]');
    expect(found.totalCount).toBe(1);
    expect(counts(found.topics)).toEqual({ REFUGEES: 1, STOCKS: 2 });
    expect(counts(found.publishers)).toEqual({ uno: 1 });
    const both = await facets('topics: ["REFUGEES"], freshness: [UNKNOWN]');
    expect(both.totalCount).toBe(0);
    expect(counts(both.topics)).toEqual({ REFUGEES: 0, STOCKS: 1 });
    expect(counts(both.freshness)).toEqual({ OLD: 1, UNKNOWN: 0 });
    expect(both.freshness?.filter(({ selected }) => selected).map(({ value }) => value)).toEqual(['UNKNOWN']);
  });

  it('tell a value that was asked for even where nothing has it', async () => {
    const found = await facets('areas: ["ZAF", "W00"]');
    expect(found.areas).toEqual([
      { value: 'ARG', label: 'Argentina', count: 1, selected: false },
      { value: 'W00', label: 'Mundo', count: 1, selected: true },
      { value: 'ZAF', label: 'Sudáfrica', count: 0, selected: true },
    ]);
    expect(found.totalCount).toBe(1);
    expect((await facets('areas: ["ARG"], publishers: ["dos"]')).publishers).toEqual([
      { value: 'uno', label: 'Observatorio Uno', count: 1, selected: false },
      { value: 'dos', label: 'Observatorio Dos', count: 0, selected: true },
    ]);
  });

  it.each([
    ['anonymous', { uno: 2 }],
    ['other', { uno: 3, dos: 1 }],
    ['member', { uno: 4 }],
    ['editor', { uno: 5 }],
    ['admin', { uno: 5, dos: 1 }],
    ['silentToken', { uno: 2 }],
  ] as const)('count for %s only what they may see', async (who, publishers) => {
    const found = await facets('', who);
    expect(counts(found.publishers)).toEqual(publishers);
    expect(found.totalCount).toBe(Object.values(publishers).reduce((a, b) => a + b, 0));
  });

  it('pass other filters on', async () => {
    expect((await facets('query: "migracion"')).totalCount).toBe(1);
    expect((await facets('indicators: ["IND"]')).totalCount).toBe(2);
    expect((await facets('area: "VEN", publisher: "uno"')).totalCount).toBe(2);
    expect((await facets('countedBy: [MIXED, RESIDENCE]')).totalCount).toBe(1);
    expect((await facets('licences: []')).totalCount).toBe(0);
  });

  it('know a licence of any dataset that the viewer may see, whatever else is asked', async () => {
    const licence = (code: string, value: string) =>
      small.db.prisma.dataset.update({ where: { code }, data: { licence: value } });
    await licence('SPANISH', 'House terms');
    await licence('NET', 'Hidden terms');
    const found = await facets('licences: ["House terms"], publisher: "dos"');
    expect(found.licences).toEqual([
      { value: 'House terms', label: 'House terms', count: 0, selected: true },
    ]);
    await expect(facets('licences: ["Hidden terms"]')).rejects.toThrow('Hidden terms');
    for (const code of ['SPANISH', 'NET']) await licence(code, 'UNKNOWN');
  });

  it.each([
    ['topics: ["REFUGES"]', 'topics', 'REFUGES', ['REFUGEES']],
    ['areas: ["ARX"]', 'areas', 'ARX', ['ARG']],
    ['publishers: ["uni"]', 'publishers', 'uni', ['uno']],
    ['frequencies: ["Z"]', 'frequencies', 'Z', []],
    ['licences: ["<b>x</b>"]', 'licences', '<b>x</b>', []],
  ])('name what %s asks for in vain', async (args, argument, unknown, nearest) => {
    for (const list of ['datasets', 'datasetFacets']) {
      const query = `{ ${list}(${args}) { totalCount } }`;
      const { errors } = await ask(small.db, small.viewers.anonymous, query);
      expect(errors?.[0]?.extensions).toEqual({ code: 'UNKNOWN_CODE', argument, unknown, nearest });
    }
  });

  it('refuse texts that are no codes at all', async () => {
    for (const value of ['\0', 'x'.repeat(10_000)])
      for (const argument of ['topics', 'areas', 'publishers', 'frequencies', 'licences']) {
        const query = `query ($v: [String!]) { datasetFacets(${argument}: $v) { totalCount } }`;
        const { errors } = await ask(small.db, small.viewers.anonymous, query, { variables: { v: [value] } });
        expect(errors?.[0]?.extensions, argument).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      }
  });
});

describe('freshness and completeness', () => {
  it('are told of a dataset, with what is missing', async () => {
    const { data } = await ask(
      small.db,
      small.viewers.anonymous,
      `{ dataset(code: "PUB") {
        freshness { state lastPeriod step nextPeriod dueOn newerEdition }
        completeness { observed expected share expectedPeriods gaps { area { code } missing spans { first last count } } }
        coverage { periods areas { area { code } counts } } } }`,
    );
    expect(data.dataset).toEqual({
      freshness: {
        state: 'OLD',
        lastPeriod: '2010',
        step: 5,
        nextPeriod: '2015',
        dueOn: '2016-12-30',
        newerEdition: null,
      },
      // Of Argentina's two series one has no value in 2000.
      completeness: {
        observed: 2,
        expected: 4,
        share: 0.5,
        expectedPeriods: 2,
        gaps: [{ area: { code: 'VEN' }, missing: 2, spans: [{ first: '2005', last: '2010', count: 2 }] }],
      },
      coverage: {
        periods: ['2000', '2005', '2010'],
        areas: [
          { area: { code: 'ARG' }, counts: [0, 2, 1] },
          { area: { code: 'W00' }, counts: [1, 0, 0] },
        ],
      },
    });
  });

  it('are unknown where nothing is held', async () => {
    const { data } = await ask(
      small.db,
      small.viewers.anonymous,
      '{ dataset(code: "SPANISH") { freshness { state lastPeriod dueOn } completeness { observed expected share gaps { missing } } } }',
    );
    expect(data.dataset).toEqual({
      freshness: { state: 'UNKNOWN', lastPeriod: null, dueOn: null },
      completeness: { observed: 0, expected: 0, share: null, gaps: [] },
    });
  });

  it('order the catalogue', async () => {
    for (const order of ['LAST_PERIOD', 'COMPLETENESS']) {
      const { data } = await ask(
        small.db,
        small.viewers.anonymous,
        `{ datasets(orderBy: ${order}) { nodes { code } } }`,
      );
      expect(data.datasets.nodes.map(({ code }: { code: string }) => code)).toEqual(['PUB', 'SPANISH']);
    }
  });
});
