import type { CodeEntry } from '@hub/schema/engine/structure/code-list.ts';
import { nearestEntries } from '@hub/schema/engine/structure/nearest-code.ts';

/** The nearest of some codes to a word, by code or label, without regard to case and accents; undefined where none is near. */
export function nearestOf(
  codes: Iterable<{ code: string; label: string }>,
  word: string,
): string | undefined {
  const entries: CodeEntry[] = [...codes].map(({ code, label }, id) => ({
    id,
    code,
    label: { es: label },
    parent: null,
    partOf: null,
  }));
  return nearestEntries(entries, word)[0]?.code;
}
