import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SeedFile } from './build-seed.ts';
import { compress } from './seed-row.ts';

/** The text of a file of the seed, uncompressed; null when there is none. */
export function readSeedFile(seedFolder: string, path: string): string | null {
  const full = join(seedFolder, path);
  if (!existsSync(full)) return null;
  const bytes = readFileSync(full);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Writes a file of the seed unless it already holds the same text: compressors differ between machines. */
export function writeSeedFile(seedFolder: string, file: SeedFile): boolean {
  if (readSeedFile(seedFolder, file.path) === file.text) return false;
  const full = join(seedFolder, file.path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, file.path.endsWith('.gz') ? compress(file.text) : file.text);
  return true;
}
