import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { buttonStyle } from '#ui/button-style.ts';

/** Leads to the other service by which people sign in, and back to `to`. */
export function OidcButton({ name, to }: { name: string; to: string }) {
  const t = useTranslations('signIn');
  const [leaving, setLeaving] = useState(false);
  return (
    <div className="grid justify-items-start gap-3 border-t border-rule pt-6">
      <p className="text-soft">{t('other')}</p>
      <button
        type="button"
        className={buttonStyle.quiet}
        disabled={leaving}
        onClick={() => {
          setLeaving(true);
          void signIn('oidc', { callbackUrl: to }).finally(() => setLeaving(false));
        }}
      >
        {t('otherGo', { name })}
      </button>
    </div>
  );
}
