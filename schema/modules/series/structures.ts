import type { Database } from '@hub/prisma/client.ts';
import type { CodeEntry } from '../../engine/structure/code-list.ts';
import { type DataStructure, type Slot, slotsOf } from '../../engine/structure/data-structure.ts';

/** A structure in memory, with the columns of figures.series that hold its dimensions. */
export interface StoredStructure extends DataStructure {
  slots: ReadonlyMap<string, Slot>;
}

/** What the read path must know of the catalogue beside the code lists. Few rows: all are held. */
export interface Structures {
  /** By database id. */
  structures: ReadonlyMap<number, StoredStructure>;
  /** By database id; as entries, so that the nearest to an unknown code can be found. */
  indicators: ReadonlyMap<number, CodeEntry>;
  indicatorByCode: ReadonlyMap<string, CodeEntry>;
}

/** How long they are believed before they are read anew, in milliseconds. */
const BELIEVED_MS = 3_000;

const held = new WeakMap<Database, { reading: Promise<Structures>; readAt: number }>();

/** The structures and indicators of the database, from memory; a change shows within three seconds. */
export function structuresOf(db: Database): Promise<Structures> {
  const known = held.get(db);
  if (known && performance.now() - known.readAt < BELIEVED_MS) return known.reading;
  const reading = read(db);
  const entry = { reading, readAt: performance.now() };
  held.set(db, entry);
  reading.catch(() => {
    if (held.get(db) === entry) held.delete(db);
  });
  return reading;
}

/** The structure of a dataset: read anew where it is newer than what memory holds. */
export async function structureOf(db: Database, structureId: number): Promise<StoredStructure> {
  const known = (await structuresOf(db)).structures.get(structureId);
  if (known) return known;
  held.delete(db);
  const found = (await structuresOf(db)).structures.get(structureId);
  if (!found) throw new Error(`no structure ${structureId}`);
  return found;
}

async function read(db: Database): Promise<Structures> {
  const [dimensions, indicators] = await Promise.all([
    db.pool.query<{ id: number; code: string; concept: string; sparse: boolean; code_list: string }>(
      `SELECT s.id, s.code, d.concept, d.sparse, l.code AS code_list
         FROM data_structure s
         JOIN structure_dimension d ON d.structure_id = s.id
         JOIN code_list l ON l.id = d.code_list_id
        ORDER BY s.id, d.position`,
    ),
    db.pool.query<{ id: number; code: string; name: CodeEntry['label'] }>(
      'SELECT id, code, name FROM indicator ORDER BY position, code',
    ),
  ]);
  const structures = new Map<number, StoredStructure>();
  for (const [id, rows] of Map.groupBy(dimensions.rows, (row) => row.id)) {
    const structure: DataStructure = {
      code: rows[0]?.code ?? '',
      dimensions: rows.map(({ concept, code_list: codeList, sparse }) => ({ concept, codeList, sparse })),
    };
    structures.set(id, { ...structure, slots: slotsOf(structure) });
  }
  const entries = indicators.rows.map(({ id, code, name }) => ({
    id,
    code,
    label: name,
    parent: null,
    partOf: null,
  }));
  return {
    structures,
    indicators: new Map(entries.map((entry) => [entry.id, entry])),
    indicatorByCode: new Map(entries.map((entry) => [entry.code, entry])),
  };
}
