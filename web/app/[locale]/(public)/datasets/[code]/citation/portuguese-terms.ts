/** What the style of the APA says of data, in Brazilian Portuguese. */
const TERMS: Record<string, string> = {
  version: 'versão',
  'no date': 's.d.',
  and: 'e',
  retrieved: 'recuperado',
  from: 'de',
};

/** The locale of CSL for Brazilian Portuguese, which citation-js does not bring: the English one with these terms. */
export function portugueseLocale(english: string): string {
  return Object.entries(TERMS).reduce(
    (xml, [name, term]) =>
      xml.replaceAll(new RegExp(`(<term name="${name}"(?: form="\\w+")?>).*?(</term>)`, 'gs'), `$1${term}$2`),
    english.replace('xml:lang="en-US"', 'xml:lang="pt-BR"'),
  );
}
