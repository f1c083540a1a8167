'use client';

import { usePathname } from 'next/navigation';
import { siteLocale } from '#i18n/routing.ts';
import { buttonStyle } from './button-style.ts';
import { faultWords } from './fault-words.ts';

interface FaultProps {
  /** Makes what failed anew. */
  retry: () => void;
  /** By which the log tells of it. */
  code?: string | undefined;
}

/** A fault of the page or of its frame: what happened, what was kept, and a way to try again. */
export function Fault({ retry, code }: FaultProps) {
  const locale = siteLocale(usePathname()?.split('/')[1] ?? '');
  const words = faultWords[locale];
  return (
    <div role="alert" className="max-w-[52rem] py-10">
      <h1 className="text-h1">{words.title}</h1>
      <p className="mt-4 max-w-[68ch] text-lead text-soft">{words.body}</p>
      <p className="mt-6 mb-6 flex flex-wrap gap-4">
        <button type="button" onClick={retry} className={buttonStyle.main}>
          {words.retry}
        </button>
        <a href={`/${locale}`} className={buttonStyle.quiet}>
          {words.home}
        </a>
      </p>
      {code && (
        <p className="text-small text-soft">
          {words.code} <span className="numbers">{code}</span>
        </p>
      )}
    </div>
  );
}
