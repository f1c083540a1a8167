import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import type { Fault } from './field-rule.ts';

const KEYS = [
  'save',
  'saving',
  'undo',
  'redo',
  'discard',
  'saved',
  'undone',
  'unchanged',
  'unsaved',
  'unsavedHere',
  'conflictTitle',
  'conflictBody',
  'invalidTitle',
  'refusedTitle',
  'signedOutTitle',
  'signedOut',
  'signIn',
  'kept',
  'current',
  'yours',
  'takeCurrent',
  'takeYours',
  'empty',
  'draftTitle',
  'draftBody',
  'draftDrop',
  'leaveTitle',
  'leaveBody',
  'leave',
  'stay',
  'lost',
  'left',
] as const;

const FAULTS = ['TOO_LONG', 'WEB_ADDRESS', 'DEGREES', 'TOGETHER', 'REQUIRED'] as const;

/** Words of the editing form, in the person's language. */
export type EditWords = Record<(typeof KEYS)[number], string> & { faults: Record<Fault['code'], string> };

/** The words of the editing form, for the browser: as they are written, with {time} and {count} unfilled. */
export async function editWords(locale: SiteLocale): Promise<EditWords> {
  const t = await getTranslations({ locale, namespace: 'account.edit' });
  const faults = FAULTS.map((code) => [code, t.raw(`faults.${code}`)]);
  const words = Object.fromEntries(KEYS.map((key) => [key, String(t.raw(key))]));
  return { ...words, faults: Object.fromEntries(faults) } as EditWords;
}
