import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What to give for arguments that must be given. */
const ARGUMENTS: Record<string, string> = {
  'Dataset.version': '(number: 1)',
  'DatasetVersion.changesFrom': '(number: 1)',
  'CodeList.entry': '(code: "ARG")',
};

/**
 * A selection of all fields of a type, and of all below them to `depth` levels; `skip` leaves fields out. Where the
 * levels end, `__typename` stands for an object.
 */
export function selectAll(
  schema: GraphQLSchema,
  typename: string,
  depth: number,
  skip: (field: string) => boolean,
): string {
  const type = schema.getType(typename);
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const name = `${typename}.${field.name}`;
    if (skip(name)) return [];
    return [`${field.name}${argumentsOf(name, field)}${below(field)}`];
  });
  return `{ ${['__typename', ...fields].join(' ')} }`;

  function below(field: GraphQLField<unknown, unknown>): string {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return '';
    return ` ${depth > 1 ? selectAll(schema, named.name, depth - 1, skip) : '{ __typename }'}`;
  }
}

function argumentsOf(name: string, field: GraphQLField<unknown, unknown>): string {
  const given = ARGUMENTS[name];
  if (given === undefined && field.args.some(isRequiredArgument)) {
    throw new Error(`say in ARGUMENTS what to give for ${name}`);
  }
  return given ?? '';
}
