import type { SchemaModel, TypeModel } from './schema-model.ts';

/** A type that fits a search, and its fields or values that do. */
export interface SchemaHit {
  type: TypeModel;
  /** Names of the fields or values that fit; empty where the type itself does. */
  parts: string[];
}

/**
 * Types whose name, description, or a field's or value's name or description holds every word of the text. Those that
 * fit by their names come first.
 */
export function searchSchema({ types }: SchemaModel, text: string): SchemaHit[] {
  const words = text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const holds = (...texts: string[]) => {
    const all = texts.join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  };
  const hits = types.flatMap((type) => {
    const parts = [...type.fields, ...type.values]
      .filter(({ name, description }) => holds(type.name, name, description) && !holds(type.name))
      .map(({ name }) => name);
    return parts.length > 0 || holds(type.name, type.description) ? [{ type, parts }] : [];
  });
  const rank = ({ type, parts }: SchemaHit) => {
    if (holds(type.name)) return 0;
    return parts.some((part) => holds(type.name, part)) ? 1 : 2;
  };
  return hits.sort((a, b) => rank(a) - rank(b));
}
