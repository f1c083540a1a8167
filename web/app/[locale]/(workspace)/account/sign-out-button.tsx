'use client';

import { signOut } from 'next-auth/react';
import { useState } from 'react';
import { useSiteLanguage } from '#i18n/site-language.tsx';
import { buttonStyle } from '#ui/button-style.ts';

/** Ends the session here and at the API, and goes home. */
export function SignOutButton({ label, busy }: { label: string; busy: string }) {
  const locale = useSiteLanguage();
  const [waiting, setWaiting] = useState(false);
  const leave = async () => {
    setWaiting(true);
    await signOut({ redirect: false });
    window.location.assign(`/${locale}`);
  };
  return (
    <button type="button" onClick={leave} disabled={waiting} className={buttonStyle.quiet}>
      {waiting ? busy : label}
    </button>
  );
}
