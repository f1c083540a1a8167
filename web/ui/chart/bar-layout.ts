import { briefFigure } from './chart-figures.ts';
import { lookOf } from './chart-marks.ts';
import type { BarModel, ChartBar, RankingModel } from './chart-model.ts';
import { assignCategories, CATEGORIES, isState } from './palette.ts';
import { known, type Pen } from './pen.ts';
import { fitText, textWidth } from './text-size.ts';
import { placeValue, valueScale } from './value-scale.ts';

/** A bar where it stands. */
export interface PlacedBar {
  bar: ChartBar;
  value: number | null;
  /** Place in the ranking, from 1; null where it has none. */
  place: number | null;
  /** Places won (above 0) or lost since the earlier period. */
  moved: number | null;
  label: string;
  figure: string;
  colour: string;
  /** Of its row, and of the bar itself. */
  top: number;
  barTop: number;
}

export interface BarLayout {
  bars: PlacedBar[];
  total: number;
  rowHeight: number;
  barHeight: number;
  /** Whether names stand over their bars; else at the left of them. */
  stacked: boolean;
  x: (value: number) => number;
  height: number;
  soft: boolean;
}

/** The largest part of the width that names at the left may take. */
const LABEL_PART = 0.36;

/** Lays bars out in rows from `top`; those that don't fit into the tallest picture are left out at the end. */
export function barLayout(model: BarModel | RankingModel, pen: Pen, top: number): BarLayout {
  const ordered =
    model.kind === 'ranking' ? ranked(model) : model.bars.map((bar) => ({ bar, place: null, moved: null }));
  const widest = Math.max(
    0,
    ...ordered.map(({ bar, place }) => textWidth(named(bar.label, place), pen.font)),
  );
  const stacked = widest > pen.width * LABEL_PART;
  const rowHeight = Math.round(pen.font * (stacked ? 2.75 : 1.85));
  const barHeight = Math.round(pen.font * (stacked ? 0.95 : 1.25));
  const shown = ordered.slice(0, Math.max(1, Math.floor((pen.tallest - top - pen.font * 4) / rowHeight)));
  const figures = shown.map(({ bar }) => {
    const value = known(bar.value);
    return value === null ? pen.words('unknown') : briefFigure(value, model.unit, pen.locale);
  });
  const figureRoom =
    Math.max(0, ...figures.map((text) => textWidth(text, pen.font))) + (model.kind === 'ranking' ? 44 : 10);
  const left = stacked ? 0 : widest + 12;
  const { low, high } = valueScale(
    shown.map(({ bar }) => bar.value),
    5,
  );
  const least = Math.min(0, ...shown.map(({ bar }) => known(bar.value) ?? 0));
  const most = Math.max(0, ...shown.map(({ bar }) => known(bar.value) ?? 0));
  const x = placeValue(
    least === most ? { low, high } : { low: least, high: most },
    left,
    Math.max(left + 40, pen.width - figureRoom),
  );
  const colours = coloursOf(
    shown.map(({ bar }) => bar),
    pen,
  );
  return {
    bars: shown.map(({ bar, place, moved }, index) => ({
      bar,
      value: known(bar.value),
      place,
      moved,
      label: fitText(named(bar.label, place), pen.font, stacked ? pen.width : left),
      figure: figures[index] ?? '',
      colour: colours(bar),
      top: top + index * rowHeight,
      barTop: top + index * rowHeight + Math.round(stacked ? pen.font * 1.35 : (rowHeight - barHeight) / 2),
    })),
    total: ordered.length,
    rowHeight,
    barHeight,
    stacked,
    x,
    height: top + shown.length * rowHeight,
    soft: shown.some(({ bar }) => lookOf(bar.mark) !== 'firm' && known(bar.value) !== null),
  };
}

function named(label: string, place: number | null): string {
  return place === null ? label : `${place}. ${label}`;
}

/** From the highest to the lowest; equal figures share a place, what is unknown has none. */
function ranked({
  bars,
}: RankingModel): { bar: RankingModel['bars'][number]; place: number | null; moved: number | null }[] {
  const placeAmong = (figures: (number | null)[], value: number | null) =>
    value === null ? null : 1 + figures.filter((other) => other !== null && other > value).length;
  const now = bars.map(({ value }) => known(value));
  const before = bars.map((bar) => known(bar.before));
  return bars
    .map((bar) => {
      // One alone has no place.
      const place = bars.length === 1 ? null : placeAmong(now, known(bar.value));
      const was = placeAmong(before, known(bar.before));
      return { bar, place, moved: place !== null && was !== null ? was - place : null };
    })
    .sort((a, b) => (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY));
}

/** A few states have their own colours; other bars all have one, and another below zero. */
function coloursOf(bars: readonly ChartBar[], { colours }: Pen): (bar: ChartBar) => string {
  const [first = '', second = ''] = colours.data;
  if (bars.length > CATEGORIES || !bars.every(({ code }) => isState(code)))
    return ({ value }) => ((known(value) ?? 0) < 0 ? second : first);
  const categories = assignCategories(bars);
  return ({ key }) => colours.data[categories.get(key) ?? -1] ?? first;
}
