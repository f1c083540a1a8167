import { publicUrl } from '#env';
import { languageTag, locales, type SiteLocale } from '#i18n/routing.ts';
import { embedHref, FILE_EXTENSIONS, type FileExtension, type View, viewHref } from '../view.ts';

/** The whole address of a view, or of one of its files. */
export function viewAddress(locale: SiteLocale, view: View, extension?: FileExtension): string {
  return `${publicUrl()}/${locale}${viewHref(view, extension)}`;
}

/** The whole address of a view for other pages. */
export function embedAddress(locale: SiteLocale, view: View): string {
  return `${publicUrl()}/${locale}${embedHref(view)}`;
}

/** All addresses of a view in a language, and of the view in each language. */
export function addressesOf(locale: SiteLocale, view: View) {
  return {
    view: viewAddress(locale, view),
    ...Object.fromEntries(FILE_EXTENSIONS.map((one) => [one, viewAddress(locale, view, one)])),
    embed: embedAddress(locale, view),
    languages: Object.fromEntries(locales.map((one) => [languageTag(one), viewAddress(one, view)])),
  };
}
