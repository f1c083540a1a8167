'use client';

import { type FormEvent, useActionState, useCallback, useRef, useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { useHydrated } from '#ui/hydrated.ts';
import { Notice } from '#ui/notice.tsx';
import { type Draft, dropDraft } from './draft-store.ts';
import { EditField, type FieldSpec } from './edit-field.tsx';
import { EditOutcome } from './edit-outcome.tsx';
import { changedFields, type EditState, type Values } from './edit-state.ts';
import type { EditWords } from './edit-words.ts';
import { type FormRules, faultsOf, faultWords } from './field-rule.ts';
import { mergeEdits } from './merge-edits.ts';
import { useDraft } from './use-draft.ts';
import { useUnsavedGuard } from './use-unsaved-guard.ts';

interface EditFormProps {
  action: (state: EditState, form: FormData) => Promise<EditState>;
  initial: EditState;
  rules: FormRules;
  fields: FieldSpec[];
  words: EditWords;
  /** What the action needs beside the fields. */
  hidden: Record<string, string>;
  /** Person and thing: under it what is typed is kept in the browser. */
  draftKey: string;
  signInHref: string;
}

/**
 * A form of one column that loses nothing: every answer brings back what was typed, and what isn't published is kept in
 * the browser. Without script it sends itself, and the server says the same.
 */
export function EditForm({
  action,
  initial,
  rules,
  fields,
  words,
  hidden,
  draftKey,
  signInHref,
}: EditFormProps) {
  const [served, serve] = useActionState(action, initial);
  const [state, setState] = useState(served);
  const [values, setValues] = useState(served.values);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [recovered, setRecovered] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  /** Whether a button is being pressed: a fault that is shown now would move it from under the pointer. */
  const pressing = useRef(false);
  const hydrated = useHydrated();

  const restore = useCallback(
    (draft: Draft | null, typed: Values) => {
      if (draft === null) {
        setValues(typed);
        return;
      }
      const { values: merged, conflicts } = mergeEdits(draft.original, initial.values, {
        ...initial.values,
        ...draft.values,
      });
      if (changedFields(merged, initial.values).length === 0) return;
      setValues(merged);
      setRecovered(draft.at);
      if (conflicts.length > 0) setState((now) => ({ ...now, outcome: 'conflict', conflicts }));
    },
    [initial.values],
  );
  const keeps = useDraft(draftKey, state, values, form, restore);
  const unsaved = changedFields(values, state.original).length > 0;
  const guard = useUnsavedGuard(unsaved && state.outcome !== 'signed-out');

  const faults = faultsOf(rules, values);
  const errorOf = (name: string) => {
    const fault = faults[name];
    if (fault && touched.has(name)) return faultWords(words.faults, fault);
    // What the server said stands until the text is another one.
    return state.values[name] === values[name] ? state.issues[name] : undefined;
  };
  const change = (name: string, text: string) => setValues((now) => ({ ...now, [name]: text }));
  const leave = (name: string) => {
    if (!pressing.current) setTouched((now) => new Set(now).add(name));
    pressing.current = false;
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sent = values;
    setWaiting(true);
    const next = await action(state, new FormData(event.currentTarget, submitter)).catch(
      (): EditState => ({ ...state, outcome: 'refused', values: sent, issues: {}, message: words.lost }),
    );
    setWaiting(false);
    setTouched(new Set(fields.map(({ name }) => name)));
    setState(next);
    // What was typed while the answer was on its way stays.
    setValues((now) => mergeEdits(sent, next.values, now).values);
    if (next.outcome === 'saved' || next.outcome === 'undone') setRecovered(null);
  };
  const discard = () => {
    dropDraft(draftKey);
    setRecovered(null);
    setTouched(new Set());
    setState((now) => ({ ...now, outcome: 'open', values: now.original, issues: {}, conflicts: [] }));
    setValues(state.original);
  };

  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  return (
    <form
      ref={form}
      action={serve}
      onSubmit={submit}
      onPointerDown={({ target }) => {
        pressing.current = (target as Element).closest('button') !== null;
      }}
      noValidate
      aria-busy={waiting}
      className="grid max-w-[44rem] gap-6"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {recovered && (
        <Notice role="status" title={words.draftTitle}>
          <p>
            {words.draftBody.replace(
              '{time}',
              new Date(recovered).toLocaleString(document.documentElement.lang),
            )}
          </p>
          <p className="mt-3">
            <button type="button" className={buttonStyle.small} onClick={discard}>
              {words.draftDrop}
            </button>
          </p>
        </Notice>
      )}
      <EditOutcome
        state={state}
        values={values}
        words={words}
        labelOf={labelOf}
        signInHref={signInHref}
        choose={hydrated ? change : null}
      />
      {fields.map((field) => (
        <EditField
          key={field.name}
          field={field}
          rule={rules.fields.find(({ name }) => name === field.name)}
          value={values[field.name] ?? ''}
          error={errorOf(field.name)}
          leftWords={words.left}
          onType={(text) => change(field.name, text)}
          onLeave={() => leave(field.name)}
        />
      ))}
      <div className="save-bar sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-paper px-4 py-3">
        <button type="submit" className={buttonStyle.main} disabled={waiting}>
          {waiting ? words.saving : words.save}
        </button>
        {state.previous && (
          <button type="submit" name="intent" value="undo" className={buttonStyle.quiet} disabled={waiting}>
            {state.outcome === 'undone' ? words.redo : words.undo}
          </button>
        )}
        {unsaved && hydrated && (
          <button type="button" onClick={discard} className={buttonStyle.plain} disabled={waiting}>
            {words.discard}
          </button>
        )}
        <p role="status" className="text-small text-soft">
          {statusOf(state, unsaved, keeps, waiting, words)}
        </p>
      </div>
      <ConfirmDialog
        open={guard.asking}
        onOpenChange={(open) => open || guard.stay()}
        title={words.leaveTitle}
        confirm={words.leave}
        cancel={words.stay}
        onConfirm={guard.leave}
      >
        <p>{words.leaveBody}</p>
      </ConfirmDialog>
    </form>
  );
}

function statusOf(
  state: EditState,
  unsaved: boolean,
  keeps: boolean,
  waiting: boolean,
  words: EditWords,
): string {
  if (waiting) return words.saving;
  if (unsaved) return keeps ? words.unsavedHere : words.unsaved;
  const { outcome } = state;
  return outcome === 'saved' || outcome === 'undone' || outcome === 'unchanged' ? words[outcome] : '';
}
