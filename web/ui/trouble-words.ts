import { getTranslations } from 'next-intl/server';
import type { Trouble } from '#graph/trouble.ts';
import type { SiteLocale } from '#i18n/routing.ts';

/** Why a write has no answer, in the person's language. */
export async function troubleWords(locale: SiteLocale, trouble: Trouble): Promise<string> {
  if (trouble.kind === 'REFUSED') return trouble.message;
  const t = await getTranslations({ locale, namespace: 'account.edit' });
  return t(trouble.kind === 'SIGNED_OUT' ? 'signedOutShort' : 'unavailable');
}
