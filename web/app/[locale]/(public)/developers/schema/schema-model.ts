import {
  astFromValue,
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from 'graphql';

/** The kinds of types, in the order in which the reference lists them. */
export const typeKinds = ['ENTRY', 'OBJECT', 'INTERFACE', 'UNION', 'INPUT', 'ENUM', 'SCALAR'] as const;
export type TypeKind = (typeof typeKinds)[number];

/** A type as it stands at a place: "[Series!]!" of the named type "Series". */
export interface TypeUse {
  text: string;
  name: string;
  /** Whether the reference has a page of it: GraphQL's own scalars have none. */
  ours: boolean;
}

export interface ArgumentModel {
  name: string;
  description: string;
  type: TypeUse;
  /** As it is written in the schema; null where there is none. */
  defaultValue: string | null;
  deprecated: string | null;
}

export interface FieldModel extends ArgumentModel {
  args: ArgumentModel[];
}

export interface TypeModel {
  name: string;
  kind: TypeKind;
  description: string;
  /** Fields of objects, interfaces and inputs. */
  fields: FieldModel[];
  values: { name: string; description: string; deprecated: string | null }[];
  interfaces: string[];
  /** Types that implement an interface, or belong to a union. */
  members: string[];
  /** Places whose type it is: "Dataset.series", or "Query.search(kinds:)" of an argument. */
  usedBy: { type: string; place: string }[];
  specifiedBy: string | null;
}

export interface SchemaModel {
  types: TypeModel[];
  byName: ReadonlyMap<string, TypeModel>;
}

/** All that the reference tells of a schema, from its text (SDL). @throws where the text is no schema */
export function describeSchema(sdl: string): SchemaModel {
  const schema = buildSchema(sdl);
  const entries = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .map((type) => describe(type, entries.has(type.name)))
    .sort((a, b) => typeKinds.indexOf(a.kind) - typeKinds.indexOf(b.kind) || (a.name < b.name ? -1 : 1));
  const byName = new Map(types.map((type) => [type.name, type]));
  for (const type of types) {
    for (const field of type.fields) {
      byName.get(field.type.name)?.usedBy.push({ type: type.name, place: `${type.name}.${field.name}` });
      for (const arg of field.args)
        byName
          .get(arg.type.name)
          ?.usedBy.push({ type: type.name, place: `${type.name}.${field.name}(${arg.name}:)` });
    }
  }
  for (const type of types) {
    for (const name of type.interfaces) byName.get(name)?.members.push(type.name);
  }
  return { types, byName };
}

function describe(type: GraphQLNamedType, entry: boolean): TypeModel {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  return {
    name: type.name,
    kind: entry ? 'ENTRY' : kindOf(type),
    description: type.description ?? '',
    fields: [...fields.map(fieldModel), ...inputs.map((input) => ({ ...argumentModel(input), args: [] }))],
    values: isEnumType(type)
      ? type.getValues().map(({ name, description, deprecationReason }) => ({
          name,
          description: description ?? '',
          deprecated: deprecationReason ?? null,
        }))
      : [],
    interfaces:
      isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(({ name }) => name) : [],
    members: isUnionType(type) ? type.getTypes().map(({ name }) => name) : [],
    usedBy: [],
    specifiedBy: isScalarType(type) ? (type.specifiedByURL ?? null) : null,
  };
}

function kindOf(type: GraphQLNamedType): TypeKind {
  if (isObjectType(type)) return 'OBJECT';
  if (isInterfaceType(type)) return 'INTERFACE';
  if (isUnionType(type)) return 'UNION';
  if (isInputObjectType(type)) return 'INPUT';
  return isEnumType(type) ? 'ENUM' : 'SCALAR';
}

function fieldModel(field: GraphQLField<unknown, unknown>): FieldModel {
  return { ...argumentModel({ ...field, defaultValue: undefined }), args: field.args.map(argumentModel) };
}

type Described = Pick<
  GraphQLArgument | GraphQLInputField,
  'name' | 'description' | 'type' | 'defaultValue' | 'deprecationReason'
>;

function argumentModel(
  argument: Described | (Omit<Described, 'type'> & { type: GraphQLType }),
): ArgumentModel {
  const named = getNamedType(argument.type);
  return {
    name: argument.name,
    description: argument.description ?? '',
    type: {
      text: String(argument.type),
      name: named.name,
      ours: !isSpecifiedScalarType(named),
    },
    defaultValue: argument.defaultValue === undefined ? null : defaultText(argument as GraphQLArgument),
    deprecated: argument.deprecationReason ?? null,
  };
}

function defaultText({ defaultValue, type }: GraphQLArgument): string | null {
  const node = astFromValue(defaultValue, type);
  return node ? print(node) : null;
}
