/** One code as the engine sees it. `id` is the integer that figures hold. Labels may miss a language. */
export interface CodeEntry {
  id: number;
  code: string;
  label: { es?: string; pt?: string; en?: string };
  /** Code above this one in the list's hierarchy. */
  parent: string | null;
  /** Code of the total that this code is a part of; all parts of one total are disjoint and together the whole. */
  partOf: string | null;
  /** Other codes of the same thing, by scheme: {iso2: 'AR', m49: '032'}, {sdmx: '_O'}. */
  identifiers?: Record<string, string>;
}

/** Why several codes may not be summed. */
export type Overlap =
  | { reason: 'REPEATED_CODE'; codes: [string] }
  | { reason: 'TOTAL_WITH_PARTS'; codes: [total: string, part: string] }
  | { reason: 'OVERLAPPING_CODES'; codes: [string, string] };

/** A code list in memory. Build it with `codeListOf`. */
export interface CodeList {
  code: string;
  /** In the list's order. */
  entries: readonly CodeEntry[];
  byCode: ReadonlyMap<string, CodeEntry>;
  byId: ReadonlyMap<number, CodeEntry>;
  /** Place of a code in the list, from 0. */
  rank: ReadonlyMap<string, number>;
  /** Codes right below a code in the hierarchy, in the list's order. */
  children(code: string): readonly string[];
  /** Parts of a total, in the list's order; none where the list declares no partition of it. */
  parts(total: string): readonly string[];
  /** Totals that the list declares a partition of, largest first: the one that is part of no other. */
  totals: readonly string[];
  /** Codes in which another may be hidden: SDMX's _O, and what `identifiers` say is SDMX's _O (others) or _U (unknown). */
  others: ReadonlySet<string>;
}

/** Builds a code list. Entries stay in the given order; a later entry of the same code is ignored. */
export function codeListOf(code: string, entries: readonly CodeEntry[]): CodeList {
  const byCode = new Map<string, CodeEntry>();
  const byId = new Map<number, CodeEntry>();
  const children = new Map<string, string[]>();
  const parts = new Map<string, string[]>();
  const kept: CodeEntry[] = [];
  for (const entry of entries) {
    if (byCode.has(entry.code)) continue;
    kept.push(entry);
    byCode.set(entry.code, entry);
    byId.set(entry.id, entry);
    if (entry.parent !== null) append(children, entry.parent, entry.code);
    if (entry.partOf !== null) append(parts, entry.partOf, entry.code);
  }
  const depth = (total: string): number => totalsAbove(byCode, total).length;
  const totals = [...parts.keys()].sort((a, b) => depth(a) - depth(b));
  return {
    code,
    entries: kept,
    byCode,
    byId,
    rank: new Map(kept.map((entry, i) => [entry.code, i])),
    children: (above) => children.get(above) ?? [],
    parts: (total) => parts.get(total) ?? [],
    totals,
    others: new Set(kept.filter(isOthers).map((entry) => entry.code)),
  };
}

function isOthers({ code, identifiers }: CodeEntry): boolean {
  return code === '_O' || identifiers?.sdmx === '_O' || identifiers?.sdmx === '_U';
}

/**
 * The first reason why the sum of these codes would count something twice, or might; null: all are disjoint.
 * Two codes are known to be disjoint where they descend from different parts of one partition.
 */
export function overlap(list: CodeList, codes: readonly string[]): Overlap | null {
  for (let i = 0; i < codes.length; i += 1) {
    for (let j = i + 1; j < codes.length; j += 1) {
      const found = overlapOfTwo(list, codes[i] as string, codes[j] as string);
      if (found) return found;
    }
  }
  return null;
}

/**
 * The members of a group: the codes at the end of the hierarchy below it; the code itself where nothing is below.
 * A total with a declared partition is no group: it is measured, not made up.
 */
export function membersOf(list: CodeList, code: string): string[] {
  if (list.parts(code).length > 0) return [code];
  const members: string[] = [];
  const seen = new Set<string>();
  const visit = (current: string): void => {
    if (seen.has(current)) return;
    seen.add(current);
    const below = list.children(current);
    if (below.length === 0) members.push(current);
    for (const child of below) visit(child);
  };
  visit(code);
  return members;
}

function overlapOfTwo(list: CodeList, a: string, b: string): Overlap | null {
  if (a === b) return { reason: 'REPEATED_CODE', codes: [a] };
  const aboveA = [a, ...totalsAbove(list.byCode, a)];
  const aboveB = [b, ...totalsAbove(list.byCode, b)];
  if (aboveB.includes(a)) return { reason: 'TOTAL_WITH_PARTS', codes: [a, b] };
  if (aboveA.includes(b)) return { reason: 'TOTAL_WITH_PARTS', codes: [b, a] };
  if (aboveA.some((total) => aboveB.includes(total))) return null;
  return { reason: 'OVERLAPPING_CODES', codes: [a, b] };
}

/** The totals that hold a code, nearest first. */
function totalsAbove(byCode: ReadonlyMap<string, CodeEntry>, code: string): string[] {
  const above: string[] = [];
  let next = byCode.get(code)?.partOf ?? null;
  while (next !== null && next !== code && !above.includes(next)) {
    above.push(next);
    next = byCode.get(next)?.partOf ?? null;
  }
  return above;
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
