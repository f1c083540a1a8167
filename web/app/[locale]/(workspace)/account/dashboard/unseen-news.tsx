'use client';

import { type FormEvent, type ReactNode, startTransition, useActionState, useOptimistic } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { toast } from '#ui/toast.tsx';
import { type ActState, openAct } from '../act/act-state.ts';
import { markSeen } from './mark-seen.ts';

interface UnseenNewsProps {
  locale: string;
  /** Up to when news stand on the page. */
  at: string;
  /** How many were not seen yet. */
  count: number;
  words: Record<'count' | 'markSeen' | 'marked' | 'lost', string>;
  children: ReactNode;
}

/** News, and the button that marks them as seen at once; where that is refused they are unseen again, and it is said. */
export function UnseenNews({ locale, at, count, words, children }: UnseenNewsProps) {
  const [, serve] = useActionState(markSeen, openAct);
  const [seen, show] = useOptimistic(count === 0);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(async () => {
      show(true);
      const { outcome, message } = await markSeen(openAct, form).catch(
        (): ActState => ({ ...openAct, outcome: 'refused', message: words.lost }),
      );
      if (outcome === 'done') toast({ title: words.marked, tone: 'good' });
      else toast({ title: message ?? words.lost, tone: 'danger' });
    });
  };
  return (
    <div className="group/news" data-seen={seen || undefined}>
      {!seen && (
        <form action={serve} onSubmit={submit} className="mb-4 flex flex-wrap items-center gap-4">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="at" value={at} />
          <p className="text-soft">{words.count}</p>
          <button type="submit" className={buttonStyle.small}>
            {words.markSeen}
          </button>
        </form>
      )}
      {children}
    </div>
  );
}
