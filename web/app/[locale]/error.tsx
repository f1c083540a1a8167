'use client';

import { useTranslations } from 'next-intl';
import { buttonStyle } from '#ui/button-style.ts';

/** A fault of the page itself: said plainly, with a way to try again. */
export default function PageError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('site');
  return (
    <div className="max-w-[52rem] py-10">
      <h1 className="text-h1">{t('fault.title')}</h1>
      <p className="mt-4 mb-6 max-w-[68ch] text-lead text-soft">{t('fault.body')}</p>
      <button type="button" onClick={reset} className={buttonStyle.quiet}>
        {t('trouble.retry')}
      </button>
    </div>
  );
}
