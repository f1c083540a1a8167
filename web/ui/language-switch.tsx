'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { languageTag, locales, type SiteLocale } from '#i18n/routing.ts';
import { languageNames, pathIn } from './languages.ts';

/** The same page, with its filters, in another language. Plain links: the whole page is asked for anew. */
export function LanguageSwitch({ label, current }: { label: string; current: SiteLocale }) {
  const here = usePathname();
  const search = useSearchParams().toString();
  return (
    <nav aria-label={label}>
      <ul className="flex text-small">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={pathIn(locale, here) + (search && `?${search}`)}
              lang={languageTag(locale)}
              hrefLang={languageTag(locale)}
              aria-current={locale === current ? 'true' : undefined}
              title={languageNames[locale]}
              className="plain-link flex min-h-11 min-w-8 items-center justify-center px-1.5 text-soft aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-6"
            >
              <span aria-hidden="true">{locale.toUpperCase()}</span>
              <span className="sr-only">{languageNames[locale]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
