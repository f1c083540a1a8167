'use client';

import { type FormEvent, useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { toast } from '#ui/toast.tsx';
import { openAct } from '../act/act-state.ts';
import { useAct } from '../act/use-act.ts';
import { setFollowed } from '../follow-actions.ts';

interface UnfollowButtonProps {
  id: string;
  locale: string;
  title: string;
  words: { unfollow: string; unfollowed: string; undo: string; lost: string };
}

/** Stops following a thing, at once; the message that says so takes it back. */
export function UnfollowButton({ id, locale, title, words }: UnfollowButtonProps) {
  const [gone, setGone] = useState(false);
  const { state, run, form } = useAct(setFollowed, words.lost);
  const again = async () => {
    const back = new FormData();
    for (const [name, value] of Object.entries({ id, locale, follow: 'yes' })) back.set(name, value);
    const next = await setFollowed(openAct, back).catch(() => ({ ...openAct, outcome: 'refused' as const }));
    if (next.outcome === 'refused') toast({ title: next.message ?? words.lost, tone: 'danger' });
    else setGone(false);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setGone(true);
    const next = await run(new FormData(event.currentTarget));
    if (next.outcome === 'refused') setGone(false);
    else toast({ title: words.unfollowed, text: title, action: { label: words.undo, run: again } });
  };
  return (
    <form action={form.action} onSubmit={submit} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      {state.outcome === 'refused' && (
        <span role="alert" className="text-small text-danger">
          {state.message}
        </span>
      )}
      {gone ? (
        <span className="text-small text-soft">{words.unfollowed}</span>
      ) : (
        <button type="submit" className={buttonStyle.small}>
          {words.unfollow}
          <span className="sr-only"> {title}</span>
        </button>
      )}
    </form>
  );
}
