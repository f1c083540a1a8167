'use client';

import { signIn } from 'next-auth/react';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';

const TROUBLES = ['SIGN_IN_REFUSED', 'TOO_MANY_ATTEMPTS', 'BAD_INPUT', 'UNAVAILABLE'] as const;

/** E-mail and password; what went wrong is said in words, and the e-mail stays. */
export function SignInForm({ to }: { to: string }) {
  const t = useTranslations('signIn');
  const locale = useLocale();
  const [waiting, setWaiting] = useState(false);
  const [trouble, setTrouble] = useState<(typeof TROUBLES)[number] | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setWaiting(true);
    setTrouble(null);
    const answer = await signIn('credentials', {
      redirect: false,
      email: String(form.get('email')),
      password: String(form.get('password')),
      language: locale,
    }).catch(() => undefined);
    if (answer?.ok && !answer.error) {
      window.location.assign(to);
      return;
    }
    setWaiting(false);
    setTrouble(TROUBLES.find((one) => one === answer?.error) ?? 'UNAVAILABLE');
  };

  return (
    <form onSubmit={submit} className="grid max-w-md gap-5">
      {trouble && (
        <Notice tone="danger" role="alert">
          {t(`trouble.${trouble}`)}
        </Notice>
      )}
      <TextField
        id="email"
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        required
        maxLength={254}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        required
        maxLength={1000}
      />
      <div>
        <button type="submit" className={buttonStyle.main} disabled={waiting}>
          {waiting ? t('waiting') : t('go')}
        </button>
      </div>
    </form>
  );
}
