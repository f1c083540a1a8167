import { periodLabel } from '#i18n/period.ts';
import { fullFigure } from './chart-figures.ts';
import { lookOf, markWords } from './chart-marks.ts';
import type { ChartSeries, HeatModel, Mark } from './chart-model.ts';
import { known, type Pen, tenth } from './pen.ts';
import { classColour, type RateClass } from './rate-classes.ts';

interface HeatRowProps {
  row: ChartSeries;
  model: HeatModel;
  classes: readonly RateClass[];
  /** Where the cell of a period begins, by its place on the axis: a whole number a step. */
  place: (index: number) => number;
  left: number;
  column: number;
  y: number;
  height: number;
  /** Whether each cell is drawn by itself and says its figure; else neighbours of a shade are drawn as one. */
  single: boolean;
  soft: string;
  pen: Pen;
}

interface Cell {
  from: number;
  columns: number;
  index: number;
  value: number;
  colour: string | undefined;
  mark: Mark | undefined;
  isSoft: boolean;
}

/** The cells of a series; what is unknown has none. */
export function HeatRow({
  row,
  model,
  classes,
  place,
  left,
  column,
  y,
  height,
  single,
  soft,
  pen,
}: HeatRowProps) {
  const gap = column > 6 ? 1 : 0;
  return cellsOf(row, model, classes, place, single).map(
    ({ from, columns, index, value, colour, mark, isSoft }) => {
      const cell = {
        x: tenth(left + from * column),
        y,
        width: tenth(Math.max(0.5, columns * column - gap)),
        height,
      };
      const period = model.periods[index] ?? '';
      return (
        <g key={period}>
          <rect {...cell} fill={colour}>
            {single && (
              <title>{`${row.label}, ${periodLabel(period, pen.locale)}: ${fullFigure(value, model.unit, pen.locale)}${markWords(mark, pen.words)}`}</title>
            )}
          </rect>
          {isSoft && <rect {...cell} fill={`url(#${soft})`} pointerEvents="none" />}
          {mark?.isBreak && (
            <path
              d={`M${cell.x} ${y}v${height}`}
              stroke={pen.colours.ink}
              strokeWidth="2"
              data-mark="break"
            />
          )}
        </g>
      );
    },
  );
}

function cellsOf(
  row: ChartSeries,
  model: HeatModel,
  classes: readonly RateClass[],
  place: (index: number) => number,
  single: boolean,
): Cell[] {
  const cells: Cell[] = [];
  model.periods.forEach((_, index) => {
    const value = known(row.values[index]);
    if (value === null) return;
    const mark = row.marks?.[index];
    const cell: Cell = {
      from: place(index),
      columns: 1,
      index,
      value,
      colour: classColour(classes, value),
      mark,
      isSoft: lookOf(mark) !== 'firm',
    };
    const last = cells.at(-1);
    const joins =
      !single &&
      last &&
      !mark?.isBreak &&
      last.colour === cell.colour &&
      last.isSoft === cell.isSoft &&
      last.from + last.columns === cell.from;
    if (joins) last.columns += 1;
    else cells.push(cell);
  });
  return cells;
}
