import { axisFigures, fullFigure } from './chart-figures.ts';
import { drawKey, drawNotes, drawNothing } from './chart-key.tsx';
import { lookOf, markWords } from './chart-marks.ts';
import type { Mark, PyramidModel } from './chart-model.ts';
import { Hatch } from './hatch.tsx';
import { type Drawing, known, type Pen, tenth } from './pen.ts';
import { fitText, textWidth } from './text-size.ts';
import { valueScale } from './value-scale.ts';

/** Two sides from a common middle, both on one scale, the youngest lowest. What is unknown has no bar. */
export function drawPyramid(model: PyramidModel, pen: Pen): Drawing {
  const values = model.groups.flatMap(({ left, right }) => [left, right]);
  if (values.every((value) => known(value) === null)) return drawNothing(pen);
  const size = pen.font;
  const rowHeight = Math.max(
    Math.round(size * 1.3),
    Math.min(30, Math.round((pen.height - 90) / model.groups.length)),
  );
  const top = Math.round(size * 4.2);
  const groups = model.groups.slice(0, Math.max(1, Math.floor((pen.tallest - top - 60) / rowHeight)));
  const bottom = top + groups.length * rowHeight;
  const middle = Math.min(
    pen.width * 0.3,
    Math.max(...groups.map(({ label }) => textWidth(label, size))) + 16,
  );
  const [zeroLeft, zeroRight] = [(pen.width - middle) / 2, (pen.width + middle) / 2];
  const room = zeroLeft - 4;
  // A figure below zero has no place in a pyramid: it is said in words, not drawn.
  const scale = valueScale(
    values.map((value) => Math.max(0, known(value) ?? 0)),
    pen.width < 480 ? 2 : 4,
  );
  const length = (value: number) => (Math.max(0, value) / scale.high) * room;
  const words = axisFigures(scale.ticks, model.unit, pen.locale);
  const widest = Math.max(...words.map((word) => textWidth(word, size))) + 8;
  const every = Math.max(1, Math.ceil(widest / (room / Math.max(1, scale.ticks.length - 1))));
  const tickWords = words.map((word, index) => (index % every === 0 ? word : ''));
  const [leftColour = '', rightColour = ''] = pen.colours.data;
  const soft = groups.some(({ marks }) =>
    [marks?.left, marks?.right].some((mark) => lookOf(mark) !== 'firm'),
  );
  const key = drawKey(
    pen,
    soft ? [{ text: pen.words('marks.soft'), sample: 'pattern', colour: `url(#${pen.id}-left)` }] : [],
    bottom + size * 2.2,
  );
  const notes = drawNotes(
    pen,
    groups.length < model.groups.length
      ? [pen.words('first', { shown: groups.length, total: model.groups.length })]
      : [],
    bottom + size * 2.2 + key.height,
  );
  return {
    height: bottom + size * 2.2 + key.height + notes.height + 6,
    body: (
      <>
        <defs>
          <Hatch id={`${pen.id}-left`} colour={leftColour} ground={pen.colours.paper} />
          <Hatch id={`${pen.id}-right`} colour={rightColour} ground={pen.colours.paper} />
        </defs>
        <text x="0" y={size} fontSize={size - 1} fill={pen.colours.inkSoft}>
          {model.unit.label}
        </text>
        <g fontWeight="600" fill={pen.colours.ink}>
          <text x={tenth(zeroLeft)} y={tenth(size * 3.1)} textAnchor="end">
            {fitText(model.leftLabel, size, room)}
          </text>
          <text x={tenth(zeroRight)} y={tenth(size * 3.1)}>
            {fitText(model.rightLabel, size, room)}
          </text>
        </g>
        {scale.ticks.map((tick, index) => (
          <g key={tick} fill={pen.colours.inkSoft} fontSize={size - 1} textAnchor="middle">
            {[zeroLeft - length(tick), zeroRight + length(tick)].map((at) => (
              <g key={at}>
                <path
                  d={`M${tenth(at)} ${top - 2}V${bottom}`}
                  stroke={tick === 0 ? pen.colours.ruleStrong : pen.colours.rule}
                />
                <text
                  x={tenth(edge(at, textWidth(tickWords[index] ?? '', size - 1), pen.width))}
                  y={tenth(bottom + size * 1.4)}
                >
                  {tickWords[index]}
                </text>
              </g>
            ))}
          </g>
        ))}
        {groups.map((group, index) => {
          const y = bottom - (index + 1) * rowHeight;
          const side = (which: 'left' | 'right') => (
            <Side
              value={known(group[which])}
              mark={group.marks?.[which]}
              label={`${group.label}, ${which === 'left' ? model.leftLabel : model.rightLabel}`}
              zero={which === 'left' ? zeroLeft : zeroRight}
              towards={which === 'left' ? -1 : 1}
              length={length(known(group[which]) ?? 0)}
              y={y}
              height={rowHeight - 2}
              colour={which === 'left' ? leftColour : rightColour}
              hatch={`url(#${pen.id}-${which})`}
              model={model}
              pen={pen}
            />
          );
          return (
            <g key={group.key} data-series={group.key}>
              {side('left')}
              {side('right')}
              <text
                x={pen.width / 2}
                y={tenth(y + rowHeight / 2)}
                dy="0.34em"
                textAnchor="middle"
                fill={pen.colours.ink}
              >
                {fitText(group.label, size, middle - 8)}
              </text>
            </g>
          );
        })}
        {key.body}
        {notes.body}
      </>
    ),
  };
}

function edge(at: number, width: number, room: number): number {
  return Math.min(Math.max(at, width / 2), room - width / 2);
}

interface SideProps {
  value: number | null;
  mark: Mark | undefined;
  label: string;
  zero: number;
  towards: 1 | -1;
  length: number;
  y: number;
  height: number;
  colour: string;
  hatch: string;
  model: PyramidModel;
  pen: Pen;
}

function Side({
  value,
  mark,
  label,
  zero,
  towards,
  length,
  y,
  height,
  colour,
  hatch,
  model,
  pen,
}: SideProps) {
  if (value === null || value < 0)
    return (
      <text
        x={tenth(zero + towards * 6)}
        y={tenth(y + height / 2)}
        dy="0.34em"
        textAnchor={towards < 0 ? 'end' : 'start'}
        fontSize={pen.font - 2}
        fontStyle="italic"
        fill={pen.colours.inkSoft}
      >
        {value === null ? pen.words('unknown') : fullFigure(value, model.unit, pen.locale)}
      </text>
    );
  const soft = lookOf(mark) !== 'firm';
  return (
    <rect
      x={tenth(towards < 0 ? zero - length : zero)}
      y={y}
      width={tenth(length)}
      height={height}
      fill={soft ? hatch : colour}
      stroke={soft ? colour : undefined}
    >
      <title>{`${label}: ${fullFigure(value, model.unit, pen.locale)}${markWords(mark, pen.words)}`}</title>
    </rect>
  );
}
