'use client';

import '#ui/site.css';
import { usePathname } from 'next/navigation';
import { languageTag, siteLocale } from '#i18n/routing.ts';
import { Fault } from '#ui/fault.tsx';
import { faultWords } from '#ui/fault-words.ts';

/** A fault of the frame itself. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const locale = siteLocale(usePathname()?.split('/')[1] ?? '');
  return (
    <html lang={languageTag(locale)}>
      <body>
        <title>{faultWords[locale].title}</title>
        <main className="wrap">
          <Fault retry={reset} code={error.digest} />
        </main>
      </body>
    </html>
  );
}
