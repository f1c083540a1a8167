'use client';

import { useRef } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { Check } from '#ui/choice.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { useAct } from '../act/use-act.ts';
import { createToken } from './token-actions.ts';

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
    | 'repeated'
    | 'lost',
    string
  >;
}

/** Makes a token with its scopes, and shows its secret once. */
export function NewTokenForm({ locale, formKey, words }: NewTokenFormProps) {
  const element = useRef<HTMLFormElement>(null);
  const { state, waiting, form } = useAct(createToken, words.lost, () => element.current?.reset());
  const { issues, typed, given } = state;
  const elsewhere = Object.entries(issues).filter(([field]) => field !== 'name');
  const scopes = (typed.scopes ?? 'READ').split(' ');
  return (
    <form ref={element} {...form} className="grid max-w-xl gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="formKey" value={formKey} />
      {state.outcome === 'done' && (
        <Notice tone="good" role="status" title={words.created}>
          {given?.secret ? (
            <>
              <p>{words.once}</p>
              <p className="my-3">
                <code className="code break-all select-all">{given.secret}</code>
              </p>
              <CopyButton text={given.secret} label={words.copy} />
            </>
          ) : (
            <p>{words.repeated}</p>
          )}
        </Notice>
      )}
      {state.outcome === 'refused' && (
        <Notice tone="danger" role="alert">
          <p>{[state.message, ...elsewhere.map(([, message]) => message)].filter(Boolean).join(' ')}</p>
        </Notice>
      )}
      <TextField
        id="name"
        name="name"
        label={words.name}
        help={words.nameHelp}
        required
        defaultValue={typed.name}
        error={issues.name}
      />
      <fieldset>
        <legend className="mb-1 font-semibold">{words.scopes}</legend>
        {(['READ', 'WRITE'] as const).map((scope) => (
          <Check
            key={scope}
            id={`scope-${scope}`}
            name="scope"
            value={scope}
            defaultChecked={scopes.includes(scope)}
            label={scope === 'READ' ? words.read : words.write}
          />
        ))}
      </fieldset>
      <TextField
        id="days"
        name="days"
        label={words.days}
        help={words.daysHelp}
        inputMode="numeric"
        pattern="[0-9]{0,4}"
        defaultValue={typed.days ?? '90'}
      />
      <div>
        <button type="submit" className={buttonStyle.main} disabled={waiting}>
          {words.create}
        </button>
      </div>
    </form>
  );
}
