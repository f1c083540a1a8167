import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { ask, type SmallCatalogue, smallCatalogue } from '../graph-fixture.ts';
import { indexThing } from './index-thing.ts';

const BODY = 'Los **microdatos anonimizados** de los censos, y la migración interna; 2019-2021.';

let small: SmallCatalogue;
beforeAll(async () => {
  small = await smallCatalogue((await testDatabase()).url);
  await small.db.prisma.$transaction(async (tx) => {
    await tx.guideText.updateMany({ where: { locale: 'ES', guide: { slug: 'open' } }, data: { body: BODY } });
    await indexThing(tx, 'GUIDE', 'open');
  });
});
afterAll(() => small?.db.close());

type Who = keyof SmallCatalogue['viewers'];

/** What is found of a query that is still being typed: hits as "KIND code". */
async function type(query: string, who: Who = 'anonymous', unfinished = true) {
  const source = `query ($query: String!, $unfinished: Boolean!) {
    search(query: $query, unfinished: $unfinished, first: 100) { totalCount didYouMean nodes { kind excerpt node { id } } } }`;
  const variables = { query, unfinished };
  const { data, errors } = await ask(small.db, small.viewers[who], source, { variables });
  if (errors) throw new Error(errors[0]?.message);
  const nodes: { kind: string; excerpt: string; node: { id: string } }[] = data.search.nodes;
  return {
    hits: nodes.map(({ kind, node }) => `${kind} ${atob(node.id).split(':')[1]}`),
    excerpts: nodes.map(({ excerpt }) => excerpt),
    didYouMean: data.search.didYouMean,
    totalCount: data.search.totalCount,
  };
}

describe('a search that is still being typed finds', () => {
  it('a word of a body at every letter, past its stem too', async () => {
    for (let letters = 3; letters <= 'anonimizados'.length; letters += 1) {
      const typed = 'anonimizados'.slice(0, letters);
      expect((await type(typed)).hits, typed).toEqual(['GUIDE open']);
    }
    expect((await type('anonim', 'anonymous', false)).hits).toEqual([]);
  });

  it('whatever the accents of either', async () => {
    for (const typed of ['sudaf', 'sudáf', 'SUDÁF', 'áfri', 'south af']) {
      expect((await type(typed)).hits, typed).toEqual(['CODE CL_AREA/ZAF']);
    }
  });

  it('what holds the words before it too, and nothing that is left out', async () => {
    expect((await type('migraciones intern')).hits).toEqual(['DATASET SPANISH', 'GUIDE open']);
    expect((await type('"migración int')).hits).toEqual(['GUIDE open']);
    expect((await type('-censos anonim')).hits).toEqual([]);
    expect((await type('xxyyzz OR anonim')).hits).toEqual(['GUIDE open']);
    expect((await type('la anonim')).hits).toEqual(['GUIDE open']);
    expect((await type('anonimizados de la')).hits).toEqual(['GUIDE open']);
  });

  it('codes and numbers in parts', async () => {
    expect((await type('SDG-10')).hits).toContain('INDICATOR IND');
    expect((await type('2019-20')).hits).toEqual(['GUIDE open']);
  });

  it('only whole words where it ends in a space or a quote', async () => {
    expect((await type('anonim ')).hits).toEqual([]);
    expect((await type('"anonim"')).hits).toEqual([]);
  });

  it('a title before a body, a whole word before a beginning', async () => {
    expect((await type('zon')).hits[0]).toBe('DATASET PUB');
    const { hits } = await type('migraci');
    expect(hits.indexOf('DATASET SPANISH')).toBeLessThan(hits.indexOf('GUIDE open'));
    expect((await type('ar')).hits[0]).toBe('CODE CL_AREA/ARG');
    expect((await type('PUB')).hits[0]).toBe('DATASET PUB');
  });

  it('words with a slip, mended whole', async () => {
    const found = await type('venezolanso');
    expect(found.didYouMean).toBe('venezolanos');
    expect(found.hits).toContain('DATASET SPANISH');
    expect((await type('anonimi')).didYouMean).toBeNull();
  });

  it('the place in the text', async () => {
    expect((await type('anonimizad')).excerpts[0]).toContain('microdatos anonimizados');
    await small.db.prisma.$transaction(async (tx) => {
      const body = `${'Un párrafo de otra cosa. '.repeat(30)}\n\nY el águila pescadora.`;
      await tx.guideText.updateMany({ where: { locale: 'PT', guide: { slug: 'open' } }, data: { body } });
      await indexThing(tx, 'GUIDE', 'open');
    });
    const source = '{ search(query: "pescad", unfinished: true) { nodes { excerpt(locale: PT) } } }';
    const { data } = await ask(small.db, small.viewers.anonymous, source);
    expect(data.search.nodes[0].excerpt).toContain('el águila pescadora');
  });
});

describe('a search that is still being typed tells nothing of what the viewer may not see', () => {
  it.each([
    ['anonymous', []],
    ['silentToken', []],
    ['other', ['DATASET NET']],
    ['admin', ['DATASET NET']],
  ] as [Who, string[]][])('%s', async (who, hits) => {
    for (const typed of ['remes', 'reservad', 'remesas reser']) {
      expect(await type(typed, who), typed).toMatchObject({
        hits,
        totalCount: hits.length,
        didYouMean: null,
      });
    }
  });

  it('finds for each viewer the same as the lists show', async () => {
    for (const who of Object.keys(small.viewers) as Who[]) {
      const lists = '{ datasets { nodes { code } } }';
      const { data } = await ask(small.db, small.viewers[who], lists);
      const listed = data.datasets.nodes.map(({ code }: { code: string }) => `DATASET ${code}`);
      const { hits } = await type('descripc', who);
      expect(hits.toSorted(), who).toEqual(listed.toSorted());
    }
  });
});

describe('a search that is still being typed withstands', () => {
  it.each([
    '',
    ' ',
    'a',
    'la',
    '"',
    '-',
    "'",
    "x'",
    '\\',
    'x:*',
    "a'b:",
    'a & b | !c',
    '%_',
    '()',
    '\u{1F600}',
    'ñ',
    '"a b',
    '北',
  ])('%j', async (typed) => {
    expect(Array.isArray((await type(typed)).hits)).toBe(true);
  });
});
