import { axisFigures } from './chart-figures.ts';
import type { ChartSeries, LineModel } from './chart-model.ts';
import { assignCategories, CATEGORIES } from './palette.ts';
import { known, type Pen } from './pen.ts';
import { acrossOf, heightOf, type PlotFrame } from './plot-frame.ts';
import { textWidth } from './text-size.ts';
import { timeScale } from './time-scale.ts';
import { type ValueScale, valueScale } from './value-scale.ts';

/** A line chart laid out. */
export interface LineLayout {
  frame: PlotFrame;
  scale: ValueScale;
  tickWords: string[];
  /** Smallest distance between two periods, in ordinals: what stands further apart has a gap between. */
  step: number;
  ordinals: number[];
  x: (index: number) => number;
  y: (value: number) => number;
  /** The series with a colour: the first seven that have a figure. */
  named: readonly ChartSeries[];
  rest: readonly ChartSeries[];
  /** Series that have a figure; `named` and `rest` are the first of them. */
  total: number;
  colourOf: (key: string) => string;
  /** Whether the names stand at the ends of the lines; else in a key above. */
  direct: boolean;
}

/** More lines than these cover each other. */
const LINES = 100;

/** The largest part of the width that names at the ends of lines may take. */
const LABEL_PART = 0.27;

/** Lays a line chart out on `height`, of which the first `top` belongs to others. */
export function lineLayout(
  model: LineModel,
  pen: Pen,
  top: number,
  height: number,
  direct: boolean,
): LineLayout {
  const { periods, series } = model;
  const time = timeScale(periods);
  const ordinals = periods.map(time.ordinalOf);
  const shown = series.filter(({ values }) => values.some((value) => known(value) !== null));
  const drawn = shown.slice(0, LINES);
  const named = shown.slice(0, CATEGORIES);
  const categories = assignCategories(shown);
  const values = drawn.flatMap((one) => [...one.values, ...(one.band ?? []).flatMap((pair) => pair ?? [])]);
  const scale = valueScale(values, Math.max(2, Math.round((height - top) / 65)), model.floor);
  const tickWords = axisFigures(scale.ticks, model.unit, pen.locale);
  const left = Math.max(...tickWords.map((words) => textWidth(words, pen.font)), pen.font) + 10;
  const labels = Math.max(0, ...named.map(({ label }) => textWidth(label, pen.font)));
  const right = pen.width - (direct ? labels + 22 : 14);
  const bottom = height - Math.round(pen.font * 1.9);
  const frame = { left, right, top, bottom, low: scale.low, high: scale.high, first: left + 8, last: right };
  return {
    frame,
    scale,
    tickWords,
    step: time.step,
    ordinals,
    x: (index) => acrossOf(frame, time.places[index] ?? 0),
    y: (value) => heightOf(frame, value),
    named,
    rest: shown.slice(CATEGORIES, LINES),
    total: shown.length,
    colourOf: (key) => pen.colours.data[categories.get(key) ?? -1] ?? pen.colours.other,
    direct,
  };
}

/** Whether the names of the first seven fit at the ends of their lines. */
export function namesFitAtEnds(series: readonly ChartSeries[], pen: Pen): boolean {
  const widest = Math.max(0, ...series.slice(0, CATEGORIES).map(({ label }) => textWidth(label, pen.font)));
  return widest <= pen.width * LABEL_PART;
}
