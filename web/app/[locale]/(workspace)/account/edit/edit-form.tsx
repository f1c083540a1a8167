'use client';

import { useActionState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { TextArea, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import type { EditState } from './edit-state.ts';

export interface FieldSpec {
  name: string;
  label: string;
  help?: string;
  /** Language of what is typed. */
  lang?: string;
  long?: boolean;
  maxLength?: number;
  inputMode?: 'decimal' | 'url';
}

/** Words of the form, in the person's language. */
export interface EditWords {
  save: string;
  saving: string;
  overwrite: string;
  saved: string;
  unchanged: string;
  conflictTitle: string;
  conflictBody: string;
  invalidTitle: string;
  refusedTitle: string;
  kept: string;
  field: string;
  current: string;
  yours: string;
  empty: string;
}

interface EditFormProps {
  action: (state: EditState, form: FormData) => Promise<EditState>;
  initial: EditState;
  fields: FieldSpec[];
  words: EditWords;
  /** What the action needs beside the fields. */
  hidden: Record<string, string>;
}

/** A form of one column that loses nothing: every answer brings back what was typed. It works without script. */
export function EditForm({ action, initial, fields, words, hidden }: EditFormProps) {
  const [state, submit, waiting] = useActionState(action, initial);
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  return (
    <form action={submit} className="grid max-w-[44rem] gap-6">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Outcome state={state} words={words} labelOf={labelOf} />
      {fields.map(({ name, label, help, lang, long, maxLength, inputMode }) => {
        const props = {
          id: name,
          name,
          label,
          help,
          lang,
          maxLength,
          defaultValue: state.values[name] ?? '',
          error: state.issues[name],
        };
        return long ? (
          <TextArea key={name} rows={5} {...props} />
        ) : (
          <TextField key={name} inputMode={inputMode} {...props} />
        );
      })}
      <div>
        <button type="submit" className={buttonStyle.main} disabled={waiting}>
          {waiting ? words.saving : state.outcome === 'conflict' ? words.overwrite : words.save}
        </button>
      </div>
    </form>
  );
}

interface OutcomeProps {
  state: EditState;
  words: EditWords;
  labelOf: (name: string) => string;
}

function Outcome({ state, words, labelOf }: OutcomeProps) {
  switch (state.outcome) {
    case 'open':
      return null;
    case 'saved':
      return <Notice tone="good" role="status" title={words.saved} />;
    case 'unchanged':
      return <Notice role="status" title={words.unchanged} />;
    case 'conflict':
      return (
        <Notice tone="warning" role="alert" title={words.conflictTitle}>
          <p>{words.conflictBody}</p>
          <div className="table-scroll mt-3">
            <table className="data">
              <caption className="sr-only">{words.conflictTitle}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.field}</th>
                  <th scope="col">{words.current}</th>
                  <th scope="col">{words.yours}</th>
                </tr>
              </thead>
              <tbody>
                {state.conflicts.map(({ field, current, yours }) => (
                  <tr key={field}>
                    <th scope="row">{labelOf(field)}</th>
                    <td className="whitespace-pre-wrap">{current || words.empty}</td>
                    <td className="whitespace-pre-wrap">{yours || words.empty}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Notice>
      );
    case 'invalid':
      return (
        <Notice tone="danger" role="alert" title={words.invalidTitle}>
          <ul className="list-disc ps-5">
            {Object.entries(state.issues).map(([field, message]) => (
              <li key={field}>
                <a href={`#${field}`}>{labelOf(field)}</a>: {message}
              </li>
            ))}
          </ul>
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="danger" role="alert" title={words.refusedTitle}>
          <p>{state.message}</p>
          <p>{words.kept}</p>
        </Notice>
      );
  }
}
