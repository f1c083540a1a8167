import type { DataStructure } from '../structure/data-structure.ts';
import type { Fault } from './exchange-fault.ts';
import { columnsOf, neededColumnsOf } from './sdmx-csv-columns.ts';

/** Where the columns of a file stand; -1: it has none. */
export interface Columns {
  count: number;
  /** The header has faults. */
  broken: boolean;
  index: Map<string, number>;
  /** Columns that are the same in all rows of a series. */
  identity: number[];
  period: number;
  value: number;
  status: number;
  confidentiality: number;
  break: number;
  note: number;
}

const OBSERVATION_COLUMNS = new Set([
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'CONF_STATUS',
  'OBS_BREAK',
  'COMMENT_OBS',
]);

/** Reads the header; what is wrong with it goes to `faults`, and then no row can be read. */
export function readHeader(
  structure: DataStructure,
  fields: string[],
  row: number,
  faults: Fault[],
): Columns {
  const known = new Set(columnsOf(structure));
  const index = new Map<string, number>();
  const before = faults.length;
  fields.forEach((name, at) => {
    if (!known.has(name)) faults.push({ row, column: name.slice(0, 200), code: 'UNKNOWN_COLUMN' });
    else if (index.has(name)) faults.push({ row, column: name, code: 'REPEATED_COLUMN' });
    else index.set(name, at);
  });
  for (const name of neededColumnsOf(structure))
    if (!index.has(name)) faults.push({ row, column: name, code: 'MISSING_COLUMN' });
  const at = (name: string): number => index.get(name) ?? -1;
  return {
    count: fields.length,
    broken: faults.length > before,
    index,
    identity: [...index].filter(([name]) => !OBSERVATION_COLUMNS.has(name)).map(([, i]) => i),
    period: at('TIME_PERIOD'),
    value: at('OBS_VALUE'),
    status: at('OBS_STATUS'),
    confidentiality: at('CONF_STATUS'),
    break: at('OBS_BREAK'),
    note: at('COMMENT_OBS'),
  };
}
