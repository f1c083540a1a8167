import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import type { EditWords } from './edit-form.tsx';

const KEYS = [
  'save',
  'saving',
  'overwrite',
  'saved',
  'unchanged',
  'conflictTitle',
  'conflictBody',
  'invalidTitle',
  'refusedTitle',
  'kept',
  'field',
  'current',
  'yours',
  'empty',
] as const;

/** The words of the editing form, for the browser. */
export async function editWords(locale: SiteLocale): Promise<EditWords> {
  const t = await getTranslations({ locale, namespace: 'account.edit' });
  return Object.fromEntries(KEYS.map((key) => [key, t(key)])) as Record<(typeof KEYS)[number], string>;
}
