import type { CodeEntry, CodeList } from './code-list.ts';

const MOST = 3;
/** Longer words are cut: nothing near them exists, and the comparison's cost is their length squared. */
const LONGEST = 80;

/**
 * Valid codes nearest to an unknown one, at most three, nearest first: by code, label in any language or other
 * identifier, without regard to case and accents. Empty where nothing is near. Ties keep the list's order.
 */
export function nearestCodes(list: CodeList, unknown: string): string[] {
  return nearestEntries(list.entries, unknown).map((entry) => entry.code);
}

/** Entries nearest to a word, nearest first, at most three; ties keep the order of the entries. */
export function nearestEntries(entries: readonly CodeEntry[], word: string): CodeEntry[] {
  const wanted = fold(word.slice(0, LONGEST));
  if (wanted === '') return [];
  // At least one letter must be right.
  const allowed = Math.min(wanted.length - 1, Math.max(1, Math.floor(wanted.length / 3)));
  const scored: { entry: CodeEntry; distance: number; order: number }[] = [];
  entries.forEach((entry, order) => {
    const distance = distanceTo(entry, wanted, allowed);
    if (distance <= allowed) scored.push({ entry, distance, order });
  });
  scored.sort((a, b) => a.distance - b.distance || a.order - b.order);
  return scored.slice(0, MOST).map(({ entry }) => entry);
}

/** Distance of the nearest of an entry's names; beyond `allowed` it is not told apart. */
function distanceTo(entry: CodeEntry, wanted: string, allowed: number): number {
  if (Object.values(entry.identifiers ?? {}).some((other) => fold(String(other)) === wanted)) return 0;
  let best = allowed + 1;
  for (const name of [entry.code, entry.label.es, entry.label.pt, entry.label.en]) {
    if (!name) continue;
    const folded = fold(name);
    if (Math.abs(folded.length - wanted.length) < best) best = Math.min(best, editDistance(folded, wanted));
  }
  return best;
}

/** Lower case, without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours count one each. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
