import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const SEED = new URL('../../prisma/seed/', import.meta.url);

/** An observation of the seed's files: its columns up to the figure, by their heads; the figure is null where empty. */
export interface SeedRow {
  [column: string]: string | number | null;
  value: number | null;
}

/** The newest file of a dataset, line by line. No column before the figure holds a comma or a quote. */
export function seedRows(dataset: string): SeedRow[] {
  const file = readdirSync(new URL('data/', SEED))
    .filter((name) => name.startsWith(`${dataset}.v`))
    .sort()
    .at(-1);
  const lines = gunzipSync(readFileSync(new URL(`data/${file}`, SEED)))
    .toString('utf8')
    .trim()
    .split(/\r?\n/);
  const heads = (lines.shift() ?? '').split(',');
  const until = heads.indexOf('OBS_VALUE');
  return lines.map((line) => {
    const cells = line.split(',');
    const columns = Object.fromEntries(heads.slice(0, until).map((head, at) => [head, cells[at] ?? '']));
    return { ...columns, value: cells[until] === '' ? null : Number(cells[until]) };
  });
}

/** The areas' names in Spanish, by code. */
export function areaNames(): Map<string, string> {
  const list = JSON.parse(readFileSync(new URL('code-lists/CL_AREA.json', SEED), 'utf8')) as {
    codes: { code: string; label: { es: string } }[];
  };
  return new Map(list.codes.map(({ code, label }) => [code, label.es]));
}

/** The sum of rows; null where one has no figure, or where there is no row. */
export function sumOf(rows: readonly SeedRow[]): number | null {
  if (rows.length === 0 || rows.some(({ value }) => value === null)) return null;
  return rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** The largest sums by a column, without codes of no country and without the country itself. */
export function largestBy(
  rows: readonly SeedRow[],
  column: string,
  own: string,
): { code: string; value: number }[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const code = String(row[column]);
    if (!['XXX', 'OOO', '_U', own].includes(code)) sums.set(code, (sums.get(code) ?? 0) + (row.value ?? 0));
  }
  return [...sums].map(([code, value]) => ({ code, value })).sort((a, b) => b.value - a.value);
}

/** The last year of which all twelve months are there; null where there is none. */
export function lastWholeYear(rows: readonly SeedRow[]): string | null {
  const months = new Map<string, Set<string>>();
  for (const { TIME_PERIOD } of rows) {
    const year = String(TIME_PERIOD).slice(0, 4);
    months.set(year, (months.get(year) ?? new Set()).add(String(TIME_PERIOD)));
  }
  return (
    [...months]
      .filter(([, found]) => found.size === 12)
      .map(([year]) => year)
      .sort()
      .at(-1) ?? null
  );
}
