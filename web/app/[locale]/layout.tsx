import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { publicUrl } from '#env';
import { routing, siteLocale } from '#i18n/routing.ts';
import { SiteFrame } from '#ui/site-frame.tsx';

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export const viewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const t = await getTranslations({ locale: siteLocale((await params).locale), namespace: 'site' });
  return {
    metadataBase: new URL(publicUrl()),
    title: { default: t('site.name'), template: `%s · ${t('site.short')}` },
    description: t('site.description'),
  };
}

/** The frame of every page in one of the hub's languages. */
export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  return <SiteFrame locale={locale}>{children}</SiteFrame>;
}
