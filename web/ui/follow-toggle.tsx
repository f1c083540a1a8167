'use client';

import { type FormEvent, startTransition, useActionState, useOptimistic, useState } from 'react';
import { buttonStyle } from './button-style.ts';
import { changeFollowing } from './change-following.ts';

interface FollowToggleProps {
  id: string;
  locale: string;
  follows: boolean;
  words: { start: string; stop: string; lost: string };
}

/** Shows at once what was pressed; where it is refused it goes back, and says why. Without script it sends itself. */
export function FollowToggle({ id, locale, follows, words }: FollowToggleProps) {
  const [served, serve] = useActionState(changeFollowing, null);
  const [refused, setRefused] = useState(served);
  const [shown, show] = useOptimistic(follows);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setRefused(null);
    startTransition(async () => {
      show(!shown);
      const answer = await changeFollowing(null, form).catch(() => words.lost);
      startTransition(() => setRefused(answer));
    });
  };
  return (
    <form action={serve} onSubmit={submit} className="mt-4 flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="follow" value={shown ? 'no' : 'yes'} />
      <button type="submit" className={buttonStyle.small}>
        {shown ? words.stop : words.start}
      </button>
      {refused && (
        <span role="alert" className="text-small text-danger">
          {refused}
        </span>
      )}
    </form>
  );
}
