import { locales, type SiteLocale } from '#i18n/routing.ts';

/** A note of the source in the reader's language: notes that the hub wrote hold all three, parted by " / ". */
export function noteIn(note: string, locale: SiteLocale): string {
  const parts = note.split(' / ');
  return parts.length === locales.length ? (parts[locales.indexOf(locale)] ?? note) : note;
}
