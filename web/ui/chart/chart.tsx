import type { SiteLocale } from '#i18n/routing.ts';
import { type ChartTheme, chartColours } from './chart-colours.ts';
import type { ChartModel } from './chart-model.ts';
import { chartWords } from './chart-words.ts';
import { drawBars } from './draw-bars.tsx';
import { drawFlow } from './draw-flow.tsx';
import { drawHeat } from './draw-heat.tsx';
import { drawLine } from './draw-line.tsx';
import { drawMap } from './draw-map.tsx';
import { drawMultiples } from './draw-multiples.tsx';
import { drawPyramid } from './draw-pyramid.tsx';
import { drawSankey } from './draw-sankey.tsx';
import { drawSlope } from './draw-slope.tsx';
import type { Drawing, Pen } from './pen.ts';

/** Widths that a page draws for, in units of the viewBox; a file has its own. */
export type ChartSize = 'narrow' | 'medium' | 'wide';

interface ChartDimensions {
  width: number;
  /** Of a picture with axes. */
  height: number;
  /** Of one with a row for each thing, at most. */
  tallest: number;
  font: number;
}

const DIMENSIONS: Readonly<Record<ChartSize, ChartDimensions>> = {
  narrow: { width: 360, height: 320, tallest: 1000, font: 13 },
  medium: { width: 560, height: 360, tallest: 900, font: 13.5 },
  wide: { width: 820, height: 430, tallest: 900, font: 14 },
};

interface ChartProps {
  model: ChartModel;
  locale: SiteLocale;
  size: ChartSize;
  theme?: ChartTheme;
}

/** Any chart as SVG: drawn on the server, without script and without style attributes. */
export function Chart({ model, locale, size, theme = 'page' }: ChartProps) {
  const pen = chartPen(model, locale, DIMENSIONS[size], theme);
  const { height, body } = drawChart(model, pen);
  return (
    <svg
      viewBox={`0 0 ${pen.width} ${Math.ceil(height)}`}
      role="img"
      aria-label={model.title}
      fontSize={pen.font}
      className="numbers block h-auto w-full print:scheme-light forced-colors:[&_text]:fill-[CanvasText]"
      data-chart={model.kind}
    >
      {body}
    </svg>
  );
}

/** What a chart is drawn with at a size. */
export function chartPen(
  model: ChartModel,
  locale: SiteLocale,
  dimensions: ChartDimensions | ChartSize,
  theme: ChartTheme,
): Pen {
  const size = typeof dimensions === 'string' ? DIMENSIONS[dimensions] : dimensions;
  return {
    ...size,
    locale,
    words: chartWords(locale),
    colours: chartColours(theme),
    id: `c${shortHash(`${model.kind} ${model.title} ${model.unit.label} ${size.width} ${theme}`)}`,
  };
}

/** The inside of a picture. */
export function drawChart(model: ChartModel, pen: Pen): Drawing {
  switch (model.kind) {
    case 'line':
      return drawLine(model, pen);
    case 'bar':
    case 'ranking':
      return drawBars(model, pen);
    case 'map':
      return drawMap(model, pen);
    case 'slope':
      return drawSlope(model, pen);
    case 'flow':
      return drawFlow(model, pen);
    case 'sankey':
      return drawSankey(model, pen);
    case 'heat':
      return drawHeat(model, pen);
    case 'pyramid':
      return drawPyramid(model, pen);
    case 'multiples':
      return drawMultiples(model, pen);
  }
}

/** A few letters that stand for a text (FNV-1a): ids must be the same in each drawing of a picture. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
