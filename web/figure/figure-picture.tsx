import type { SiteLocale } from '#i18n/routing.ts';
import { ResponsiveChart } from '#ui/chart/responsive-chart.tsx';
import { chartModelOf } from './chart-model-of.ts';
import type { Figure } from './figure.ts';
import { writeView } from './view.ts';
import { figureWords } from './words.ts';

interface FigurePictureProps {
  figure: Figure;
  locale: SiteLocale;
  size: 'full' | 'half';
  /** Whether a range dragged over lines is written into the address. */
  brush?: boolean;
}

/** The chart of a figure; nothing where there is none to draw. */
export async function FigurePicture({ figure, locale, size, brush }: FigurePictureProps) {
  const model = chartModelOf(figure, await figureWords(locale), locale);
  // Another view is another picture: nothing that script keeps of the last one holds for it.
  return (
    model && (
      <ResponsiveChart key={writeView(figure.view)} model={model} locale={locale} size={size} brush={brush} />
    )
  );
}
