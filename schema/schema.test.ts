import { readFileSync } from 'node:fs';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from './schema.ts';

/** Everything of the graph that a person may read about, by its path, with its description. */
function parts(type: GraphQLNamedType): [path: string, description: string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description];
  if (isEnumType(type))
    return [
      own,
      ...type.getValues().map((one) => [`${type.name}.${one.name}`, one.description] as typeof own),
    ];
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map(
        (one) => [`${type.name}.${one.name}`, one.description] as typeof own,
      ),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field): (typeof own)[] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as typeof own),
  ]);
  return [own, ...fields];
}

describe('the graph', () => {
  it('describes every type, field, argument and value', () => {
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const bare = types.flatMap(parts).filter(([, description]) => !description?.trim());
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('is the one that was printed', () => {
    const printed = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
    expect(printed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
  });

  it('counts the visible things in every connection', () => {
    const connections = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith('Connection'));
    for (const type of connections) {
      expect(isObjectType(type) && Object.keys(type.getFields()), type.name).toEqual(
        expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
      );
    }
  });
});

describe('the cost of a query', () => {
  const cost = (query: string) => complexityFromQuery(query, { schema }).complexity;

  it('lets the largest catalogue page through', () => {
    const page = `{ datasets(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
      id code title description access updatedAt licence { code name url } publisher { id slug name acronym }
      currentVersion { number edition publishedAt asOf supersededBy observationCount seriesCount firstPeriod lastPeriod }
      topics { code label } indicators { id code name measure unit { code label } } guides { slug title } } } } }`;
    expect(cost(page)).toBeLessThan(10_000);
  });

  it('grows with each page inside a page', () => {
    expect(cost('{ datasets(first: 100) { nodes { code } } }')).toBe(102);
    expect(cost('{ datasets(last: 100) { nodes { code } } }')).toBe(102);
    expect(cost('{ datasets { nodes { code } } }')).toBe(22);
    expect(
      cost('{ datasets(first: 100) { nodes { versions(first: 100) { nodes { number } } } } }'),
    ).toBeGreaterThan(10_000);
    expect(
      cost('{ datasets(first: 100) { nodes { guides { datasets { guides { datasets { code } } } } } } }'),
    ).toBeGreaterThan(10_000);
    expect(cost('{ nodes(ids: ["a", "b", "c"]) { ... on Dataset { code title } } }')).toBe(7);
  });

  it('is told of nonsense too, which costs no less', () => {
    expect(cost('{ node(id: "junk") { id } datasets(first: 100) { nodes { code } } }')).toBeGreaterThan(100);
    expect(cost('{ datasets(first: -5) { nodes { code } } }')).toBe(3);
    expect(cost('{ datasets(first: 1000000) { nodes { code } } }')).toBe(102);
  });
});
