'use client';

import { type FormEvent, useRef, useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { toast } from '#ui/toast.tsx';
import type { Act } from './act-state.ts';
import { useAct } from './use-act.ts';

interface ActButtonProps {
  act: Act;
  /** What the action needs. */
  hidden: Record<string, string>;
  label: string;
  /** Whom or what it is about, for those who hear the button alone. */
  about?: string;
  look?: keyof typeof buttonStyle;
  /** A question before it is done. */
  ask?: { title: string; body: string; confirm: string; cancel: string };
  /** What is said when it is done. */
  done?: string;
  /** What is said when no answer came. */
  lost: string;
}

/** A button that does one thing, asks first where harm could be done, and says how it went. */
export function ActButton({ act, hidden, label, about, look = 'quiet', ask, done, lost }: ActButtonProps) {
  const [asking, setAsking] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const { state, waiting, run, form } = useAct(act, lost, () => done && toast({ title: done, tone: 'good' }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!ask) return form.onSubmit(event);
    event.preventDefault();
    setAsking(true);
  };
  return (
    <form ref={element} action={form.action} onSubmit={submit} className="flex flex-wrap items-center gap-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={buttonStyle[look]} disabled={waiting}>
        {label}
        {about && <span className="sr-only"> {about}</span>}
      </button>
      {state.outcome === 'refused' && (
        <span role="alert" className="text-small text-danger">
          {state.message}
        </span>
      )}
      {ask && (
        <ConfirmDialog
          open={asking}
          onOpenChange={setAsking}
          title={ask.title}
          confirm={ask.confirm}
          cancel={ask.cancel}
          danger
          onConfirm={() => element.current && run(new FormData(element.current))}
        >
          <p>{ask.body}</p>
        </ConfirmDialog>
      )}
    </form>
  );
}
