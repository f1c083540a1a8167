/**
 * Writes the graph's SDL, sorted, to schema/schema.graphql.
 * Usage: tsx schema/print.ts [--check]     --check: writes nothing, fails where the file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

const file = new URL('schema.graphql', import.meta.url);
const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, sdl);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== sdl) {
  console.error(
    'schema/schema.graphql is not what the code says. Run "npx tsx schema/print.ts" and review the change.',
  );
  process.exitCode = 1;
}
