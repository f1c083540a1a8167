'use client';

import { type FormEvent, useActionState, useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { changeFollowing } from '#ui/change-following.ts';
import { toast } from '#ui/toast.tsx';

interface UnfollowButtonProps {
  id: string;
  locale: string;
  title: string;
  words: { unfollow: string; unfollowed: string; undo: string; lost: string };
}

/** Stops following a thing, at once; the message that says so takes it back. */
export function UnfollowButton({ id, locale, title, words }: UnfollowButtonProps) {
  const [served, serve] = useActionState(changeFollowing, null);
  const [refused, setRefused] = useState(served);
  const [gone, setGone] = useState(false);
  const again = async () => {
    const back = new FormData();
    for (const [name, value] of Object.entries({ id, locale, follow: 'yes' })) back.set(name, value);
    const answer = await changeFollowing(null, back).catch(() => words.lost);
    if (answer === null) setGone(false);
    else toast({ title: answer, tone: 'danger' });
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setGone(true);
    const answer = await changeFollowing(null, new FormData(event.currentTarget)).catch(() => words.lost);
    setRefused(answer);
    if (answer === null)
      toast({ title: words.unfollowed, text: title, action: { label: words.undo, run: again } });
    else setGone(false);
  };
  return (
    <form action={serve} onSubmit={submit} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      {refused && !gone && (
        <span role="alert" className="text-small text-danger">
          {refused}
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
