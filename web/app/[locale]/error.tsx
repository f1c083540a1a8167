'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { siteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { faultWords } from '#ui/fault-words.ts';

/** A fault of the page itself: what happened, what was kept, and a way to try again. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const words = faultWords[siteLocale(usePathname().split('/')[1] ?? '')];
  useEffect(() => {
    // A page whose parts could not be fetched comes back by itself with the connection.
    window.addEventListener('online', reset);
    return () => window.removeEventListener('online', reset);
  }, [reset]);
  return (
    <div role="alert" className="max-w-[52rem] py-10">
      <h1 className="text-h1">{words.title}</h1>
      <p className="mt-4 max-w-[68ch] text-lead text-soft">{words.body}</p>
      <p className="mt-6 mb-6 flex flex-wrap gap-4">
        <button type="button" onClick={reset} className={buttonStyle.main}>
          {words.retry}
        </button>
        <a href={`/${words.path}`} className={buttonStyle.quiet}>
          {words.home}
        </a>
      </p>
      {error.digest && (
        <p className="text-small text-soft">
          {words.code} <span className="numbers">{error.digest}</span>
        </p>
      )}
    </div>
  );
}
