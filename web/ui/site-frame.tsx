import './type-faces.css';
import './site.css';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import { SiteLanguage } from '#i18n/site-language.tsx';
import { OfflineWatch } from './offline-watch.tsx';
import { PageKeys } from './page-keys.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { siteViewer } from './site-viewer.ts';
import { readTheme } from './theme.ts';

/** The whole document around a page: language, fonts, theme, header, footer, keys. */
export async function SiteFrame({ locale, children }: { locale: SiteLocale; children: ReactNode }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const theme = readTheme((await cookies()).get('hub-theme')?.value);
  const viewer = await siteViewer(locale);
  return (
    <html lang={languageTag(locale)} data-theme={theme === 'auto' ? undefined : theme}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent"
        >
          {t('skip')}
        </a>
        <SiteLanguage locale={locale}>
          <SiteHeader locale={locale} viewer={viewer} />
          <main id="content" tabIndex={-1} className="wrap flex-1 pt-8 pb-20 outline-none sm:pt-12">
            {children}
          </main>
          <SiteFooter theme={theme} />
          <PageKeys locale={locale} signedIn={viewer !== null} observatories={viewer?.observatories ?? []} />
          <OfflineWatch title={t('offline.title')} body={t('offline.body')} back={t('offline.back')} />
        </SiteLanguage>
      </body>
    </html>
  );
}
