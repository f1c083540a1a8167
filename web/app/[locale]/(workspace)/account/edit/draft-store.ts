import type { Values } from './edit-state.ts';

/** What somebody typed and hasn't published, as kept in their browser. */
export interface Draft {
  values: Values;
  /** What was published when they began. */
  original: Values;
  revision: number;
  /** When it was last typed in: ISO 8601. */
  at: string;
}

const PREFIX = 'hub-draft:';

/** The draft of a person and a thing; null: there is none, or the browser keeps nothing. */
export function readDraft(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a draft. False: the browser refuses to. */
export function keepDraft(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a draft. */
export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== 'object' || kept === null) return false;
  const { values, original, revision, at } = kept as Record<string, unknown>;
  return isValues(values) && isValues(original) && typeof revision === 'number' && typeof at === 'string';
}

function isValues(kept: unknown): kept is Values {
  return (
    typeof kept === 'object' && kept !== null && Object.values(kept).every((text) => typeof text === 'string')
  );
}
