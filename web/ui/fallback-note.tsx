import { getTranslations } from 'next-intl/server';
import { languageTag, siteLocale } from '#i18n/routing.ts';
import { Notice } from './notice.tsx';

/** Texts of a thing that aren't in the language asked for, as the graph tells them. */
export type Fallbacks = readonly { field: string; locale: 'ES' | 'PT' | 'EN' }[];

/** The language tag of a text that isn't in the page's language; undefined where it is. */
export function foreignLang(fallbacks: Fallbacks, field: string): string | undefined {
  const found = fallbacks.find((fallback) => fallback.field === field);
  return found && languageTag(siteLocale(found.locale.toLowerCase()));
}

/** Says that a text is shown in another language than the page's; nothing where it isn't. */
export async function FallbackNote({ fallbacks, field }: { fallbacks: Fallbacks; field: string }) {
  const found = fallbacks.find((fallback) => fallback.field === field);
  if (!found) return null;
  const t = await getTranslations('site');
  return <Notice>{t('fallback', { language: t(`language.${found.locale}`) })}</Notice>;
}
