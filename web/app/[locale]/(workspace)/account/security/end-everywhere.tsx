'use client';

import { signOut } from 'next-auth/react';
import { useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { toast } from '#ui/toast.tsx';
import { openAct } from '../act/act-state.ts';
import { signOutEverywhere } from './account-actions.ts';

interface EndEverywhereProps {
  locale: string;
  words: Record<'label' | 'title' | 'body' | 'cancel' | 'lost', string>;
}

/** Signs out on every device, this one too, and goes home. */
export function EndEverywhere({ locale, words }: EndEverywhereProps) {
  const [asking, setAsking] = useState(false);
  const end = async () => {
    const form = new FormData();
    form.set('locale', locale);
    const { outcome, message } = await signOutEverywhere(openAct, form).catch(() => ({
      outcome: 'refused' as const,
      message: words.lost,
    }));
    if (outcome === 'refused') {
      toast({ title: message ?? words.lost, tone: 'danger' });
      return;
    }
    await signOut({ redirect: false });
    window.location.assign(`/${locale}`);
  };
  return (
    <>
      <button type="button" className={buttonStyle.danger} onClick={() => setAsking(true)}>
        {words.label}
      </button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.title}
        confirm={words.label}
        cancel={words.cancel}
        danger
        onConfirm={end}
      >
        <p>{words.body}</p>
      </ConfirmDialog>
    </>
  );
}
