import { getTranslations } from 'next-intl/server';
import { type SiteLocale, siteLocale } from '#i18n/routing.ts';
import { idempotencyKey, typedValues } from './edit-input.ts';
import { changedFields, type EditState, type Values } from './edit-state.ts';
import { type FormRules, faultsOf } from './field-rule.ts';
import { mergeEdits } from './merge-edits.ts';
import type { Written } from './written.ts';

/** A write that is to be sent. */
interface EditWrite {
  id: string;
  expectedRevision: number;
  idempotencyKey: string;
  values: Values;
  /** The fields whose text differs from what is published. */
  changed: string[];
}

/** A thing that has a form: its rules, and how it is written. */
export interface Editable {
  rules: FormRules;
  write: (locale: SiteLocale, write: EditWrite) => Promise<Written>;
}

/** Saves what changed in a form, or takes its last save back; what was typed is in every outcome. */
export async function saveEdit(state: EditState, form: FormData, thing: Editable): Promise<EditState> {
  const locale = siteLocale(String(form.get('locale')));
  const t = await getTranslations({ locale, namespace: 'account.edit' });
  const names = thing.rules.fields.map(({ name }) => name);
  const typed = typedValues(form, names);
  const undone = form.get('intent') === 'undo' ? state.previous : null;
  const values = undone ?? typed;
  const base: EditState = { ...state, values: typed, issues: {}, conflicts: [], message: null };
  if (changedFields(values, state.original).length === 0) return { ...base, outcome: 'unchanged' };

  const faults = Object.entries(faultsOf(thing.rules, values));
  if (faults.length > 0) {
    const issues = Object.fromEntries(
      faults.map(([name, { code, limit }]) => [name, t(`faults.${code}`, { limit: String(limit) })]),
    );
    return { ...base, outcome: 'invalid', issues };
  }

  const send = (from: EditState, next: Values) =>
    thing.write(locale, {
      id: String(form.get('id')),
      expectedRevision: from.revision,
      idempotencyKey: idempotencyKey(String(form.get('formKey')), from, next),
      values: next,
      changed: changedFields(next, from.original),
    });
  let [from, sent] = [base, values];
  let written = await send(from, sent);
  if (written.kind === 'conflict') {
    const merged = mergeEdits(state.original, written.values, values);
    from = { ...base, ...merged, original: written.values, revision: written.revision };
    if (merged.conflicts.length > 0) return { ...from, outcome: 'conflict', message: written.message };
    // Somebody else changed other fields: both changes stand.
    sent = merged.values;
    written = await send(from, sent);
  }
  switch (written.kind) {
    case 'saved':
      return {
        ...base,
        outcome: undone && state.outcome !== 'undone' ? 'undone' : 'saved',
        values: undone ? mergeEdits(state.original, sent, typed).values : sent,
        original: sent,
        previous: from.original,
        revision: written.revision,
      };
    case 'conflict':
      return { ...from, outcome: 'refused', message: written.message };
    case 'invalid': {
      const issues = written.issues.map(({ field, message }) => [
        names.includes(field) ? field : (names.find((name) => name.startsWith(`${field}.`)) ?? field),
        message,
      ]);
      return { ...base, outcome: 'invalid', issues: Object.fromEntries(issues) };
    }
    case 'refused':
      return { ...base, outcome: 'refused', message: written.message };
    case 'trouble': {
      const { trouble } = written;
      if (trouble.kind === 'SIGNED_OUT') return { ...base, outcome: 'signed-out' };
      return {
        ...base,
        outcome: 'refused',
        message: trouble.kind === 'REFUSED' ? trouble.message : t('unavailable'),
      };
    }
  }
}
