'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { getPathname, usePathname } from '#i18n/navigation.ts';
import { languageTag, locales } from '#i18n/routing.ts';

const NAMES = { es: 'Español', pt: 'Português', en: 'English' };

/** The same page, with its filters, in another language. Plain links: the whole page is asked for anew. */
export function LanguageSwitch() {
  const t = useTranslations('site');
  const current = useLocale();
  const here = usePathname();
  const search = useSearchParams().toString();
  return (
    <nav aria-label={t('nav.languages')}>
      <ul className="flex gap-3 text-small">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={getPathname({ href: here, locale }) + (search && `?${search}`)}
              lang={languageTag(locale)}
              hrefLang={languageTag(locale)}
              aria-current={locale === current ? 'true' : undefined}
              className="plain-link inline-block py-2 text-soft aria-[current]:font-semibold aria-[current]:text-ink"
            >
              <span className="sm:hidden" aria-hidden="true">
                {locale.toUpperCase()}
              </span>
              <span className="max-sm:sr-only">{NAMES[locale]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
