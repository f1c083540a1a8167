import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeSchema, type SchemaModel } from './schema-model.ts';

let text: string | undefined;
let model: SchemaModel | undefined;

/** The published schema as text, read once: the file that the graph's own code is held to. */
export function sdlText(): string {
  text ??= readFileSync(path.join(process.cwd(), '../schema/schema.graphql'), 'utf8');
  return text;
}

/** The published schema as the reference shows it, made once. */
export function readSchema(): SchemaModel {
  model ??= describeSchema(sdlText());
  return model;
}
