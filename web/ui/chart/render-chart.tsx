import type { SiteLocale } from '#i18n/routing.ts';
import { chartPen, drawChart } from './chart.tsx';
import { type ChartFrame, drawFoot, drawHead } from './chart-frame.tsx';
import type { ChartModel } from './chart-model.ts';
import { tenth } from './pen.ts';

interface FileOptions {
  locale: SiteLocale;
  theme: 'light' | 'dark';
  /** In pixels, from 240. */
  width: number;
  /** In pixels; absent: as high as the chart needs. A map or rows that need more make the file higher. */
  height?: number;
}

/** What is drawn for a wide file, and for one that is to stand in a narrow column. */
const DESIGN = {
  wide: { width: 900, font: 14, margin: 28, chart: 440, tallest: 1_400 },
  narrow: { width: 420, font: 13.5, margin: 18, chart: 340, tallest: 1_400 },
};

/** From here on a file is a wide one, in pixels. */
const WIDE_FROM = 640;

/** Least room for lines. */
const LEAST = 240;

/**
 * A chart as a file of its own: an SVG text with resolved colours that carries its title, who is counted, its source,
 * edition and licence, and the address where the view is kept. It says nothing by CSS, and asks nothing of a network.
 */
export async function renderChartSvg(
  model: ChartModel,
  frame: ChartFrame,
  options: FileOptions,
): Promise<string> {
  // Next lets no module of a page import this by name: it would weigh on the browser.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return withoutControls(renderToStaticMarkup(<ChartFile model={model} frame={frame} options={options} />));
}

function ChartFile({
  model,
  frame,
  options,
}: {
  model: ChartModel;
  frame: ChartFrame;
  options: FileOptions;
}) {
  const { width: pixels, locale, theme } = options;
  const design = DESIGN[pixels >= WIDE_FROM ? 'wide' : 'narrow'];
  const scale = Math.max(240, pixels) / design.width;
  const inner = design.width - 2 * design.margin;
  const base = { width: inner, font: design.font };
  const pen = chartPen(model, locale, { ...base, height: design.chart, tallest: design.tallest }, theme);
  const head = drawHead(frame, pen);
  const foot = drawFoot(frame, pen);
  const around = head.height + foot.height + 2 * design.margin + 24;
  const given = options.height === undefined ? 0 : options.height / scale - around;
  // Lines take the room that they are given; maps and rows need what they need.
  const chartHeight = model.kind === 'line' && given > 0 ? Math.max(LEAST, given) : design.chart;
  const chart = drawChart(model, { ...pen, height: chartHeight });
  const height = Math.max(given, chart.height) + around;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={Math.round(design.width * scale)}
      height={Math.round(height * scale)}
      viewBox={`0 0 ${design.width} ${tenth(height)}`}
      fontFamily="Inter, 'Helvetica Neue', Arial, sans-serif"
      fontSize={design.font}
      role="img"
      aria-label={frame.title}
    >
      <rect width={design.width} height={tenth(height)} fill={pen.colours.paper} />
      <g transform={`translate(${design.margin} ${design.margin})`}>{head.body}</g>
      <g transform={`translate(${design.margin} ${tenth(design.margin + head.height + 12)})`}>{chart.body}</g>
      <g transform={`translate(${design.margin} ${tenth(height - design.margin - foot.height)})`}>
        {foot.body}
      </g>
    </svg>
  );
}

/** Characters that no XML may hold. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
