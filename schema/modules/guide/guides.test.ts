import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { ask, type SmallCatalogue, smallCatalogue } from '../graph-fixture.ts';

let small: SmallCatalogue;
beforeAll(async () => {
  small = await smallCatalogue((await testDatabase()).url);
});
afterAll(() => small?.db.close());

type Who = keyof SmallCatalogue['viewers'];

const SEEN: Record<Who, string[]> = {
  anonymous: ['open'],
  silentToken: ['open'],
  other: ['network', 'open'],
  member: ['network', 'open', 'own'],
  editor: ['network', 'open', 'own', 'unfinished'],
  admin: ['network', 'open', 'own', 'unfinished'],
};

describe('who sees which guides', () => {
  it.each(Object.entries(SEEN) as [Who, string[]][])('%s', async (who, slugs) => {
    const id = (slug: string) => Buffer.from(`Guide:${slug}`).toString('base64');
    const { data, errors } = await ask(
      small.db,
      small.viewers[who],
      `query ($ids: [ID!]!) {
        guides { totalCount nodes { slug } }
        observatory(slug: "uno") { guides { totalCount nodes { slug } } }
        dataset(code: "PUB") { guides { slug } }
        indicator(code: "IND") { guides { slug } }
        nodes(ids: $ids) { ... on Guide { slug } }
        unfinished: guide(slug: "unfinished") { slug }
        trainingEvent(slug: "later") { guide { slug title } } }`,
      { variables: { ids: SEEN.admin.map(id) } },
    );
    expect(errors).toBeUndefined();
    const seen = slugs.map((slug) => ({ slug }));
    expect(data.guides).toEqual({ totalCount: slugs.length, nodes: seen });
    expect(data.observatory.guides).toEqual({ totalCount: slugs.length, nodes: seen });
    expect(data.dataset.guides).toEqual(seen);
    expect(data.indicator.guides).toEqual(seen);
    expect(data.nodes).toEqual(SEEN.admin.map((slug) => (slugs.includes(slug) ? { slug } : null)));
    expect(data.unfinished).toEqual(slugs.includes('unfinished') ? { slug: 'unfinished' } : null);
    const taught = slugs.includes('network') ? { slug: 'network', title: 'Guía network' } : null;
    expect(data.trainingEvent.guide).toEqual(taught);
  });
});

describe('the texts of a guide', () => {
  it('are given in the language asked for, or the nearest, which is said', async () => {
    const { data } = await ask(
      small.db,
      small.viewers.anonymous,
      `{ guide(slug: "open") { locales title pt: title(locale: PT) summary body(locale: ES)
         fallbacks { field locale } none: fallbacks(locale: PT) { field } owner { slug name } topics { code label } } }`,
      { locale: 'EN' },
    );
    expect(data.guide).toEqual({
      locales: ['ES', 'PT'],
      title: 'Guía open',
      pt: 'Guia open',
      summary: 'Cómo contar refugiados',
      body: '# Título\n\nSobre **xilófonos**.',
      fallbacks: ['title', 'summary', 'body'].map((field) => ({ field, locale: 'ES' })),
      none: [],
      owner: { slug: 'uno', name: 'Observatory One' },
      topics: [{ code: 'REFUGEES', label: 'Refuge' }],
    });
  });

  it('narrow the list', async () => {
    const list = async (args: string) =>
      (await ask(small.db, small.viewers.admin, `{ guides(${args}) { nodes { slug } } }`)).data.guides.nodes;
    expect(await list('query: "guía OWN"')).toEqual([{ slug: 'own' }]);
    expect(await list('topics: ["STOCKS"]')).toEqual([]);
  });
});
