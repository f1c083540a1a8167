import type { SiteLocale } from '#i18n/routing.ts';
import type { ChartModel } from '#ui/chart/chart-model.ts';
import { renderChartSvg } from '#ui/chart/render-chart.tsx';
import { renderChartPng } from '#ui/chart/render-png.ts';
import { chartModelOf } from '../chart-model-of.ts';
import type { Figure } from '../figure.ts';
import { isolated } from '../isolated.ts';
import type { FigureWords } from '../words.ts';
import { viewAddress } from './view-addresses.ts';

/** A picture's size, fit for a page and for the card of a shared link. */
const SIZE = { width: 1200, height: 675 };

/** The picture of a view with its title, who is counted, source, edition and licence inside. A table is drawn as a ranking. */
export async function renderPicture(figure: Figure, locale: SiteLocale, t: FigureWords): Promise<string> {
  const { source } = figure;
  const edition = [source.edition, source.version && t('card.version', { number: source.version })]
    .filter(Boolean)
    .join(', ');
  const drawn: Figure = figure.chart === 'table' ? { ...figure, chart: 'ranking' } : figure;
  return renderChartSvg(
    chartModelOf(drawn, t, locale) ?? emptyModel(figure),
    {
      title: figure.title,
      subtitle: figure.subtitle,
      source: isolated(source.source),
      ...(edition && { edition }),
      licence: source.licence.name,
      address: viewAddress(locale, { indicator: figure.view.indicator }),
      notes: figure.notes.slice(0, 2),
    },
    { ...SIZE, theme: 'light', locale },
  );
}

/** Nothing to draw: the picture says so by its title. */
function emptyModel({ title, unitLabel }: Figure): ChartModel {
  return { kind: 'ranking', title, unit: { label: unitLabel }, bars: [] };
}

/** A picture as PNG. */
export async function writePng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await renderChartPng(svg));
}
