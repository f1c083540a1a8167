import { getTranslations } from 'next-intl/server';
import type { SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { citationsOf } from './citation/citations.ts';
import type { DatasetView, VersionView } from './dataset-document.ts';

interface CitePartProps {
  dataset: DatasetView;
  version: VersionView;
  locale: SiteLocale;
}

/** How to cite a version: as the source asks, in APA, and as entries for reference managers, to copy or to download. */
export async function CitePart({ dataset, version, locale }: CitePartProps) {
  const t = await getTranslations('dataset');
  const { apa, bibtex, csl } = await citationsOf(dataset, version, locale);
  const address = (extension: 'bib' | 'json') =>
    `/${locale}/datasets/${encodeURIComponent(dataset.code)}/cite.${extension}?version=${version.number}`;
  const entries = [
    { name: 'BibTeX', text: bibtex, href: address('bib') },
    { name: 'CSL-JSON', text: csl, href: address('json') },
  ];
  return (
    <>
      <h3 className="mb-2 text-h3">{t('citation.apa')}</h3>
      <blockquote
        className="max-w-[68ch] border-s-4 border-rule ps-4 font-serif text-lead wrap-anywhere"
        dir="auto"
      >
        {apa}
      </blockquote>
      <p className="mt-4 mb-6">
        <CopyButton text={apa} label={t('copyCitation')} />
      </p>
      {entries.map(({ name, text, href }) => (
        <Disclosure key={name} summary={name}>
          <pre className="code whitespace-pre-wrap wrap-anywhere text-small">{text}</pre>
          <p className="cluster">
            <CopyButton text={text} label={t('citation.copy', { format: name })} />
            <a href={href} download className={buttonStyle.quiet}>
              {t('citation.download', { format: name })}
            </a>
          </p>
        </Disclosure>
      ))}
      <h3 className="mt-6 mb-2 text-h3">{t('citation.source')}</h3>
      <p className="max-w-[68ch] text-soft wrap-anywhere" dir="auto">
        {version.citation}
      </p>
    </>
  );
}
