'use client';

import '#ui/site.css';
import { usePathname } from 'next/navigation';
import { siteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { faultWords } from '#ui/fault-words.ts';

/** A fault of the frame itself. */
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = faultWords[siteLocale(usePathname()?.split('/')[1] ?? '')];
  return (
    <html lang={words.lang}>
      <body>
        <title>{words.title}</title>
        <main className="wrap py-20">
          <h1 className="text-h1">{words.title}</h1>
          <p className="mt-4 mb-6 max-w-[68ch] text-lead text-soft">{words.body}</p>
          <p className="flex flex-wrap gap-4">
            <button type="button" onClick={reset} className={buttonStyle.main}>
              {words.retry}
            </button>
            <a href={`/${words.path}`} className={buttonStyle.quiet}>
              {words.home}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
