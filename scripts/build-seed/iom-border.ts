import { cell, figure, type Source } from './read-source.ts';
import { type BuiltDataset, EMPTY_IN_SOURCE, note, type SeedRow, type SeriesAttributes } from './seed-row.ts';

interface Flow {
  code: string;
  version?: number;
  file: string;
  /** Columns of the reporting country and of the nationality. */
  reporter: string;
  nationality: string;
  foreign: string;
  /** Indicator of own nationals; none where they have no place in the figures. */
  nationals: string | null;
  /** Whether rows that repeat other figures stay, as the copy has them. */
  keepsRepeated?: boolean;
  attributes: SeriesAttributes;
}

const counted = (unitOfCount: string, sourceType: string): SeriesAttributes => ({
  countedBy: 'CITIZENSHIP',
  unit: 'EV',
  unitOfCount,
  sourceType,
  refTime: 'PERIOD',
});

/** Version 1 is the copy as it was obtained; version 2 corrects it. */
const IRREGULAR: Flow = {
  code: 'IOM_IRREGULAR_ENTRIES',
  file: 'amerdigest_irreg.csv',
  reporter: 'geo',
  nationality: 'nat',
  foreign: 'ENTRIES_IRREGULAR',
  nationals: null,
  attributes: counted('ENTRY', 'ADMINISTRATIVE'),
};

const FLOWS: Flow[] = [
  {
    code: 'IOM_REGULAR_ENTRIES',
    file: 'amerdigest_regin.csv',
    reporter: 'geo',
    nationality: 'nat',
    foreign: 'ENTRIES_FOREIGN',
    nationals: 'ENTRIES_NATIONALS',
    attributes: counted('ENTRY', 'BORDER_REGISTER'),
  },
  {
    code: 'IOM_REGULAR_EXITS',
    file: 'amerdigest_regout.csv',
    // In this file the two columns are swapped.
    reporter: 'nat',
    nationality: 'geo',
    foreign: 'EXITS_FOREIGN',
    nationals: 'EXITS_NATIONALS',
    attributes: counted('EXIT', 'BORDER_REGISTER'),
  },
  { ...IRREGULAR, keepsRepeated: true },
  { ...IRREGULAR, version: 2 },
];

/**
 * Months in which the copy repeats Honduras's regular entries, row by row, as its irregular ones (a jump from
 * 5,709 to 190,155, Hondurans first): a fault of the copy, left out by version 2.
 */
const REPEATED: ReadonlySet<string> = new Set(['HND 2025-02', 'HND 2025-03', 'HND 2025-04']);

/** Colombia's entries and exits of this month are the same, row by row: one of the two is wrong, unknown which. */
const DOUBTFUL = 'COL 2023-11';
const DOUBT = note(
  'Las entradas y salidas de este mes son idénticas en la copia: una de las dos es errónea',
  'As entradas e saídas deste mês são idênticas na cópia: uma das duas está errada',
  'Entries and exits of this month are identical in the copy: one of the two is wrong',
);

function buildFlow(source: Source, flow: Flow): BuiltDataset {
  const rows: SeedRow[] = [];
  let repeated = 0;
  let unstated = 0;
  for (const line of source.csv(`international/derived-csv/${flow.file}`)) {
    const reporter = cell(line, flow.reporter);
    const nationality = cell(line, flow.nationality) || '_U';
    const period = cell(line, 't').slice(0, 7);
    const reportedMonth = `${reporter} ${period}`;
    const own = reporter === nationality;
    const repeats = flow.nationals === null && REPEATED.has(reportedMonth);
    if (repeats) repeated += 1;
    if (repeats && !flow.keepsRepeated) continue;
    const indicator = own && !repeats ? flow.nationals : flow.foreign;
    if (!indicator)
      throw new Error(`${flow.code}: own nationals of ${reportedMonth} among irregular entries`);
    if (nationality === '_U') unstated += 1;
    const text = cell(line, 'n');
    const doubtful = flow.nationals !== null && reportedMonth === DOUBTFUL;
    rows.push({
      freq: 'M',
      indicator,
      key: [reporter, nationality],
      period,
      value: text === '' ? null : figure(text),
      ...(text === '' ? { status: 'O', comment: EMPTY_IN_SOURCE } : {}),
      ...(doubtful ? { status: 'U', comment: DOUBT } : {}),
      attributes: flow.attributes,
    });
  }
  const notes: string[] = [];
  const fate = flow.keepsRepeated ? 'kept as obtained' : 'left out';
  if (repeated) notes.push(`${repeated} rows ${fate}: they repeat Honduras's regular entries`);
  if (unstated) notes.push(`${unstated} rows without nationality: _U`);
  return { code: flow.code, ...(flow.version && { version: flow.version }), rows, notes };
}

/** IOM: monthly regular entries and exits and irregular entries, by nationality. Counts movements, not persons. */
export function buildIomBorder(source: Source): BuiltDataset[] {
  return FLOWS.map((flow) => buildFlow(source, flow));
}
