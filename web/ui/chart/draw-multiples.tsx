import { drawKey, drawNotes, drawNothing, type KeyItem } from './chart-key.tsx';
import { lookOf } from './chart-marks.ts';
import type { MultiplesModel } from './chart-model.ts';
import { linesOf, multiplesLayout, type PlacedPanel, valuesOf } from './multiples-layout.ts';
import { type Drawing, known, type Pen, tenth } from './pen.ts';
import { acrossOf, heightOf, type Plots } from './plot-frame.ts';
import { SeriesPath } from './series-path.tsx';
import { fitText, textWidth } from './text-size.ts';
import { TimeAxis } from './time-axis.tsx';
import { timeScale } from './time-scale.ts';

/** Small line charts side by side, on one scale or on one each; a panel without figures says so. */
export function drawMultiples(model: MultiplesModel, pen: Pen): Drawing {
  const parts = multiplesParts(model, pen);
  if (!parts) return drawNothing(pen);
  const { key, layout, meaning, notes, height, colourOf } = parts;
  return {
    height,
    body: (
      <>
        <text x="0" y={pen.font} fontSize={layout.font} fill={pen.colours.inkSoft}>
          {model.unit.label}
        </text>
        {key.body}
        {layout.panels.map((placed) => (
          <g key={placed.panel.key} data-panel={placed.panel.key}>
            <SmallPanel
              placed={placed}
              model={model}
              colourOf={colourOf}
              pen={{ ...pen, width: layout.panelWidth, font: layout.font }}
            />
          </g>
        ))}
        {meaning.body}
        {notes.body}
      </>
    ),
  };
}

/** Where the plots of the panels stand, for the island over them; null where nothing is drawn. */
export function multiplesPlots(model: MultiplesModel, pen: Pen): Plots | null {
  const parts = multiplesParts(model, pen);
  return (
    parts && { width: pen.width, height: parts.height, frames: parts.layout.panels.map(({ frame }) => frame) }
  );
}

function multiplesParts(model: MultiplesModel, pen: Pen) {
  if (valuesOf(model.panels).every((value) => value === null)) return null;
  const { names, categoryOf } = linesOf(model);
  const colourOf = (key: string) => pen.colours.data[categoryOf(key) ?? -1] ?? pen.colours.other;
  const items: KeyItem[] = model.panels.some(({ series }) => series.length > 1)
    ? names
        .slice(0, pen.colours.data.length)
        .map(({ key, label }) => ({ text: label, sample: 'line', colour: colourOf(key), series: key }))
    : [];
  const unitHeight = Math.round(pen.font * 1.6);
  const key = drawKey(pen, items, unitHeight);
  const layout = multiplesLayout(model, pen, unitHeight + key.height + 6);
  const marks = layout.panels.flatMap(({ panel }) =>
    panel.series.flatMap(({ marks: of = {} }) => Object.values(of)),
  );
  const markItems: (KeyItem | false)[] = [
    marks.some((mark) => lookOf(mark) === 'soft') && { text: pen.words('marks.soft'), sample: 'soft' },
    marks.some((mark) => lookOf(mark) === 'forecast') && {
      text: pen.words('marks.forecast'),
      sample: 'forecast',
    },
    marks.some(({ isBreak }) => isBreak) && { text: pen.words('marks.break'), sample: 'break' },
  ];
  const meaning = drawKey(
    pen,
    markItems.filter((item) => item !== false),
    layout.bottom,
  );
  const [shown, total] = [layout.panels.length, model.panels.length];
  const notes = drawNotes(
    pen,
    [
      pen.words(model.scale === 'own' ? 'scale.own' : 'scale.shared'),
      ...(shown < total ? [pen.words('first', { shown, total })] : []),
    ],
    layout.bottom + meaning.height,
  );
  const height = layout.bottom + meaning.height + notes.height + 6;
  return { key, layout, meaning, notes, height, colourOf };
}

interface SmallPanelProps {
  placed: PlacedPanel;
  model: MultiplesModel;
  colourOf: (key: string) => string;
  /** Of the panel's width. */
  pen: Pen;
}

function SmallPanel({ placed, model, colourOf, pen }: SmallPanelProps) {
  const { panel, scale, tickWords, frame } = placed;
  const size = pen.font;
  const title = (
    <text x={tenth(placed.x)} y={placed.y + size} fontWeight="600" fontSize={size} fill={pen.colours.ink}>
      {fitText(panel.label, size, pen.width)}
      {textWidth(panel.label, size) > pen.width && <title>{panel.label}</title>}
    </text>
  );
  if (panel.series.every(({ values }) => values.every((value) => known(value) === null)))
    return (
      <>
        {title}
        <text
          x={tenth(placed.x)}
          y={(frame.top + frame.bottom) / 2}
          fontStyle="italic"
          fontSize={size}
          fill={pen.colours.inkSoft}
        >
          {pen.words('unknown')}
        </text>
      </>
    );
  const time = timeScale(model.periods);
  const x = (index: number) => acrossOf(frame, time.places[index] ?? 0);
  const y = (value: number) => heightOf(frame, value);
  return (
    <>
      {title}
      {scale.ticks.map((tick, index) => (
        <g key={tick}>
          <path
            d={`M${tenth(frame.left)} ${tenth(y(tick))}H${tenth(frame.right)}`}
            stroke={tick === 0 ? pen.colours.ruleStrong : pen.colours.rule}
          />
          <text
            x={tenth(frame.left - 5)}
            y={tenth(y(tick))}
            dy="0.34em"
            textAnchor="end"
            fontSize={size - 1}
            fill={pen.colours.inkSoft}
          >
            {tickWords[index]}
          </text>
        </g>
      ))}
      <g fontSize={size - 1}>
        <TimeAxis
          periods={model.periods}
          frame={{ ...frame, x: model.periods.map((_, index) => x(index)) }}
          pen={{ ...pen, width: placed.x + pen.width, font: size - 1 }}
        />
      </g>
      {panel.series.map((series) => (
        <SeriesPath
          key={series.key}
          series={series}
          colour={colourOf(series.key)}
          named={pen.colours.other !== colourOf(series.key)}
          x={x}
          y={y}
          ordinals={model.periods.map(time.ordinalOf)}
          step={time.step}
          pen={pen}
        />
      ))}
    </>
  );
}
