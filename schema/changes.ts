import { Prisma } from '@hub/prisma/generated/client/client.ts';
import type { Deed } from './command.ts';
import type { FieldConflict } from './user-errors.ts';

type Value = string | number | null;
type ByLanguage = Partial<Record<'es' | 'pt' | 'en', string | null | undefined>>;

/** What a person sends to change a thing, by column: undefined leaves as it is, null clears, also per language. */
export type Sent = Record<string, Value | ByLanguage | undefined>;

/** One value that would change. `language` is set for columns of {es, pt, en}. */
export interface Change {
  column: string;
  language?: string;
  before: Value;
  after: Value;
}

/** What would change in the row, value by value. `texts`: the columns of {es, pt, en}, null of which clears all three. */
export function changesOf(row: object, sent: Sent, texts: readonly string[]): Change[] {
  const stored = row as Record<string, unknown>;
  return Object.entries(sent).flatMap(([column, value]): Change[] => {
    if (value === undefined) return [];
    if (!texts.includes(column)) {
      const before = (stored[column] ?? null) as Value;
      return before === value ? [] : [{ column, before, after: value as Value }];
    }
    const text = (stored[column] ?? {}) as ByLanguage;
    const wanted: ByLanguage = (value as ByLanguage | null) ?? { es: null, pt: null, en: null };
    return (['es', 'pt', 'en'] as const).flatMap((language) => {
      const after = wanted[language];
      const before = text[language] ?? null;
      return after === undefined || after === before ? [] : [{ column, language, before, after }];
    });
  });
}

/** The new contents of the changed columns; a text without any language is an empty object. */
export function changedColumns(row: object, changes: readonly Change[]): Record<string, unknown> {
  const stored = row as Record<string, unknown>;
  const columns: Record<string, unknown> = {};
  for (const { column, language, after } of changes) {
    if (language === undefined) {
      columns[column] = after;
      continue;
    }
    const text = { ...((columns[column] ?? stored[column] ?? {}) as ByLanguage), [language]: after };
    columns[column] = Object.fromEntries(Object.entries(text).filter(([, words]) => words));
  }
  return columns;
}

/** For a nullable JSON column: nothing instead of a text without any language. */
export function orNull(text: unknown): unknown {
  return typeof text === 'object' && text !== null && Object.keys(text).length === 0 ? Prisma.DbNull : text;
}

/** The changes as an audit event keeps them. */
export function auditOf(changes: readonly Change[]): Deed['changes'] {
  return Object.fromEntries(
    changes.map((change) => [pathOf(change), { before: change.before, after: change.after }]),
  );
}

/** The changes as a conflict shows them. */
export function conflictsOf(changes: readonly Change[]): FieldConflict[] {
  const show = (value: Value) => (value === null ? null : String(value));
  return changes.map((change) => ({
    field: pathOf(change),
    current: show(change.before),
    yours: show(change.after),
  }));
}

/** Path of a change in the input, such as "name.es". */
export function pathOf({ column, language }: Change): string {
  return language === undefined ? column : `${column}.${language}`;
}
