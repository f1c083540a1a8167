import { fullFigure } from './chart-figures.ts';
import { drawKey, drawNotes, drawNothing, type KeyItem } from './chart-key.tsx';
import { lookOf } from './chart-marks.ts';
import type { HeatModel } from './chart-model.ts';
import { Dots } from './hatch.tsx';
import { HeatRow } from './heat-row.tsx';
import { type Drawing, known, type Pen, tenth } from './pen.ts';
import { classDigits, rateClasses } from './rate-classes.ts';
import { fitText, textWidth } from './text-size.ts';
import { TimeAxis } from './time-axis.tsx';
import { timeScale } from './time-scale.ts';

/** More cells than these are too small to point at one by one. */
const CELLS = 600;

/** A row a series, a column a period, the shade its class. What is unknown has no cell: the paper shows. */
export function drawHeat(model: HeatModel, pen: Pen): Drawing {
  const values = model.rows.flatMap((row) => row.values.flatMap((value) => known(value) ?? []));
  if (values.length === 0) return drawNothing(pen);
  const size = pen.font;
  const top = Math.round(size * 2);
  const rowHeight = Math.max(Math.round(size * 1.5), Math.min(30, Math.round(240 / model.rows.length)));
  const rows = model.rows.slice(0, Math.max(1, Math.floor((pen.tallest - top - size * 8) / rowHeight)));
  const widest = Math.max(...rows.map(({ label }) => textWidth(label, size)));
  const left = Math.min(widest, pen.width * 0.34) + 10;
  const time = timeScale(model.periods);
  const columns = (time.last - time.first) / time.step + 1;
  const column = (pen.width - left) / columns;
  const place = (index: number) =>
    Math.round((time.ordinalOf(model.periods[index] ?? '') - time.first) / time.step);
  const single = columns * rows.length <= CELLS;
  const bottom = top + rows.length * rowHeight;
  const classes = rateClasses(values, pen.colours);
  const digits = Math.max(classDigits(classes), 0);
  const words = (value: number) => fullFigure(value, { ...model.unit, digits }, pen.locale);
  const softId = `${pen.id}-soft`;
  const marks = rows.flatMap((row) =>
    Object.entries(row.marks ?? {}).flatMap(([at, mark]) =>
      known(row.values[Number(at)]) === null ? [] : mark,
    ),
  );
  const unknown = rows.some((row) => model.periods.some((_, index) => known(row.values[index]) === null));
  const items: (KeyItem | false)[] = [
    ...classes.map(
      ({ from, to, colour }): KeyItem => ({
        text: from === to ? words(from) : pen.words('span', { from: words(from), to: words(to) }),
        sample: 'fill',
        colour,
      }),
    ),
    unknown && { text: pen.words('unknown'), sample: 'fill', colour: pen.colours.paper },
    marks.some((mark) => lookOf(mark) !== 'firm') && {
      text: pen.words('marks.soft'),
      sample: 'pattern',
      colour: `url(#${softId}-key)`,
    },
    marks.some(({ isBreak }) => isBreak) && { text: pen.words('marks.break'), sample: 'break' },
  ];
  const under = bottom + size * 2.2;
  const key = drawKey(
    pen,
    items.filter((item) => item !== false),
    under,
  );
  const cut = rows.length < model.rows.length;
  const notes = drawNotes(
    pen,
    cut ? [pen.words('first', { shown: rows.length, total: model.rows.length })] : [],
    under + key.height,
  );
  return {
    height: under + key.height + notes.height + 8,
    body: (
      <>
        <defs>
          <Dots id={softId} ink={pen.colours.ink} paper={pen.colours.paper} />
          <Dots
            id={`${softId}-key`}
            ink={pen.colours.ink}
            paper={pen.colours.paper}
            ground={pen.colours.sequence[2] ?? ''}
          />
        </defs>
        <text x="0" y={size} fontSize={size - 1} fill={pen.colours.inkSoft}>
          {model.unit.label}
        </text>
        {rows.map((row, at) => (
          <g key={row.key} data-series={row.key}>
            <text x="0" y={tenth(top + at * rowHeight + rowHeight / 2)} dy="0.34em" fill={pen.colours.ink}>
              {fitText(row.label, size, left - 10)}
              {textWidth(row.label, size) > left - 10 && <title>{row.label}</title>}
            </text>
            {!single && <title>{row.label}</title>}
            <HeatRow
              row={row}
              model={model}
              classes={classes}
              place={place}
              left={left}
              column={column}
              y={top + at * rowHeight}
              height={rowHeight - 1}
              single={single}
              soft={softId}
              pen={pen}
            />
          </g>
        ))}
        <TimeAxis
          periods={model.periods}
          frame={{
            left,
            right: pen.width,
            bottom,
            x: model.periods.map((_, index) => left + (place(index) + 0.5) * column),
          }}
          pen={pen}
        />
        {key.body}
        {notes.body}
      </>
    ),
  };
}
