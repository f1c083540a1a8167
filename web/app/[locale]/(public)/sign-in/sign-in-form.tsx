'use client';

import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSiteLanguage } from '#i18n/site-language.tsx';
import { Notice } from '#ui/notice.tsx';
import { CodeStep } from './code-step.tsx';
import { OidcButton } from './oidc-button.tsx';
import { type Credentials, PasswordStep } from './password-step.tsx';
import { type SignInTrouble, signInTrouble } from './sign-in-trouble.ts';

interface Props {
  /** Where to go afterwards. */
  to: string;
  /** What people call the other service by which they can sign in; null: there is none. */
  oidc: string | null;
  /** What went wrong on the way back from that service. */
  trouble: SignInTrouble | null;
}

/** E-mail and password, then a one-time code where the account asks for one. What went wrong is said in words. */
export function SignInForm({ to, oidc, trouble: before }: Props) {
  const t = useTranslations('signIn');
  const language = useSiteLanguage();
  const [waiting, setWaiting] = useState(false);
  const [trouble, setTrouble] = useState(before);
  /** E-mail and password that were right, and wait for a code. */
  const [known, setKnown] = useState<Credentials | null>(null);

  const show = async (credentials: Credentials, totp?: string) => {
    setWaiting(true);
    setTrouble(null);
    const shown = { ...credentials, language, ...(totp && { totp }) };
    // Without an address of its own next-auth takes this page's, whose ?error= it would report as this sign-in's.
    const answer = await signIn('credentials', { redirect: false, callbackUrl: to, ...shown }).catch(
      () => undefined,
    );
    if (answer?.ok && !answer.error) {
      window.location.assign(to);
      return;
    }
    setWaiting(false);
    if (answer?.error === 'TOTP_REQUIRED') setKnown(credentials);
    else setTrouble(signInTrouble(answer?.error, 'UNAVAILABLE'));
  };

  return (
    <div className="grid max-w-md gap-6">
      {trouble && (
        <Notice tone="danger" role="alert">
          {t(`trouble.${trouble}`)}
        </Notice>
      )}
      {known ? (
        <CodeStep
          waiting={waiting}
          onShow={(code) => show(known, code)}
          onBack={() => {
            setKnown(null);
            setTrouble(null);
          }}
        />
      ) : (
        <>
          <PasswordStep waiting={waiting} onShow={show} />
          {oidc && <OidcButton name={oidc} to={to} />}
        </>
      )}
    </div>
  );
}
