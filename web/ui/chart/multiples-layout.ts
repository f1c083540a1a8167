import { axisFigures } from './chart-figures.ts';
import type { ChartSeries, MultiplesModel } from './chart-model.ts';
import { assignCategories } from './palette.ts';
import { known, type Pen } from './pen.ts';
import type { PlotFrame } from './plot-frame.ts';
import { textWidth } from './text-size.ts';
import { type ValueScale, valueScale } from './value-scale.ts';

type Panel = MultiplesModel['panels'][number];

/** A small chart where it stands in the picture. */
export interface PlacedPanel {
  panel: Panel;
  /** Of its title's top left corner. */
  x: number;
  y: number;
  scale: ValueScale;
  tickWords: string[];
  /** From the corner of the picture. */
  frame: PlotFrame;
}

export interface MultiplesLayout {
  panels: PlacedPanel[];
  panelWidth: number;
  /** Size of the type. */
  font: number;
  bottom: number;
}

const PANEL_HEIGHT = 150;
const GAP = 18;

/** Lays panels out in rows below `top`; those that don't fit into the tallest picture are left out at the end. */
export function multiplesLayout(model: MultiplesModel, pen: Pen, top: number): MultiplesLayout {
  const font = pen.font - 1;
  const columns = columnsOf(model.panels.length, Math.max(2, Math.floor(pen.width / 190)));
  const panelWidth = (pen.width - GAP * (columns - 1)) / columns;
  const rows = Math.max(1, Math.floor((pen.tallest - top - 50) / (PANEL_HEIGHT + GAP)));
  const shown = model.panels.slice(0, rows * columns);
  const shared = model.scale === 'own' ? null : valueScale(valuesOf(shown), 3);
  const panels = shown.map((panel, index): PlacedPanel => {
    const x = (index % columns) * (panelWidth + GAP);
    const y = top + Math.floor(index / columns) * (PANEL_HEIGHT + GAP);
    const scale = shared ?? valueScale(valuesOf([panel]), 3);
    const tickWords = axisFigures(scale.ticks, model.unit, pen.locale);
    const left = x + Math.max(...tickWords.map((word) => textWidth(word, font - 1))) + 7;
    const right = x + panelWidth - 6;
    const plot = { top: y + Math.round(font * 2.3), bottom: y + PANEL_HEIGHT - Math.round(font * 1.8) };
    const { low, high } = scale;
    return {
      panel,
      x,
      y,
      scale,
      tickWords,
      frame: { left, right, ...plot, low, high, first: left + 4, last: right },
    };
  });
  return { panels, panelWidth, font, bottom: top + Math.ceil(shown.length / columns) * (PANEL_HEIGHT + GAP) };
}

/** Lines of panels by name: the same key is the same line, in the same colour, in every panel. */
export function linesOf({ panels }: MultiplesModel): {
  names: Pick<ChartSeries, 'key' | 'label' | 'code'>[];
  /** Null: grey. Where each panel has one line, all have the first colour. */
  categoryOf: (key: string) => number | null;
} {
  const names = [...new Map(panels.flatMap(({ series }) => series.map((one) => [one.key, one]))).values()];
  const categories = assignCategories(names);
  const single = panels.every(({ series }) => series.length <= 1);
  return { names, categoryOf: (key) => (single ? 0 : (categories.get(key) ?? null)) };
}

/** All values of some panels. */
export function valuesOf(panels: readonly Panel[]): (number | null)[] {
  return panels.flatMap(({ series }) => series.flatMap(({ values }) => values.map(known)));
}

/** As many columns as fit, but no more than fill the rows evenly. */
function columnsOf(panels: number, fitting: number): number {
  return Math.max(2, Math.ceil(panels / Math.ceil(panels / fitting)));
}
