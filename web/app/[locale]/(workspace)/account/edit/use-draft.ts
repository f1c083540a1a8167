import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Draft, dropDraft, keepDraft, readDraft } from './draft-store.ts';
import { changedFields, type EditState, type Values } from './edit-state.ts';

/**
 * Keeps what is typed in this browser until it is published. Once, when the page opens, `restore` is told of a draft
 * that was left. Gives whether the browser keeps drafts at all.
 */
export function useDraft(
  key: string,
  state: EditState,
  values: Values,
  form: RefObject<HTMLFormElement | null>,
  restore: (draft: Draft | null, typed: Values) => void,
): boolean {
  const [ready, setReady] = useState(false);
  const [keeps, setKeeps] = useState(true);
  const wrote = useRef(false);
  const opened = useRef(false);

  useEffect(() => {
    if (opened.current || !form.current) return;
    opened.current = true;
    // What was typed before script took over stands in the page only.
    const standing = new FormData(form.current);
    const typed = Object.fromEntries(
      Object.keys(values).map((field) => [field, String(standing.get(field) ?? '').replaceAll('\r\n', '\n')]),
    );
    const draft = state.outcome === 'open' ? readDraft(key) : null;
    restore(draft, typed);
    setReady(true);
  }, [key, state.outcome, values, form, restore]);

  useEffect(() => {
    if (!ready) return;
    if (changedFields(values, state.original).length > 0) {
      wrote.current = true;
      const { original, revision } = state;
      setKeeps(keepDraft(key, { values, original, revision, at: new Date().toISOString() }));
    } else if (wrote.current) {
      wrote.current = false;
      dropDraft(key);
    }
  }, [ready, key, values, state]);
  return keeps;
}
