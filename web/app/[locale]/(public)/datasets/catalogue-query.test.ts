import { describe, expect, it } from 'vitest';
import {
  type KnownValues,
  readCatalogueQuery,
  repairFacets,
  withValue,
  writeCatalogueQuery,
} from './catalogue-query.ts';

const known: KnownValues = {
  topics: [
    { value: 'REFUGEES', label: 'Refugio' },
    { value: 'STOCKS', label: 'Población migrante' },
  ],
  areas: [{ value: 'PER', label: 'Perú' }],
  publishers: [{ value: 'osumi', label: 'Observatorio' }],
  countedBy: [{ value: 'MIXED', label: 'Mixto' }],
  frequencies: [{ value: 'A', label: 'Anual' }],
  freshness: [{ value: 'LATE', label: 'Con atraso' }],
  licences: [{ value: 'CC-BY-4.0', label: 'CC BY 4.0' }],
};

describe('the address of the catalogue', () => {
  it('is read and written', () => {
    const address = { words: 'perú', topic: ['STOCKS', 'REFUGEES'], area: 'PER', sort: 'latest' };
    const { asked, oddities } = readCatalogueQuery({ ...address, after: 'x' });
    expect(oddities).toEqual([]);
    expect(asked.order).toBe('LAST_PERIOD');
    expect(asked.after).toBe('x');
    expect(writeCatalogueQuery(asked)).toEqual({
      words: ['perú'],
      topic: ['STOCKS', 'REFUGEES'],
      area: ['PER'],
      sort: ['latest'],
    });
    expect(writeCatalogueQuery(readCatalogueQuery({}).asked)).toEqual({});
  });

  it('is mended where it asks for what cannot be', () => {
    const many = Array.from({ length: 300 }, (_, index) => `A${index}`);
    const { asked, oddities } = readCatalogueQuery({
      words: `${'x'.repeat(500)}\0`,
      sort: '<script>',
      area: many,
      topic: ['', ' '],
    });
    expect(asked.words).toHaveLength(200);
    expect(asked.facets.areas).toHaveLength(60);
    expect(asked.facets.topics).toEqual([]);
    expect(oddities.map(({ what, given }) => [what, given.length])).toEqual([
      ['words', 41],
      ['sort', 8],
      ['tooMany', 3],
    ]);
  });

  it('names the nearest of an unknown value, and keeps the others', () => {
    const { asked } = readCatalogueQuery({ topic: ['REFUGES', 'STOCKS'], area: 'peru', freshness: 'zzzzzz' });
    expect(repairFacets(asked.facets, known)).toMatchObject({
      facets: { topics: ['STOCKS'], areas: [], freshness: [] },
      oddities: [
        { what: 'topics', given: 'REFUGES', nearest: { value: 'REFUGEES', label: 'Refugio' } },
        { what: 'areas', given: 'peru', nearest: { value: 'PER', label: 'Perú' } },
        { what: 'freshness', given: 'zzzzzz' },
      ],
    });
  });

  it('adds and takes away a value', () => {
    const { asked } = readCatalogueQuery({ topic: 'STOCKS' });
    const both = withValue(asked, 'topics', 'REFUGEES', true);
    expect(both.facets.topics).toEqual(['STOCKS', 'REFUGEES']);
    expect(withValue(both, 'topics', 'STOCKS', false).facets.topics).toEqual(['REFUGEES']);
  });
});
