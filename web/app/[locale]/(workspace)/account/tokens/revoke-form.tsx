'use client';

import { useActionState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { revokeToken } from './token-actions.ts';

interface RevokeFormProps {
  id: string;
  locale: string;
  label: string;
  /** The token's name, so that each button says which it takes back. */
  name: string;
}

/** Takes one token back. */
export function RevokeForm({ id, locale, label, name }: RevokeFormProps) {
  const [trouble, submit, waiting] = useActionState(revokeToken, null);
  return (
    <form action={submit} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="locale" value={locale} />
      {trouble && (
        <span role="alert" className="text-small text-danger">
          {trouble}
        </span>
      )}
      <button type="submit" className={buttonStyle.danger} disabled={waiting}>
        {label}
        <span className="sr-only"> {name}</span>
      </button>
    </form>
  );
}
