import type { ReactNode } from 'react';
import { figure as figureOf } from '#i18n/number.ts';
import { periodLabel } from '#i18n/period.ts';
import { languageTag, type SiteLocale } from '#i18n/routing.ts';
import { Chart } from '#ui/chart/chart.tsx';
import type { ChartModel } from '#ui/chart/chart-model.ts';
import type { Figure } from '../figure.ts';
import { fullLabel } from '../figure-words.ts';
import { valueAt } from '../periods.ts';
import { EMBED_STYLE } from './embed-style.ts';

/** The words of an embed, in its language. */
interface EmbedWords {
  /** "Gráfico de OSUMI" */
  site: string;
  open: string;
  figures: string;
  unknown: string;
  /** Source, edition, version and licence, in one line. */
  source: string;
}

interface EmbedPageProps {
  locale: SiteLocale;
  title: string;
  site: string;
  theme: 'light' | 'dark' | undefined;
  canonical?: string;
  children: ReactNode;
}

/** A document of its own for other pages: no script, and its style within. */
export function EmbedPage({ locale, title, site, theme, canonical, children }: EmbedPageProps) {
  return (
    <html lang={languageTag(locale)} data-theme={theme}>
      {/* biome-ignore lint/style/noHeadElement: a document of its own, which Next doesn't frame */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${site}`}</title>
        {canonical && <link rel="canonical" href={canonical} />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own text; React would write its quotes as entities */}
        <style dangerouslySetInnerHTML={{ __html: EMBED_STYLE }} />
      </head>
      <body>{children}</body>
    </html>
  );
}

interface EmbedFigureProps {
  locale: SiteLocale;
  figure: Figure;
  model: ChartModel | null;
  /** The whole address of the view. */
  address: string;
  words: EmbedWords;
}

/** A view for other pages: the chart with who is counted, its source and edition, and the way to the whole view. */
export function EmbedFigure({ locale, figure, model, address, words }: EmbedFigureProps) {
  return (
    <main>
      <h1>{figure.title}</h1>
      <p className="soft">{figure.subtitle}</p>
      {figure.repairs.length > 0 && (
        <ul className="soft">
          {figure.repairs.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {model && (
        <div className="chart">
          <div className="narrow">
            <Chart model={model} locale={locale} size="narrow" />
          </div>
          <div className="wide">
            <Chart model={model} locale={locale} size="wide" />
          </div>
        </div>
      )}
      <details open={!model}>
        <summary>{words.figures}</summary>
        <EmbedTable locale={locale} figure={figure} unknown={words.unknown} />
      </details>
      <footer className="soft">
        <p>{words.source}</p>
        {figure.notes.slice(0, 3).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          <a href={address} target="_blank" rel="noopener">
            {words.open}
          </a>
        </p>
      </footer>
    </main>
  );
}

const MOST_ROWS = 60;
const MOST_PERIODS = 12;

function EmbedTable({ locale, figure, unknown }: { locale: SiteLocale; figure: Figure; unknown: string }) {
  const periods = figure.periods.slice(-MOST_PERIODS).reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={figure.title}>
      <table>
        <caption>{figure.unitLabel}</caption>
        <thead>
          <tr>
            <th scope="col">{figure.indicator.name}</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                {periodLabel(period, locale, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.series.slice(0, MOST_ROWS).map((one) => (
            <tr key={one.key}>
              <th scope="row">{fullLabel(one)}</th>
              {periods.map((period) => {
                const value = valueAt(one, period);
                return (
                  <td key={period}>{value === null ? unknown : figureOf(value, locale, figure.digits)}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
