import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { publicUrl } from '#env';
import type { Figure } from '#figure/figure.ts';
import { embedAddress, viewAddress } from '#figure/file/view-addresses.ts';
import { embedCode } from '#figure/snippet/embed-code.ts';
import { snippetsOf } from '#figure/snippet/snippets.ts';
import { FILE_EXTENSIONS, viewHref } from '#figure/view.ts';
import { languageTag, locales, type SiteLocale } from '#i18n/routing.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/copy-button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { LicenceLink } from '#ui/licence-link.tsx';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import { Section } from '#ui/section.tsx';

const NAMES = { csv: 'csv', json: 'json', png: 'png', svg: 'svg', 'metadata.json': 'metadata' } as const;

/** Take the view along: as a file, as a citation, in another page, into a program. */
export async function UseThis({ locale, figure }: { locale: SiteLocale; figure: Figure }) {
  const t = await getTranslations('indicator.use');
  const languages = await getTranslations('indicator.language');
  const { source, view } = figure;
  const snippets = snippetsOf(figure, `${publicUrl()}/graphql`, viewAddress(locale, view, 'csv'));
  const computed = figure.unit !== 'absolute' || !['none', 'year'].includes(figure.transform);
  return (
    <Section id="use" title={t('title')}>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
        <Part title={t('files')} help={t('filesHelp')}>
          <div className="flex flex-wrap gap-3">
            {FILE_EXTENSIONS.map((extension) => (
              <a
                key={extension}
                href={`/${locale}${viewHref(view, extension)}`}
                download
                className={extension === 'csv' ? buttonStyle.main : buttonStyle.quiet}
              >
                {t(NAMES[extension])}
              </a>
            ))}
          </div>
        </Part>
        <Part title={t('cite')}>
          <blockquote className="mb-3 max-w-[68ch] border-s-4 border-rule ps-4 font-serif text-lead break-words">
            {source.citation}
          </blockquote>
          <p className="mb-3">
            {t('licence')} <LicenceLink licence={source.licence} />
          </p>
          <CopyButton text={source.citation} label={t('citeCopy')} />
        </Part>
        <Part title={t('embed')} help={t('embedHelp')}>
          <ul className="grid gap-3">
            {locales.map((language) => (
              <li key={language} lang={languageTag(locale)}>
                <CopyButton
                  text={embedCode(embedAddress(language, view), figure.title)}
                  label={t('embedCopy', { language: languages(language) })}
                />
              </li>
            ))}
          </ul>
          <Code label={t('embed')}>{embedCode(embedAddress(locale, view), figure.title)}</Code>
        </Part>
        <Part title={t('code')} help={`${t('codeHelp')}${computed ? ` ${t('codeComputed')}` : ''}`}>
          {snippets.map(({ name, text }) => (
            <Disclosure key={name} summary={name}>
              <CopyButton text={text} label={t('copyFor', { name })} />
              <Code label={name}>{text}</Code>
            </Disclosure>
          ))}
        </Part>
      </div>
    </Section>
  );
}

function Part({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h3 className="mb-2 text-h3">{title}</h3>
      {help && <p className="mb-4 max-w-[60ch] text-small text-soft">{help}</p>}
      {children}
    </div>
  );
}

function Code({ label, children }: { label: string; children: string }) {
  return (
    <ScrollRegion label={label} className="mt-3 max-h-80 overflow-auto">
      <pre className="code whitespace-pre-wrap break-words">{children}</pre>
    </ScrollRegion>
  );
}
