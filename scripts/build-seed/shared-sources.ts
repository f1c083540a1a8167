import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the sources, which need not be there: tests that compare with them are skipped then. */
export const SOURCES = resolve(import.meta.dirname, '../..', process.env.HUB_SHARED_DATA ?? '../shared/data');

/** Whether the sources are there. */
export const sourcesPresent = existsSync(join(SOURCES, 'CATALOG.tsv'));

/** Lines of a plain comma-separated source without its header; quotes stripped, no quoted commas. */
export const sourceLines = (file: string): string[][] =>
  readFileSync(join(SOURCES, 'international', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(','));

/** Sum of numbers, written or not; what is missing counts as nothing. */
export const total = (numbers: (string | number | null | undefined)[]): number =>
  numbers.reduce<number>((sum, number) => sum + Number(number ?? 0), 0);
