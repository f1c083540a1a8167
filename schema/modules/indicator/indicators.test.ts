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

describe('indicators', () => {
  it('are narrowed by topic, measure and words', async () => {
    const count = async (args: string) =>
      (await as(`{ indicators(${args}) { totalCount } }`)).data.indicators.totalCount;
    expect(await count('first: 1')).toBe(1);
    expect(await count('topics: ["STOCKS"], measure: STOCK')).toBe(1);
    expect(await count('topics: ["REFUGEES"]')).toBe(0);
    expect(await count('measure: FLOW')).toBe(0);
    expect(await count('query: "migrant stock"')).toBe(1);
    expect(await count('query: "POBLACION ind"')).toBe(1);
    expect(await count('query: "nothing"')).toBe(0);
  });

  it('tell what they measure', async () => {
    const { data } = await as(
      '{ indicator(code: "IND") { name definition fallbacks { field locale } measure unit { code label } concept { label } topics { code label } goals { code label } aimsAt } none: indicator(code: "XXX") { code } }',
      'PT',
    );
    expect(data).toEqual({
      indicator: {
        name: 'População migrante internacional',
        definition: 'Personas que viven en un país en el que no nacieron.',
        fallbacks: [{ field: 'definition', locale: 'ES' }],
        measure: 'STOCK',
        unit: { code: 'PS', label: 'Pessoas' },
        concept: { label: 'Migrantes' },
        topics: [{ code: 'STOCKS', label: 'População migrante' }],
        goals: [{ code: 'SDG-10.7', label: 'SDG-10.7' }],
        aimsAt: 'COUNTRY_OF_BIRTH',
      },
      none: null,
    });
  });
});
