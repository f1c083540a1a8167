/** Values of a form by field, as typed: "name.es", "website". */
export type Values = Record<string, string>;

/** Where a form of the workspace stands. What was typed is in `values` in every state. */
export interface EditState {
  outcome: 'open' | 'saved' | 'unchanged' | 'conflict' | 'invalid' | 'refused';
  values: Values;
  /** What the person saw when the form was opened or last saved. */
  original: Values;
  /** The revision that the next save is based on. */
  revision: number;
  /** Words about single fields. */
  issues: Record<string, string>;
  /** Words about the whole, in the person's language. */
  message: string | null;
  /** Fields that somebody else changed meanwhile: theirs beside the person's own. */
  conflicts: { field: string; current: string; yours: string }[];
}

/** A form as it is first shown. */
export function openEdit(values: Values, revision: number): EditState {
  return { outcome: 'open', values, original: values, revision, issues: {}, message: null, conflicts: [] };
}

/** The fields whose text differs from what the person saw. */
export function changedFields(values: Values, original: Values): string[] {
  return Object.keys(values).filter((field) => values[field] !== (original[field] ?? ''));
}
