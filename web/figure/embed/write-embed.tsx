import type { ReactElement } from 'react';
import type { SiteLocale } from '#i18n/routing.ts';
import { chartModelOf } from '../chart-model-of.ts';
import type { Figure } from '../figure.ts';
import { viewAddress } from '../file/view-addresses.ts';
import { isolated } from '../isolated.ts';
import { embedWords, figureWords, siteWords } from '../words.ts';
import { EmbedFigure, EmbedPage } from './embed-document.tsx';

type Theme = 'light' | 'dark' | undefined;

/** A view as a page for other pages. */
export async function writeEmbed(figure: Figure, locale: SiteLocale, theme: Theme): Promise<string> {
  const [t, site, words] = await Promise.all([embedWords(locale), siteWords(locale), figureWords(locale)]);
  const { source, view } = figure;
  const address = viewAddress(locale, view);
  const named = site('site.short');
  const line = [
    words('card.source', { source: isolated(source.source) }),
    source.edition && words('card.edition', { edition: source.edition }),
    source.version !== null && words('card.version', { number: source.version }),
    words('card.licence', {
      licence: source.licence.code === 'UNKNOWN' ? site('licenceUnknown') : source.licence.name,
    }),
  ];
  return documentOf(
    <EmbedPage locale={locale} title={figure.title} site={named} theme={theme} canonical={address}>
      <EmbedFigure
        locale={locale}
        figure={figure}
        model={chartModelOf(figure, words, locale)}
        address={address}
        words={{
          site: t('title', { site: named }),
          open: t('open', { site: named }),
          figures: t('table'),
          unknown: words('unknown'),
          source: line.filter(Boolean).join(' · '),
        }}
      />
    </EmbedPage>,
  );
}

/** A page for other pages that says why there is no chart. */
export async function writeEmbedTrouble(message: string, locale: SiteLocale, theme: Theme): Promise<string> {
  const site = await siteWords(locale);
  return documentOf(
    <EmbedPage locale={locale} title={message} site={site('site.short')} theme={theme}>
      <main>
        <h1>{message}</h1>
      </main>
    </EmbedPage>,
  );
}

async function documentOf(page: ReactElement): Promise<string> {
  // Next lets no module of a page import this by name.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}
