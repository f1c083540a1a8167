import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import type { DatasetView, VersionView } from '../dataset-document.ts';
import { citedVersion } from './cited-version.ts';
import { apaCitation, bibtexCitation, cslCitation } from './write-citation.ts';

/** A version cited in each of the ways that people ask for, in the language of the page. */
export async function citationsOf(
  dataset: Pick<DatasetView, 'code' | 'title' | 'source' | 'publisher'>,
  version: Pick<VersionView, 'number' | 'edition' | 'publishedAt' | 'licence'>,
  locale: SiteLocale,
): Promise<{ apa: string; bibtex: string; csl: string }> {
  const t = await getTranslations({ locale, namespace: 'dataset.citation' });
  const site = await getTranslations({ locale, namespace: 'site' });
  const edition = (name: string) => t('edition', { edition: name });
  const licence = (name: string) =>
    version.licence.code === 'UNKNOWN' ? site('licenceUnknown') : t('licence', { licence: name });
  const cited = citedVersion(dataset, version, locale, {
    genre: t('genre'),
    version: (number) => t('version', { number }),
    edition,
    licence,
  });
  return {
    apa: apaCitation(cited, locale, {
      version: version.edition
        ? t('versionOfEdition', { number: version.number, edition: version.edition })
        : String(version.number),
      licence: licence(version.licence.name),
    }),
    bibtex: bibtexCitation(cited),
    csl: cslCitation(cited),
  };
}
