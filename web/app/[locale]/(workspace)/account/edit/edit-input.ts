import { createHash } from 'node:crypto';
import type { EditState, Values } from './edit-state.ts';

const LANGUAGES = ['es', 'pt', 'en'] as const;

/** What a form sent, in the order of its fields: only those that the form has, with Unix line ends, trimmed. */
export function typedValues(form: FormData, fields: readonly string[]): Values {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      String(form.get(field) ?? '')
        .replaceAll('\r\n', '\n')
        .trim(),
    ]),
  );
}

/** The changed languages of a text: null clears one; nothing where none changed. */
export function changedText(field: string, values: Values, changed: readonly string[]) {
  const parts = LANGUAGES.filter((language) => changed.includes(`${field}.${language}`));
  if (parts.length === 0) return undefined;
  return Object.fromEntries(parts.map((language) => [language, values[`${field}.${language}`] || null]));
}

/** A changed plain text: null clears it; nothing where it didn't change. */
export function changedPlain(field: string, values: Values, changed: readonly string[]) {
  return changed.includes(field) ? values[field] || null : undefined;
}

/**
 * A key for the write: the same form with the same text gives the same key, so that a save sent twice is done once,
 * and a text that was changed after a lost answer is a write of its own.
 */
export function idempotencyKey(formKey: string, state: EditState, values: Values): string {
  const body = JSON.stringify([state.revision, values]);
  return `${formKey}-${createHash('sha256').update(body).digest('hex').slice(0, 32)}`;
}
