import type { DataStructure } from '../structure/data-structure.ts';

const LEADING = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'INDICATOR'] as const;

const TRAILING = [
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_STATUS',
  'CONF_STATUS',
  'OBS_BREAK',
  'COMMENT_OBS',
  'COUNTED_BY',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'UNIT_OF_COUNT',
  'SOURCE_TYPE',
  'MINIMUM_STAY',
  'REF_TIME',
] as const;

/** Columns without which a file says nothing; the others may be left out and then hold their default. */
const NEEDED = [...LEADING, 'TIME_PERIOD', 'OBS_VALUE', 'COUNTED_BY', 'UNIT_MEASURE'];

/** Columns of the hub's exchange format, SDMX-CSV 2.0, in the order in which it is written. */
export function columnsOf(structure: DataStructure): string[] {
  return [...LEADING, ...structure.dimensions.map(({ concept }) => concept), ...TRAILING];
}

/** Columns that a file must have. */
export function neededColumnsOf(structure: DataStructure): string[] {
  return [...NEEDED, ...structure.dimensions.map(({ concept }) => concept)];
}

/** STRUCTURE_ID of a dataset's files. */
export function structureIdOf(dataset: string): string {
  return `OSUMI:${dataset}(1.0)`;
}
