import type { Database } from '@hub/prisma/client.ts';
import { type CodeEntry, type CodeList, codeListOf } from '../../engine/structure/code-list.ts';
import type { StoredText } from '../../text.ts';

/** A code as it is kept in memory: what the engine needs of it, with what people read. */
export interface StoredCode extends CodeEntry {
  list: string;
  label: { es?: string; pt?: string; en?: string };
  description: StoredText;
  position: number;
  validFrom: Date | null;
  validTo: Date | null;
  identifiers: Record<string, string>;
}

/** A code list in memory: the engine's list, with what people read. `byCode` and `byId` hold `StoredCode`s. */
export interface StoredCodeList extends CodeList {
  id: number;
  name: StoredText;
  description: StoredText;
  agency: string;
  version: string;
  entries: readonly StoredCode[];
  byCode: ReadonlyMap<string, StoredCode>;
  byId: ReadonlyMap<number, StoredCode>;
}

/** All code lists of a database at one moment. */
export interface CodeLists {
  /** By their code, such as "CL_AREA", in alphabetical order. */
  byCode: ReadonlyMap<string, StoredCodeList>;
  /** Any code by the integer that figures hold. */
  codeById: ReadonlyMap<number, StoredCode>;
  /** The code of a list; undefined where the list or the code is unknown. */
  find(list: string, code: string): StoredCode | undefined;
}

/** How long the lists are believed before the database is asked whether they changed, in milliseconds. */
const BELIEVED_MS = 3_000;

interface Held {
  /** Changes with every insert, update and deletion of a list or code. */
  stamp: string;
  lists: CodeLists;
  checkedAt: number;
}

const held = new WeakMap<Database, Promise<Held>>();

/**
 * The code lists of the database, from memory. Loaded once, then asked every few seconds whether they changed
 * (one small query), so that a change by another process shows within that time.
 */
export async function codeLists(db: Database): Promise<CodeLists> {
  const before = held.get(db);
  if (before === undefined) return (await hold(db, load(db))).lists;
  const known = await before;
  if (performance.now() - known.checkedAt < BELIEVED_MS) return known.lists;
  // Another request may have begun the check while this one waited for it.
  const current = held.get(db);
  return (await (current === before ? hold(db, refresh(db, known)) : (current ?? hold(db, load(db))))).lists;
}

/** Forgets the lists of a database; a command that writes codes calls it after its transaction. */
export function forgetCodeLists(db: Database): void {
  held.delete(db);
}

function hold(db: Database, loading: Promise<Held>): Promise<Held> {
  held.set(db, loading);
  loading.catch(() => {
    if (held.get(db) === loading) held.delete(db);
  });
  return loading;
}

async function refresh(db: Database, known: Held): Promise<Held> {
  if ((await stampOf(db)) !== known.stamp) return load(db);
  return { ...known, checkedAt: performance.now() };
}

/** Row versions change with each write, so their sum with the count tells lists that changed. */
async function stampOf(db: Database): Promise<string> {
  const { rows } = await db.pool.query<{ stamp: string }>(
    `SELECT concat_ws('.', (SELECT concat(count(*), '.', sum(xmin::text::bigint)) FROM code_list),
                           (SELECT concat(count(*), '.', sum(xmin::text::bigint)) FROM code)) AS stamp`,
  );
  return rows[0]?.stamp ?? '';
}

async function load(db: Database): Promise<Held> {
  // The stamp is taken first: a write in between is found by the next check.
  const stamp = await stampOf(db);
  const stored = await db.prisma.codeList.findMany({ orderBy: { code: 'asc' } });
  const { rows } = await db.pool.query<CodeRow>(
    `SELECT c.id, c.code_list_id, c.code, c.label, c.description, p.code AS parent, c.part_of, c.position,
            c.valid_from::text, c.valid_to::text, c.identifiers
       FROM code c LEFT JOIN code p ON p.id = c.parent_id
      ORDER BY c.code_list_id, c.position, c.code`,
  );
  const rowsOf = Map.groupBy(rows, (row) => row.code_list_id);
  const byCode = new Map<string, StoredCodeList>();
  const codeById = new Map<number, StoredCode>();
  for (const { id, code, name, description, agency, version } of stored) {
    const entries = (rowsOf.get(id) ?? []).map((row) => codeOf(code, row));
    for (const entry of entries) codeById.set(entry.id, entry);
    const list = codeListOf(code, entries) as Pick<StoredCodeList, keyof CodeList>;
    byCode.set(code, { ...list, id, name, description, agency, version });
  }
  const find = (list: string, code: string) => byCode.get(list)?.byCode.get(code);
  return { stamp, lists: { byCode, codeById, find }, checkedAt: performance.now() };
}

interface CodeRow {
  id: number;
  code_list_id: number;
  code: string;
  label: StoredCode['label'];
  description: StoredText;
  parent: string | null;
  part_of: string | null;
  position: number;
  valid_from: string | null;
  valid_to: string | null;
  identifiers: Record<string, string>;
}

function codeOf(list: string, row: CodeRow): StoredCode {
  const { id, code, label, description, parent, part_of: partOf, position, identifiers } = row;
  const [validFrom, validTo] = [row.valid_from, row.valid_to].map((day) =>
    day === null ? null : new Date(day),
  );
  return {
    list,
    id,
    code,
    label,
    description,
    parent,
    partOf,
    position,
    identifiers,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  };
}
