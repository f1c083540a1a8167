/** Values of a form by field, as typed: "name.es", "website". */
export type Values = Record<string, string>;

/** A field that somebody else changed to another text meanwhile. */
export interface Conflict {
  field: string;
  /** What is published. */
  current: string;
  yours: string;
}

/** Where a form of the workspace stands. What was typed is in `values` in every state. */
export interface EditState {
  outcome: 'open' | 'saved' | 'undone' | 'unchanged' | 'conflict' | 'invalid' | 'refused' | 'signed-out';
  values: Values;
  /** What is published, as far as the form knows. */
  original: Values;
  /** What was published before the last save, to go back to; null: nothing was saved here. */
  previous: Values | null;
  /** The revision that the next save is based on. */
  revision: number;
  /** Words about single fields. */
  issues: Record<string, string>;
  /** Words about the whole, in the person's language. */
  message: string | null;
  conflicts: Conflict[];
}

/** A form as it is first shown. */
export function openEdit(values: Values, revision: number): EditState {
  return {
    outcome: 'open',
    values,
    original: values,
    previous: null,
    revision,
    issues: {},
    message: null,
    conflicts: [],
  };
}

/** The fields whose text differs from another version's. */
export function changedFields(values: Values, original: Values): string[] {
  return Object.keys(values).filter((field) => values[field] !== (original[field] ?? ''));
}
