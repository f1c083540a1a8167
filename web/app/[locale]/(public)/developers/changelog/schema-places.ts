import type { SchemaModel } from '../schema/schema-model.ts';

/** Every place of a schema with what stands there: types with their kind, fields, inputs and arguments with their type. */
export function placesOf({ types }: SchemaModel): Map<string, string> {
  const places = new Map<string, string>();
  for (const type of types) {
    places.set(type.name, type.kind);
    for (const name of type.interfaces) places.set(`${type.name} implements ${name}`, '');
    if (type.kind === 'UNION') for (const name of type.members) places.set(`${type.name} = ${name}`, '');
    for (const value of type.values) places.set(`${type.name}.${value.name}`, value.deprecated ?? '');
    for (const field of type.fields) {
      places.set(`${type.name}.${field.name}`, said(field));
      for (const arg of field.args) places.set(`${type.name}.${field.name}(${arg.name}:)`, said(arg));
    }
  }
  return places;
}

function said(place: {
  type: { text: string };
  defaultValue: string | null;
  deprecated: string | null;
}): string {
  return [place.type.text, place.defaultValue, place.deprecated].join(' | ');
}

/** The type, or the field, that a place belongs to; null of a type. */
function above(place: string): string | null {
  if (place.includes('(')) return place.slice(0, place.indexOf('('));
  const end = place.search(/\.| implements | = /);
  return end === -1 ? null : place.slice(0, end);
}

/** Places that differ between two schemas: of a new or lost type, the type alone; of a field, the field alone. */
export function differences(before: Map<string, string>, after: Map<string, string>) {
  const only = (one: Map<string, string>, other: Map<string, string>) =>
    [...one.keys()].filter((place) => {
      const parent = above(place);
      return !other.has(place) && (parent === null || other.has(parent));
    });
  return {
    added: only(after, before),
    removed: only(before, after),
    changed: [...after.keys()].filter((place) => before.has(place) && before.get(place) !== after.get(place)),
  };
}
