import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import type { Locale } from '../../context.ts';
import { ask, type SmallCatalogue, smallCatalogue } from '../graph-fixture.ts';
import { indexThing, refreshVocabulary } from './index-thing.ts';

let small: SmallCatalogue;
beforeAll(async () => {
  small = await smallCatalogue((await testDatabase()).url);
});
afterAll(() => small?.db.close());

type Who = keyof SmallCatalogue['viewers'];

interface Found {
  didYouMean: string | null;
  totalCount: number;
  hits: string[];
}

/** What is found: hits as "KIND code". */
async function find(query: string, who: Who = 'anonymous', locale: Locale = 'ES', rest = ''): Promise<Found> {
  const source = `query ($query: String!) { search(query: $query, first: 100 ${rest}) { totalCount didYouMean nodes { kind node { id } } } }`;
  const { data, errors } = await ask(small.db, small.viewers[who], source, { variables: { query }, locale });
  if (errors) throw new Error(errors[0]?.message);
  const { nodes, ...told } = data.search;
  const code = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1];
  return {
    ...told,
    hits: nodes.map((hit: { kind: string; node: { id: string } }) => `${hit.kind} ${code(hit.node.id)}`),
  };
}

describe('search finds', () => {
  it('words in any of the languages, by their stems and without accents', async () => {
    for (const query of [
      'migracion',
      'MIGRACIÓN',
      'migraciones',
      'migração',
      'migrações',
      'migration',
      'venezolano',
    ]) {
      expect((await find(query)).hits, query).toContain('DATASET SPANISH');
    }
    expect((await find('migrante')).hits).toContain('INDICATOR IND');
    expect((await find('migrants stock')).hits).toContain('INDICATOR IND');
    expect((await find('xilófono')).hits).toEqual(['GUIDE open']);
    expect((await find('asilo')).totalCount).toBe(0);
    expect((await find('rremesaas', 'admin')).hits).toEqual(['DATASET NET']);
  });

  it('all words, stop words left aside', async () => {
    expect((await find('la migración de los venezolanos')).hits).toEqual(['DATASET SPANISH']);
  });

  it('any of the words where no text holds all, and says so', async () => {
    const found = await find('la migración refugiados -zonas');
    expect(found.didYouMean).toBe('migración -zonas OR refugiados -zonas');
    expect(found.hits).toContain('DATASET SPANISH');
    expect(found.hits).toContain('GUIDE open');
  });

  it('phrases, exclusions and alternatives', async () => {
    expect((await find('"zonas de refugio"')).hits).toContain('DATASET PUB');
    expect((await find('"refugio de zonas"')).hits).toEqual([]);
    expect((await find('"refugio de zonas"')).didYouMean).toBeNull();
    expect((await find('descripción -migración')).hits).toEqual(['DATASET PUB']);
    expect((await find('migración OR zonas', 'anonymous', 'ES', 'kinds: [DATASET]')).hits.sort()).toEqual([
      'DATASET PUB',
      'DATASET SPANISH',
    ]);
  });

  it('codes and acronyms first', async () => {
    expect((await find('PUB')).hits[0]).toBe('DATASET PUB');
    expect((await find('uno')).hits[0]).toBe('OBSERVATORY uno');
    expect((await find('AR')).hits[0]).toBe('CODE CL_AREA/ARG');
  });

  it('countries by name in each language', async () => {
    for (const query of ['Sudáfrica', 'africa do sul', 'south africa']) {
      expect((await find(query)).hits, query).toEqual(['CODE CL_AREA/ZAF']);
    }
  });

  it('a title before a body', async () => {
    await small.db.pool.query(`UPDATE guide_text SET body = 'Zonas, zonas y zonas' WHERE locale = 'PT'`);
    await small.db.prisma.$transaction((tx) => indexThing(tx, 'GUIDE', 'open'));
    expect((await find('zonas')).hits).toEqual(['DATASET PUB', 'GUIDE open']);
  });

  it('only the kinds asked for', async () => {
    const all = await find('taller OR plan OR venezuela');
    expect(new Set(all.hits.map((hit) => hit.split(' ')[0]))).toEqual(
      new Set(['TRAINING_EVENT', 'WORK_PLAN', 'CODE']),
    );
    expect((await find('taller OR plan OR venezuela', 'anonymous', 'ES', 'kinds: [WORK_PLAN]')).hits).toEqual(
      ['WORK_PLAN road-map'],
    );
    expect((await find('taller', 'anonymous', 'ES', 'kinds: []')).hits).toEqual([]);
  });
});

describe('search mends', () => {
  it.each([
    ['venezolanso', 'venezolanos', 'DATASET SPANISH'],
    ['refujiados', 'refugiados', 'GUIDE open'],
    ['migrcion venezolanso', 'migracion venezolanos', 'DATASET SPANISH'],
    ['venezolanso qwxyzk', 'venezolanos OR qwxyzk', 'DATASET SPANISH'],
  ])('%s', async (typed, meant, hit) => {
    const found = await find(typed);
    expect(found.didYouMean).toBe(meant);
    expect(found.hits).toContain(hit);
  });

  it('nothing that was found as it was typed', async () => {
    expect((await find('refugiados')).didYouMean).toBeNull();
    expect((await find('qwxyzk')).didYouMean).toBeNull();
  });
});

describe('search tells nothing of what the viewer may not see', () => {
  it.each([
    ['anonymous', false],
    ['silentToken', false],
    ['other', true],
    ['admin', true],
  ] as [Who, boolean][])('%s', async (who, sees) => {
    for (const query of ['remesas', 'reservadas', 'NET']) {
      const found = await find(query, who);
      expect(found.hits.includes('DATASET NET'), query).toBe(sees);
      expect(found.totalCount).toBe(found.hits.length);
      expect(found.didYouMean).toBeNull();
    }
    // A misspelt word of a hidden title is mended only for those who see it.
    expect((await find('rremesas', who)).didYouMean).toBe(sees ? 'remesas' : null);
  });

  it('finds for each viewer the same as the lists show', async () => {
    for (const who of Object.keys(small.viewers) as Who[]) {
      const { data } = await ask(
        small.db,
        small.viewers[who],
        '{ datasets(orderBy: CODE) { nodes { code } } guides { nodes { slug } } trainingEvents { nodes { slug } } workPlans { nodes { slug } } }',
      );
      const words = '"descripción de" OR guía OR taller OR plan';
      const listed = [
        ...data.datasets.nodes.map(({ code }: { code: string }) => `DATASET ${code}`),
        ...data.guides.nodes.map(({ slug }: { slug: string }) => `GUIDE ${slug}`),
        ...data.trainingEvents.nodes.map(({ slug }: { slug: string }) => `TRAINING_EVENT ${slug}`),
        ...data.workPlans.nodes.map(({ slug }: { slug: string }) => `WORK_PLAN ${slug}`),
      ];
      expect((await find(words, who)).hits.sort(), who).toEqual(listed.sort());
    }
  });
});

describe('search withstands', () => {
  it.each([
    '',
    '   ',
    '-',
    '"',
    '""',
    '& | !',
    ':*',
    '<->',
    '()',
    "'",
    '\\',
    '%_',
    '-migración',
    'de la',
    'OR',
    'OR OR',
    '"migración',
    '--migración',
    '\u{1F600}',
  ])('%j', async (query) => {
    expect((await find(query)).didYouMean).toBeNull();
  });

  it.each([['\0'], ['a'.repeat(201)], ['a'.repeat(1_000_000)]])('what it refuses', async (query) => {
    const { errors } = await ask(
      small.db,
      small.viewers.anonymous,
      'query ($query: String!) { search(query: $query) { totalCount } }',
      { variables: { query } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'query' });
  });
});

describe('hits', () => {
  it('come in pages, with titles, excerpts and things', async () => {
    const source = `query ($after: String) { search(query: "refugio", first: 1, after: $after, locale: PT) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { title es: title(locale: ES) excerpt locale score node { ... on Dataset { code publisher { slug } guides { slug } } ... on LocalizedCode { code } } } } }`.replace(
      '... on LocalizedCode { code }',
      '',
    );
    const first = await ask(small.db, small.viewers.anonymous, source);
    expect(first.errors).toBeUndefined();
    expect(first.data.search.nodes[0]).toMatchObject({
      title: 'Áreas de refúgio',
      es: 'Zonas de refugio',
      excerpt: expect.any(String),
      node: { code: 'PUB', publisher: { slug: 'uno' }, guides: [{ slug: 'open' }] },
    });
  });

  it('have excerpts without Markdown', async () => {
    const body =
      '## Cómo\n\nUn **axolote**[^a] vive aquí.\n\n| Animal | Lago |\n|---|---|\n| axolote | `MEX` |\n\n[^a]: Nota.';
    await small.db.prisma.$transaction(async (tx) => {
      await tx.guideText.updateMany({ where: { locale: 'ES', guide: { slug: 'open' } }, data: { body } });
      await indexThing(tx, 'GUIDE', 'open');
    });
    const source = '{ search(query: "axolote") { nodes { excerpt(locale: ES) } } }';
    const { data } = await ask(small.db, small.viewers.anonymous, source);
    expect(data.search.nodes[0].excerpt).toBe('axolote vive aquí. Animal · Lago axolote · MEX Nota');
  });

  it('follow what is written', async () => {
    await small.db.prisma.$transaction(async (tx) => {
      await tx.observatory.update({
        where: { slug: 'dos' },
        data: { description: { es: 'Estudia los ornitorrincos' } },
      });
      await indexThing(tx, 'OBSERVATORY', 'dos');
    });
    expect((await find('ornitorrinco')).hits).toEqual(['OBSERVATORY dos']);
    await small.db.prisma.$transaction(async (tx) => {
      await tx.observatory.update({ where: { slug: 'uno' }, data: { acronym: 'OBSUNO' } });
      await indexThing(tx, 'OBSERVATORY', 'uno');
    });
    expect((await find('OBSUNO')).hits.sort()).toEqual(['DATASET PUB', 'DATASET SPANISH', 'OBSERVATORY uno']);
    await refreshVocabulary(small.db);
    expect((await find('ornitorinco')).didYouMean).toBe('ornitorrincos');
    await expect(
      small.db.prisma.$transaction(async (tx) => {
        await tx.observatory.update({ where: { slug: 'dos' }, data: { description: { es: 'Nada' } } });
        await indexThing(tx, 'OBSERVATORY', 'dos');
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await find('ornitorrinco')).hits).toEqual(['OBSERVATORY dos']);
  });
});
