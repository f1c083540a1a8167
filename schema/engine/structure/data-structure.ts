import type { Frequency } from './period.ts';

/** One dimension of a cube beside FREQ, INDICATOR and TIME_PERIOD, which every cube has. */
export interface Dimension {
  /** SDMX concept: REF_AREA, COUNTERPART_AREA, SEX, AGE, ... */
  concept: string;
  /** Code of its code list. */
  codeList: string;
  /** True where the publisher leaves out codes with nothing to count. */
  sparse: boolean;
}

/** The dimensions of a cube in the order of its series key. */
export interface DataStructure {
  code: string;
  dimensions: readonly Dimension[];
}

/** Columns of stored series that hold the codes of a dimension. */
export type Slot = 'area' | 'counterpart' | 'd1' | 'd2' | 'd3' | 'd4';

export const SLOTS: readonly Slot[] = ['area', 'counterpart', 'd1', 'd2', 'd3', 'd4'];

const FREE_SLOTS: readonly Slot[] = ['d1', 'd2', 'd3', 'd4'];

/**
 * The slot of each dimension, by concept: REF_AREA and COUNTERPART_AREA have their own, the others take d1 to d4
 * in the structure's order. Throws RangeError for more than four others.
 */
export function slotsOf(structure: DataStructure): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  let free = 0;
  for (const { concept } of structure.dimensions) {
    if (concept === 'REF_AREA') slots.set(concept, 'area');
    else if (concept === 'COUNTERPART_AREA') slots.set(concept, 'counterpart');
    else {
      const slot = FREE_SLOTS[free];
      if (!slot) throw new RangeError(`${structure.code} has more than four dimensions beside its areas`);
      slots.set(concept, slot);
      free += 1;
    }
  }
  return slots;
}

/** The SDMX key of a series: "M.ENTRIES_FOREIGN.COL.VEN". `codes` in the structure's order. */
export function seriesKey(frequency: Frequency, indicator: string, codes: readonly string[]): string {
  return [frequency, indicator, ...codes].join('.');
}
