'use client';

import { useRef } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { useAct } from '../../../act/use-act.ts';
import { inviteMember } from './invitation-actions.ts';

interface InviteFormProps {
  hidden: Record<string, string>;
  roles: { value: string; label: string }[];
  languages: { value: string; label: string }[];
  words: Record<
    'email' | 'role' | 'language' | 'languageHelp' | 'send' | 'made' | 'once' | 'copy' | 'repeated' | 'lost',
    string
  >;
}

/** Invites somebody to a role, and shows the link that is to be passed on, once. */
export function InviteForm({ hidden, roles, languages, words }: InviteFormProps) {
  const element = useRef<HTMLFormElement>(null);
  const { state, waiting, form } = useAct(inviteMember, words.lost, () => element.current?.reset());
  const { given, issues, typed } = state;
  const elsewhere = Object.entries(issues).filter(([field]) => field !== 'email');
  return (
    <form ref={element} {...form} className="grid max-w-xl gap-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.outcome === 'done' && given && (
        <Notice tone="good" role="status" title={words.made.replace('{email}', () => given.email ?? '')}>
          {given.link ? (
            <>
              <p>{words.once}</p>
              <p className="my-3">
                <code className="code break-all select-all">{given.link}</code>
              </p>
              <CopyButton text={given.link} label={words.copy} />
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
        id="email"
        name="email"
        type="email"
        label={words.email}
        required
        autoComplete="off"
        defaultValue={typed.email}
        error={issues.email}
      />
      <SelectField id="role" name="role" label={words.role} options={roles} defaultValue={typed.role} />
      <SelectField
        id="language"
        name="language"
        label={words.language}
        help={words.languageHelp}
        options={languages}
        defaultValue={typed.language ?? hidden.locale}
      />
      <div>
        <button type="submit" className={buttonStyle.main} disabled={waiting}>
          {words.send}
        </button>
      </div>
    </form>
  );
}
