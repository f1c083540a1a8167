import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readSeedFile } from './seed-file.ts';

/** The folder of the seed as committed. */
export const SEED_FOLDER = resolve(import.meta.dirname, '../../prisma/seed');

/** An observation as it stands in a file of the seed: column name to text. */
export type CommittedRow = Record<string, string>;

const read = new Map<string, CommittedRow[]>();

/** The observations of a version of a dataset of the seed, of the newest one where none is named; read once. */
export function committedRows(dataset: string, version = newestVersion(dataset)): CommittedRow[] {
  const file = `data/${dataset}.v${version}.csv.gz`;
  const known = read.get(file);
  if (known) return known;
  const text = readSeedFile(SEED_FOLDER, file);
  if (text === null) throw new Error(`the seed has no figures of ${dataset}, version ${version}`);
  const rows = parse<CommittedRow>(text, { columns: true });
  read.set(file, rows);
  return rows;
}

function newestVersion(dataset: string): number {
  const datasets = committedJson<{ code: string; versions: { number: number }[] }[]>('datasets.json');
  return Math.max(
    1,
    ...(datasets.find(({ code }) => code === dataset)?.versions ?? []).map((one) => one.number),
  );
}

/** A JSON file of the seed. */
export const committedJson = <T>(path: string): T =>
  JSON.parse(readFileSync(join(SEED_FOLDER, path), 'utf8')) as T;

/** Sum of the observations of a dataset that match, those without a figure left out. */
export function committedSum(dataset: string, matches: (row: CommittedRow) => boolean): number {
  return committedRows(dataset)
    .filter((row) => matches(row) && row.OBS_VALUE !== '')
    .reduce((sum, row) => sum + Number(row.OBS_VALUE), 0);
}
