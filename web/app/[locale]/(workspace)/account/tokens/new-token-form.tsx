'use client';

import { useActionState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { createToken } from './token-actions.ts';
import { openToken } from './token-state.ts';

interface NewTokenFormProps {
  locale: string;
  formKey: string;
  words: Record<
    | 'name'
    | 'nameHelp'
    | 'scopes'
    | 'read'
    | 'write'
    | 'days'
    | 'daysHelp'
    | 'create'
    | 'created'
    | 'once'
    | 'copy'
    | 'repeated',
    string
  >;
}

/** Makes a token with its scopes, and shows its secret once. */
export function NewTokenForm({ locale, formKey, words }: NewTokenFormProps) {
  const [state, submit, waiting] = useActionState(createToken, openToken);
  return (
    <form action={submit} className="grid max-w-xl gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="formKey" value={formKey} />
      {state.outcome === 'created' && (
        <Notice tone="good" role="status" title={words.created}>
          {state.secret ? (
            <>
              <p>{words.once}</p>
              <p className="my-3">
                <code className="code break-all select-all">{state.secret}</code>
              </p>
              <CopyButton text={state.secret} label={words.copy} />
            </>
          ) : (
            <p>{words.repeated}</p>
          )}
        </Notice>
      )}
      {state.outcome === 'refused' && (
        <Notice tone="danger" role="alert">
          {state.message}
        </Notice>
      )}
      <TextField
        id="name"
        name="name"
        label={words.name}
        help={words.nameHelp}
        required
        maxLength={100}
        defaultValue={state.typed.name}
      />
      <fieldset>
        <legend className="mb-1 font-semibold">{words.scopes}</legend>
        {(['READ', 'WRITE'] as const).map((scope) => (
          <label key={scope} className="flex min-h-9 items-center gap-2">
            <input
              type="checkbox"
              name="scope"
              value={scope}
              defaultChecked={state.typed.scopes.includes(scope)}
              className="size-4"
            />
            {scope === 'READ' ? words.read : words.write}
          </label>
        ))}
      </fieldset>
      <TextField
        id="days"
        name="days"
        label={words.days}
        help={words.daysHelp}
        inputMode="numeric"
        pattern="[0-9]{0,4}"
        defaultValue={state.typed.days}
      />
      <div>
        <button type="submit" className={buttonStyle.main} disabled={waiting}>
          {words.create}
        </button>
      </div>
    </form>
  );
}
