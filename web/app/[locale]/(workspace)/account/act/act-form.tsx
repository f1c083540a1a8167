'use client';

import { type ReactNode, useRef } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { toast } from '#ui/toast.tsx';
import type { Act } from './act-state.ts';
import { useAct } from './use-act.ts';

export interface ActField {
  name: string;
  label: string;
  help?: string;
  type?: 'text' | 'password' | 'email';
  autoComplete?: string;
  inputMode?: 'numeric';
  value?: string;
}

interface ActFormProps {
  act: Act;
  /** Sets the ids of this form's fields apart from those of others. */
  id: string;
  hidden: Record<string, string>;
  fields: ActField[];
  label: string;
  look?: 'main' | 'quiet' | 'danger';
  done?: string;
  lost: string;
  /** Other fields, under those of one line. */
  children?: ReactNode;
}

/** A short form of one column that does one thing. */
export function ActForm({
  act,
  id,
  hidden,
  fields,
  label,
  look = 'quiet',
  done,
  lost,
  children,
}: ActFormProps) {
  const element = useRef<HTMLFormElement>(null);
  const { state, waiting, form } = useAct(act, lost, () => {
    element.current?.reset();
    if (done) toast({ title: done, tone: 'good' });
  });
  const told = fields.some(({ name }) => state.issues[name]);
  return (
    <form ref={element} {...form} className="grid max-w-xl gap-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.outcome === 'refused' && !told && (
        <Notice tone="danger" role="alert">
          <p>{[state.message, ...Object.values(state.issues)].filter(Boolean).join(' ')}</p>
        </Notice>
      )}
      {told && (
        <p role="alert" className="sr-only">
          {Object.values(state.issues).join(' ')}
        </p>
      )}
      {fields.map(({ name, value, ...field }) => (
        <TextField
          key={name}
          {...field}
          id={`${id}-${name}`}
          name={name}
          required
          defaultValue={state.typed[name] ?? value}
          error={state.issues[name]}
        />
      ))}
      {children}
      <div>
        <button type="submit" className={buttonStyle[look]} disabled={waiting}>
          {label}
        </button>
      </div>
    </form>
  );
}
