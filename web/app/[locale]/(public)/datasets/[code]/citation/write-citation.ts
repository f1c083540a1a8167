import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { SiteLocale } from '#i18n/routing.ts';
import { APA_DATA_STYLE } from './apa-data-style.ts';
import type { CitedVersion } from './cited-version.ts';
import { portugueseLocale } from './portuguese-terms.ts';

const { locales: terms, styles } = plugins.config.get('@csl');
if (!styles.has('apa-data')) styles.add('apa-data', APA_DATA_STYLE);
if (!terms.has('pt-BR')) terms.add('pt-BR', portugueseLocale(terms.get('en-US')));
plugins.config.get('@bibtex').format.useIdAsLabel = true;

const LANGUAGE: Record<SiteLocale, string> = { es: 'es-ES', pt: 'pt-BR', en: 'en-US' };

/** Breaks what the library would take for its own markup, so that a title that holds "<b>" shows it. */
const BREAK = '\u200B';
const literal = (text: string): string => text.replace(/<(?=\/?[a-z])/gi, `<${BREAK}`);

/**
 * A version in the style of the APA, as plain text, with its licence after it. An edition is told with the version:
 * the style would make an ordinal of a year ("2020th ed."). `words.version`: number and edition, without the word
 * "version", which the style says.
 */
export function apaCitation(
  cited: CitedVersion,
  locale: SiteLocale,
  words: { version: string; licence: string },
): string {
  const { edition, note, license, ...item } = cited;
  const text = new Cite({
    ...item,
    title: literal(item.title),
    publisher: literal(item.publisher),
    version: words.version,
    // The style names a year alone for data.
    ...(item.issued && { issued: { 'date-parts': [[item.issued['date-parts'][0][0]]] } }),
  }).format('bibliography', { format: 'text', template: 'apa-data', lang: LANGUAGE[locale] });
  return `${text.replaceAll(BREAK, '').trim()} ${words.licence}.`;
}

/** A version as an entry of BibTeX; its note tells version, edition and licence, for which BibTeX has no fields. */
export function bibtexCitation({ edition, license, ...cited }: CitedVersion): string {
  const item = {
    ...cited,
    title: literal(cited.title),
    publisher: literal(cited.publisher),
    note: literal(cited.note),
    author: cited.author.map((name) => ({ literal: texName(name.literal) })),
    // Months are told by macros of BibTeX, which the library does not write.
    ...(cited.issued && { issued: { 'date-parts': [[cited.issued['date-parts'][0][0]]] } }),
  };
  return `${new Cite(item).format('bibtex').replaceAll(BREAK, '').trim()}\n`;
}

/** A version as CSL-JSON 1.0.2, a list of one: what reference managers read. */
export function cslCitation(cited: CitedVersion): string {
  return `${JSON.stringify([cited], null, 2)}\n`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The library escapes every field but the names of organisations. */
function texName(name: string): string {
  return name.replace(/[&%$#_{}\\~^]/g, (character) => TEX[character] ?? `\\${character}`);
}
