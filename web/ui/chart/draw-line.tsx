import { periodLabel } from '#i18n/period.ts';
import { fullFigure } from './chart-figures.ts';
import { drawKey, drawNotes, drawNothing, type KeyItem } from './chart-key.tsx';
import { breakNotes, lookOf } from './chart-marks.ts';
import type { ChartSeries, LineModel } from './chart-model.ts';
import { type LineLayout, lineLayout, namesFitAtEnds } from './line-layout.ts';
import { type Drawing, known, type Pen, tenth } from './pen.ts';
import type { Plots } from './plot-frame.ts';
import { SeriesPath } from './series-path.tsx';
import { spreadLabels } from './spread-labels.ts';
import { TimeAxis } from './time-axis.tsx';

/** Lines over time, with their names at their ends where these fit, else in a key above; what marks mean beneath. */
export function drawLine(model: LineModel, pen: Pen): Drawing {
  const parts = lineParts(model, pen);
  if (!parts) return drawNothing(pen);
  const { layout, key, foot, footnotes, height } = parts;
  const { frame, named, rest } = layout;
  const path = (series: ChartSeries, isNamed: boolean) => (
    <SeriesPath
      key={series.key}
      series={series}
      colour={layout.colourOf(series.key)}
      named={isNamed}
      x={layout.x}
      y={layout.y}
      ordinals={layout.ordinals}
      step={layout.step}
      pen={pen}
      footnotes={footnotes}
      say={(index, value) =>
        `${series.label}, ${periodLabel(model.periods[index] ?? '', pen.locale)}: ${fullFigure(value, model.unit, pen.locale)}`
      }
    />
  );
  return {
    height,
    body: (
      <>
        {key.body}
        <text x="0" y={tenth(frame.top - pen.font * 0.9)} fontSize={pen.font - 1} fill={pen.colours.inkSoft}>
          {model.unit.label}
        </text>
        <ValueAxis layout={layout} pen={pen} />
        <TimeAxis
          periods={model.periods}
          frame={{ ...frame, x: model.periods.map((_, index) => layout.x(index)) }}
          pen={pen}
        />
        {rest.map((series) => path(series, false))}
        {named.toReversed().map((series) => path(series, true))}
        {layout.direct && <EndLabels layout={layout} pen={pen} />}
        {foot.body}
      </>
    ),
  };
}

/** Where the plot of a line chart stands, for the island over it; null where nothing is drawn. */
export function linePlots(model: LineModel, pen: Pen): Plots | null {
  const parts = lineParts(model, pen);
  return parts && { width: pen.width, height: parts.height, frames: [parts.layout.frame] };
}

function lineParts(model: LineModel, pen: Pen) {
  const shown = model.series.filter(({ values }) => values.some((value) => known(value) !== null));
  if (shown.length === 0) return null;
  const direct = namesFitAtEnds(shown, pen);
  const draft = lineLayout(model, pen, 0, pen.height, direct);
  const items: KeyItem[] = direct
    ? []
    : draft.named.map(({ key, label }) => ({
        text: label,
        sample: 'line',
        colour: draft.colourOf(key),
        series: key,
      }));
  const key = drawKey(pen, items, 0);
  const { notes: footnotes, more } = breakNotes(draft.named, model.periods, pen);
  const marks = drawKey(pen, markItems(draft, pen), 0);
  const drawn = draft.named.length + draft.rest.length;
  const notes = [
    ...footnotes.map(({ text }) => text),
    more > 0 && pen.words('marks.more', { count: more }),
    drawn < draft.total && pen.words('first', { shown: drawn, total: draft.total }),
  ];
  const measured = drawNotes(pen, notes.filter(isText), 0);
  const below = marks.height + measured.height;
  const plotHeight = Math.max(140 + key.height, pen.height - (below > 0 ? below + 8 : 0));
  const layout = lineLayout(model, pen, key.height + Math.round(pen.font * 2.1), plotHeight, direct);
  const drawnMarks = drawKey(pen, markItems(draft, pen), plotHeight + 6);
  const drawnNotes = drawNotes(pen, notes.filter(isText), plotHeight + 6 + marks.height);
  return {
    layout,
    key,
    footnotes,
    height: plotHeight + (below > 0 ? below + 8 : 0),
    foot: {
      body: (
        <>
          {drawnMarks.body}
          {drawnNotes.body}
        </>
      ),
    },
  };
}

function isText(text: string | false): text is string {
  return text !== false;
}

/** What the marks of these series mean: only those that are there. */
function markItems({ named, rest }: LineLayout, { words, colours }: Pen): KeyItem[] {
  const marks = [...named, ...rest].flatMap((one) =>
    Object.entries(one.marks ?? {}).flatMap(([at, mark]) =>
      known(one.values[Number(at)]) === null ? [] : [mark],
    ),
  );
  const items: (KeyItem | false)[] = [
    rest.length > 0 && {
      text: words('others', { count: rest.length }),
      sample: 'line',
      colour: colours.other,
    },
    marks.some((mark) => lookOf(mark) === 'soft') && { text: words('marks.soft'), sample: 'soft' },
    marks.some((mark) => lookOf(mark) === 'forecast') && {
      text: words('marks.forecast'),
      sample: 'forecast',
    },
    marks.some(({ isBreak }) => isBreak) && { text: words('marks.break'), sample: 'break' },
  ];
  return items.filter((item) => item !== false);
}

/** Rules and figures of the values, zero the strongest. */
function ValueAxis({
  layout,
  pen,
}: {
  layout: Pick<LineLayout, 'frame' | 'scale' | 'tickWords' | 'y'>;
  pen: Pen;
}) {
  const { frame, scale, tickWords, y } = layout;
  return scale.ticks.map((tick, index) => (
    <g key={tick}>
      <path
        d={`M${tenth(frame.left)} ${tenth(y(tick))}H${tenth(frame.right)}`}
        stroke={tick === 0 ? pen.colours.ruleStrong : pen.colours.rule}
        data-tick={tick}
      />
      <text
        x={tenth(frame.left - 8)}
        y={tenth(y(tick))}
        dy="0.34em"
        textAnchor="end"
        fill={pen.colours.inkSoft}
      >
        {tickWords[index]}
      </text>
    </g>
  ));
}

function EndLabels({ layout, pen }: { layout: LineLayout; pen: Pen }) {
  const { frame, named, x, y, colourOf } = layout;
  const ends = named.flatMap((series) => {
    const last = series.values.findLastIndex((value) => known(value) !== null);
    const value = known(series.values[last]);
    return value === null
      ? []
      : [{ key: series.key, text: series.label, colour: colourOf(series.key), x: x(last), y: y(value) }];
  });
  return spreadLabels(ends, pen.font + 3, frame.top, frame.bottom).map((label) => (
    <g key={label.key} data-label={label.key}>
      <path
        d={`M${tenth(label.x + 5)} ${tenth(label.fromY)}L${tenth(frame.right + 9)} ${tenth(label.y)}`}
        stroke={label.colour}
        strokeWidth="0.75"
        strokeDasharray="1 2.5"
      />
      <text
        x={tenth(frame.right + 13)}
        y={tenth(label.y)}
        dy="0.34em"
        fill={pen.colours.ink}
        fontWeight="500"
      >
        {label.text}
      </text>
    </g>
  ));
}
