import { FIELDS, PAGE_FIELDS } from '@hub/schema/modules/access/permission-fields.ts';
import { WRITES } from '@hub/schema/modules/access/permission-matrix.ts';
import { schema } from '@hub/schema/schema.ts';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { guards } from './permission-world.ts';

const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && name !== 'Mutation');

/** The fields of a type that must stand in the table by their own names. */
function fieldsOf(type: GraphQLObjectType): string[] {
  const page = /(Connection|Edge)$/.exec(type.name)?.[1] as keyof typeof PAGE_FIELDS | undefined;
  const common = page ? PAGE_FIELDS[page].split(' ') : [];
  return Object.keys(type.getFields())
    .filter((name) => !common.includes(name))
    .map((name) => `${type.name}.${name}`);
}

test('the permission matrix holds every field of the graph, and no other', () => {
  expect([...guards.keys()].sort()).toEqual(types.flatMap(fieldsOf).sort());
});

test('the permission matrix holds each field once', () => {
  const names = Object.values(FIELDS).flatMap((row) =>
    Object.values(row).flatMap((fields) => fields.split(' ')),
  );
  expect(names).toHaveLength(guards.size);
});

test('the permission matrix holds every mutation', () => {
  expect(Object.keys(WRITES).sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
});
