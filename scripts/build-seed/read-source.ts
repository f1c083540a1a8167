import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';

/** A line of a source file: column name to text. */
export type SourceLine = Record<string, string>;

/** The folder of a source's files, and how to read them. */
export interface Source {
  /** Lines of a CSV file with a header, after `preamble` lines. */
  csv(path: string, preamble?: number): SourceLine[];
  /** Cells of a workbook's sheet, row by row; empty cells are null. */
  sheet(path: string, name: string): (string | number | null)[][];
}

/** Opens a folder of source files. Throws when a file or sheet is missing. */
export function openSource(folder: string): Source {
  return {
    csv(path, preamble = 0) {
      const text = readFileSync(join(folder, path), 'utf8');
      return parse(text, { bom: true, columns: true, from_line: preamble + 1, relax_column_count: true });
    },
    sheet(path, name) {
      const sheet = read(readFileSync(join(folder, path))).Sheets[name];
      if (!sheet) throw new Error(`${path} has no sheet ${name}`);
      return utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null });
    },
  };
}

/** Text of a named column. Throws when the file has no such column, so that a changed file is noticed. */
export function cell(line: SourceLine, column: string): string {
  const text = line[column];
  if (text === undefined) throw new Error(`no column ${column}; there are ${Object.keys(line).join(', ')}`);
  return text;
}

/** The number that a cell holds. Throws on anything else. */
export function figure(text: string | number | null | undefined): number {
  const value = typeof text === 'number' ? text : Number(text?.trim() ? text : Number.NaN);
  if (!Number.isFinite(value)) throw new Error(`not a number: ${JSON.stringify(text)}`);
  return value;
}
