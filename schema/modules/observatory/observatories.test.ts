import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { ask, type SmallCatalogue, smallCatalogue } from '../graph-fixture.ts';

let small: SmallCatalogue;
beforeAll(async () => {
  small = await smallCatalogue((await testDatabase()).url);
});
afterAll(() => small?.db.close());

const as = (query: string, locale: 'ES' | 'PT' | 'EN' = 'ES') =>
  ask(small.db, small.viewers.anonymous, query, { locale });

describe('observatories', () => {
  it('are listed by name and narrowed by what they are', async () => {
    const slugs = async (args: string) =>
      (await as(`{ observatories${args} { nodes { slug } } }`)).data.observatories.nodes.map(
        ({ slug }: { slug: string }) => slug,
      );
    expect(await slugs('')).toEqual(['dos', 'uno']);
    expect(await slugs('(standing: PARTNER, kind: OBSERVATORY, country: "ARG")')).toEqual(['dos', 'uno']);
    expect(await slugs('(standing: OBSERVER)')).toEqual([]);
    expect(await slugs('(country: "VEN")')).toEqual([]);
    expect(await slugs('(query: "observatory ONE")')).toEqual(['uno']);
    const { errors } = await as('{ observatories(country: "AR") { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UNKNOWN_CODE',
      argument: 'country',
      nearest: expect.arrayContaining(['ARG']),
    });
  });

  it('tell what they are, in the language asked for', async () => {
    const { data } = await as(
      '{ observatory(slug: "uno") { name acronym standing kind country { code label } description website fallbacks { field } } dos: observatory(slug: "dos") { name fallbacks { field locale } } none: observatory(slug: "tres") { slug } }',
      'EN',
    );
    expect(data).toEqual({
      observatory: {
        name: 'Observatory One',
        acronym: 'UNO',
        standing: 'PARTNER',
        kind: 'OBSERVATORY',
        country: { code: 'ARG', label: 'Argentina' },
        description: null,
        website: null,
        fallbacks: [],
      },
      dos: { name: 'Observatorio Dos', fallbacks: [{ field: 'name', locale: 'ES' }] },
      none: null,
    });
  });
});
