import { axisFigures } from './chart-figures.ts';
import { drawKey, drawNotes, drawNothing, type KeyItem } from './chart-key.tsx';
import { lookOf } from './chart-marks.ts';
import type { MultiplesModel } from './chart-model.ts';
import { assignCategories } from './palette.ts';
import { type Drawing, known, type Pen, tenth } from './pen.ts';
import { SeriesPath } from './series-path.tsx';
import { fitText, textWidth } from './text-size.ts';
import { TimeAxis } from './time-axis.tsx';
import { timeScale } from './time-scale.ts';
import { placeValue, type ValueScale, valueScale } from './value-scale.ts';

type Panel = MultiplesModel['panels'][number];

const PANEL_HEIGHT = 150;

/** Small line charts side by side, on one scale or on one each; a panel without figures says so. */
export function drawMultiples(model: MultiplesModel, pen: Pen): Drawing {
  const valuesOf = (panels: readonly Panel[]) =>
    panels.flatMap(({ series }) => series.flatMap(({ values }) => [...values]));
  if (valuesOf(model.panels).every((value) => known(value) === null)) return drawNothing(pen);
  const size = pen.font - 1;
  const columns = columnsOf(model.panels.length, Math.max(2, Math.floor(pen.width / 190)));
  const gap = 18;
  const width = (pen.width - gap * (columns - 1)) / columns;
  const names = new Map(
    model.panels.flatMap(({ series }) =>
      series.map(({ key, label, code }) => [key, { key, label, code }] as const),
    ),
  );
  const manyLines = model.panels.some(({ series }) => series.length > 1);
  const categories = assignCategories([...names.values()]);
  const [plain = ''] = pen.colours.data;
  const colourOf = (key: string) =>
    manyLines ? (pen.colours.data[categories.get(key) ?? -1] ?? pen.colours.other) : plain;
  const items: KeyItem[] = manyLines
    ? [...names.values()]
        .slice(0, pen.colours.data.length)
        .map(({ key, label }) => ({ text: label, sample: 'line', colour: colourOf(key), series: key }))
    : [];
  const unitHeight = Math.round(pen.font * 1.6);
  const key = drawKey(pen, items, unitHeight);
  const top = unitHeight + key.height + 6;
  const rows = Math.max(1, Math.floor((pen.tallest - top - 50) / (PANEL_HEIGHT + gap)));
  const panels = model.panels.slice(0, rows * columns);
  const bottom = top + Math.ceil(panels.length / columns) * (PANEL_HEIGHT + gap);
  const shared = model.scale === 'own' ? null : valueScale(valuesOf(panels), 3);
  const marks = panels.flatMap(({ series }) => series.flatMap(({ marks: of = {} }) => Object.values(of)));
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
    bottom,
  );
  const notes = drawNotes(
    pen,
    [
      pen.words(shared ? 'scale.shared' : 'scale.own'),
      ...(panels.length < model.panels.length
        ? [pen.words('first', { shown: panels.length, total: model.panels.length })]
        : []),
    ],
    bottom + meaning.height,
  );
  return {
    height: bottom + meaning.height + notes.height + 6,
    body: (
      <>
        <text x="0" y={pen.font} fontSize={size} fill={pen.colours.inkSoft}>
          {model.unit.label}
        </text>
        {key.body}
        {panels.map((panel, index) => (
          <g
            key={panel.key}
            transform={`translate(${tenth((index % columns) * (width + gap))} ${top + Math.floor(index / columns) * (PANEL_HEIGHT + gap)})`}
            data-panel={panel.key}
          >
            <SmallPanel
              panel={panel}
              model={model}
              scale={shared ?? valueScale(valuesOf([panel]), 3)}
              colourOf={colourOf}
              pen={{ ...pen, width, font: size }}
            />
          </g>
        ))}
        {meaning.body}
        {notes.body}
      </>
    ),
  };
}

/** As many columns as fit, but no more than fill the rows evenly. */
function columnsOf(panels: number, fitting: number): number {
  return Math.max(2, Math.ceil(panels / Math.ceil(panels / fitting)));
}

interface SmallPanelProps {
  panel: Panel;
  model: MultiplesModel;
  scale: ValueScale;
  colourOf: (key: string) => string;
  /** Of the panel's width. */
  pen: Pen;
}

function SmallPanel({ panel, model, scale, colourOf, pen }: SmallPanelProps) {
  const size = pen.font;
  const [top, bottom] = [Math.round(size * 2.3), PANEL_HEIGHT - Math.round(size * 1.8)];
  const title = (
    <text x="0" y={size} fontWeight="600" fontSize={size} fill={pen.colours.ink}>
      {fitText(panel.label, size, pen.width)}
      {textWidth(panel.label, size) > pen.width && <title>{panel.label}</title>}
    </text>
  );
  if (panel.series.every(({ values }) => values.every((value) => known(value) === null)))
    return (
      <>
        {title}
        <text x="0" y={PANEL_HEIGHT / 2} fontStyle="italic" fontSize={size} fill={pen.colours.inkSoft}>
          {pen.words('unknown')}
        </text>
      </>
    );
  const time = timeScale(model.periods);
  const ordinals = model.periods.map(time.ordinalOf);
  const words = axisFigures(scale.ticks, model.unit, pen.locale);
  const left = Math.max(...words.map((word) => textWidth(word, size - 1))) + 7;
  const right = pen.width - 6;
  const span = time.last - time.first;
  const x = (index: number) =>
    span === 0
      ? (left + right) / 2
      : left + 4 + (((ordinals[index] ?? 0) - time.first) / span) * (right - left - 4);
  const y = placeValue(scale, bottom, top);
  return (
    <>
      {title}
      {scale.ticks.map((tick, index) => (
        <g key={tick}>
          <path
            d={`M${tenth(left)} ${tenth(y(tick))}H${tenth(right)}`}
            stroke={tick === 0 ? pen.colours.ruleStrong : pen.colours.rule}
          />
          <text
            x={tenth(left - 5)}
            y={tenth(y(tick))}
            dy="0.34em"
            textAnchor="end"
            fontSize={size - 1}
            fill={pen.colours.inkSoft}
          >
            {words[index]}
          </text>
        </g>
      ))}
      <g fontSize={size - 1}>
        <TimeAxis
          periods={model.periods}
          frame={{ left, right, bottom, x: model.periods.map((_, index) => x(index)) }}
          pen={{ ...pen, font: size - 1 }}
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
          ordinals={ordinals}
          step={time.step}
          pen={pen}
        />
      ))}
    </>
  );
}
