import { periodLabel } from '#i18n/period.ts';
import { briefFigure, fullFigure } from './chart-figures.ts';
import { drawKey, drawNotes, drawNothing } from './chart-key.tsx';
import { dashOf, lookOf, markWords } from './chart-marks.ts';
import type { SlopeModel } from './chart-model.ts';
import { assignCategories, CATEGORIES } from './palette.ts';
import { type Drawing, known, type Pen, tenth } from './pen.ts';
import { spreadLabels } from './spread-labels.ts';
import { fitText, textWidth } from './text-size.ts';
import { placeValue, valueScale } from './value-scale.ts';

type SlopeSeries = SlopeModel['series'][number];

/** At most so many lines have room for their names. */
const LINES = 24;

/** Two uprights and a line for each series that has both figures; a figure that stands alone is a dot. */
export function drawSlope(model: SlopeModel, pen: Pen): Drawing {
  const all = model.series.filter(({ from, to }) => known(from) !== null || known(to) !== null);
  if (all.length === 0) return drawNothing(pen);
  const series = all.slice(0, LINES);
  const size = pen.font;
  const height = Math.max(pen.height, series.length * (size + 4) + 70);
  const categories = assignCategories(series);
  const colourOf = (key: string) => pen.colours.data[categories.get(key) ?? -1] ?? pen.colours.other;
  const scale = valueScale(
    series.flatMap(({ from, to }) => [from, to]),
    4,
  );
  const figureOf = (value: number) => briefFigure(value, model.unit, pen.locale);
  const leftWords = series.map(({ from }) => (known(from) === null ? '' : figureOf(from ?? 0)));
  const left = Math.max(0, ...leftWords.map((words) => textWidth(words, size))) + 16;
  const names = series.map(({ label, to }) => `${label} ${known(to) === null ? '' : figureOf(to ?? 0)}`);
  const right =
    pen.width - Math.min(pen.width * 0.46, Math.max(...names.map((name) => textWidth(name, size))) + 16);
  const [top, bottom] = [Math.round(size * 4.2), height - 16];
  const y = placeValue(scale, bottom, top);
  const side = (which: 'from' | 'to', text: (one: SlopeSeries, value: number) => string) =>
    spreadLabels(
      series.flatMap((one) => {
        const value = known(one[which]);
        return value === null
          ? []
          : [
              {
                key: one.key,
                text: text(one, value),
                colour: colourOf(one.key),
                x: which === 'from' ? left : right,
                y: y(value),
              },
            ];
      }),
      size + 2,
      top - 4,
      bottom + 6,
    );
  const room = pen.width - right - 12;
  const cut = all.length > series.length;
  const soft = series.some(({ marks }) => [marks?.from, marks?.to].some((mark) => lookOf(mark) !== 'firm'));
  const broken = series.some(({ marks }) => marks?.to?.isBreak);
  const key = drawKey(
    pen,
    [
      ...(soft ? [{ text: pen.words('marks.soft'), sample: 'soft' as const }] : []),
      ...(broken ? [{ text: pen.words('marks.break'), sample: 'break' as const }] : []),
    ],
    height + 4,
  );
  const notes = drawNotes(
    pen,
    [
      ...(cut ? [pen.words('first', { shown: series.length, total: all.length })] : []),
      ...(series.length > CATEGORIES ? [pen.words('coloured')] : []),
    ],
    height + 4 + key.height,
  );
  return {
    height: height + key.height + notes.height + 8,
    body: (
      <>
        <text x="0" y={size} fontSize={size - 1} fill={pen.colours.inkSoft}>
          {model.unit.label}
        </text>
        <g fill={pen.colours.ink} fontWeight="600">
          <text x={tenth(left)} y={tenth(size * 2.8)} textAnchor="middle">
            {periodLabel(model.from, pen.locale, 'short')}
          </text>
          <text x={tenth(right)} y={tenth(size * 2.8)} textAnchor="middle">
            {periodLabel(model.to, pen.locale, 'short')}
          </text>
        </g>
        {[left, right].map((x) => (
          <path key={x} d={`M${tenth(x)} ${top - 8}V${bottom + 8}`} stroke={pen.colours.rule} />
        ))}
        {series.toReversed().map((one) => (
          <SlopeLine
            key={one.key}
            one={one}
            colour={colourOf(one.key)}
            x={[left, right]}
            y={y}
            model={model}
            pen={pen}
          />
        ))}
        {side('from', (_, value) => figureOf(value)).map((label) => (
          <text
            key={label.key}
            x={tenth(left - 9)}
            y={tenth(label.y)}
            dy="0.34em"
            textAnchor="end"
            fill={pen.colours.inkSoft}
          >
            {label.text}
          </text>
        ))}
        {side('to', (one, value) => {
          const figure = figureOf(value);
          return `${fitText(one.label, size, room - textWidth(` ${figure}`, size))} ${figure}`;
        }).map((label) => (
          <text
            key={label.key}
            x={tenth(right + 9)}
            y={tenth(label.y)}
            dy="0.34em"
            fill={pen.colours.ink}
            data-label={label.key}
          >
            {label.text}
          </text>
        ))}
        {series
          .filter(({ to }) => known(to) === null)
          .map((one) => (
            <text
              key={one.key}
              x={tenth(left + 9)}
              y={tenth(y(one.from ?? 0))}
              dy="0.34em"
              stroke={pen.colours.paper}
              strokeWidth="4"
              paintOrder="stroke"
              fill={pen.colours.inkSoft}
            >
              {fitText(`${one.label} (${pen.words('unknown')})`, size, right - left - 20)}
            </text>
          ))}
        {key.body}
        {notes.body}
      </>
    ),
  };
}

interface SlopeLineProps {
  one: SlopeSeries;
  colour: string;
  x: [number, number];
  y: (value: number) => number;
  model: SlopeModel;
  pen: Pen;
}

function SlopeLine({ one, colour, x: [left, right], y, model, pen }: SlopeLineProps) {
  const ends = [
    { x: left, value: known(one.from), mark: one.marks?.from, period: model.from },
    { x: right, value: known(one.to), mark: one.marks?.to, period: model.to },
  ].flatMap((end) => (end.value === null ? [] : [{ ...end, value: end.value, y: y(end.value) }]));
  const [first, last] = ends;
  const look = [one.marks?.from, one.marks?.to].map(lookOf).find((each) => each !== 'firm') ?? 'firm';
  return (
    <g data-series={one.key}>
      {first && last && (
        <path
          d={`M${tenth(first.x)} ${tenth(first.y)}L${tenth(last.x)} ${tenth(last.y)}`}
          stroke={colour}
          strokeWidth="2.25"
          strokeDasharray={dashOf(look)}
        />
      )}
      {first && last?.mark?.isBreak && (
        <path
          d={`M${tenth((left + right) / 2)} ${tenth((first.y + last.y) / 2 - 9)}v18`}
          stroke={colour}
          strokeWidth="2"
          data-mark="break"
        />
      )}
      {ends.map((end) => (
        <circle
          key={end.period}
          cx={tenth(end.x)}
          cy={tenth(end.y)}
          r="3.6"
          fill={lookOf(end.mark) === 'firm' ? colour : pen.colours.paper}
          stroke={colour}
          strokeWidth="1.5"
        >
          <title>{`${one.label}, ${periodLabel(end.period, pen.locale)}: ${fullFigure(end.value, model.unit, pen.locale)}${markWords(end.mark, pen.words)}`}</title>
        </circle>
      ))}
    </g>
  );
}
