'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { routing, type SiteLocale } from './routing.ts';

const Language = createContext<SiteLocale>(routing.defaultLocale);

/** The language of the page, told to what runs in the browser: the address may not say it, as where nothing stands. */
export function SiteLanguage({ locale, children }: { locale: SiteLocale; children: ReactNode }) {
  return <Language value={locale}>{children}</Language>;
}

export function useSiteLanguage(): SiteLocale {
  return useContext(Language);
}
