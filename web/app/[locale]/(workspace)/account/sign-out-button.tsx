'use client';

import { signOut } from 'next-auth/react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';

/** Ends the session here and at the API, and goes home. */
export function SignOutButton() {
  const t = useTranslations('signIn');
  const locale = useLocale();
  const [waiting, setWaiting] = useState(false);
  const leave = async () => {
    setWaiting(true);
    await signOut({ redirect: false });
    window.location.assign(`/${locale}`);
  };
  return (
    <button type="button" onClick={leave} disabled={waiting} className={buttonStyle.quiet}>
      {waiting ? t('signingOut') : t('signOut')}
    </button>
  );
}
