import { type BarLayout, barLayout, type PlacedBar } from './bar-layout.ts';
import { fullFigure } from './chart-figures.ts';
import { drawKey, drawNotes, drawNothing, type KeyItem } from './chart-key.tsx';
import { lookOf, markWords } from './chart-marks.ts';
import type { BarModel, RankingModel } from './chart-model.ts';
import { Hatch } from './hatch.tsx';
import { type Drawing, known, type Pen, tenth } from './pen.ts';
import { textWidth } from './text-size.ts';

/** Bars from zero, each with its name and figure; negative ones go to the left of zero, what is unknown has no bar. */
export function drawBars(model: BarModel | RankingModel, pen: Pen): Drawing {
  if (model.bars.every(({ value }) => known(value) === null)) return drawNothing(pen);
  const layout = barLayout(model, pen, Math.round(pen.font * 1.9));
  const items: KeyItem[] = layout.soft
    ? [
        {
          text: pen.words('marks.soft'),
          sample: 'pattern',
          colour: `url(#${hatchId(pen, layout.bars.find(isSoft))})`,
        },
      ]
    : [];
  const key = drawKey(pen, items, layout.height + 4);
  const cut = layout.bars.length < layout.total;
  const notes = drawNotes(
    pen,
    [
      ...breaks(layout, pen),
      ...(cut ? [pen.words('first', { shown: layout.bars.length, total: layout.total })] : []),
    ],
    layout.height + 4 + key.height,
  );
  const zero = tenth(layout.x(0));
  return {
    height: layout.height + key.height + notes.height + 8,
    body: (
      <>
        <defs>
          {[...new Set(layout.bars.filter(isSoft).map(({ colour }) => colour))].map((colour) => (
            <Hatch key={colour} id={hatchIdOf(pen, colour)} colour={colour} ground={pen.colours.paper} />
          ))}
        </defs>
        <text x="0" y={pen.font} fontSize={pen.font - 1} fill={pen.colours.inkSoft}>
          {model.unit.label}
        </text>
        <path
          d={baseline(layout, zero, Math.round(pen.font * 1.6))}
          stroke={pen.colours.ruleStrong}
          data-baseline="zero"
        />
        {layout.bars.map((placed) => (
          <Row key={placed.bar.key} placed={placed} layout={layout} model={model} pen={pen} />
        ))}
        {key.body}
        {notes.body}
      </>
    ),
  };
}

/** The line at zero: from top to bottom, or beside the bars only where names stand over them. */
function baseline({ bars, stacked, barHeight, height }: BarLayout, zero: number, top: number): string {
  if (!stacked) return `M${zero} ${top}V${height}`;
  return bars.map(({ barTop }) => `M${zero} ${barTop - 2}v${barHeight + 4}`).join('');
}

interface RowProps {
  placed: PlacedBar;
  layout: BarLayout;
  model: BarModel | RankingModel;
  pen: Pen;
}

function Row({ placed, layout, model, pen }: RowProps) {
  const { bar, value, label, figure, colour, top, barTop, moved } = placed;
  const { stacked, barHeight, x } = layout;
  const middle = barTop + barHeight / 2;
  const [from, to] = [Math.min(x(0), x(value ?? 0)), Math.max(x(0), x(value ?? 0))];
  const soft = isSoft(placed);
  const figureAt = to + 6;
  return (
    <g data-series={bar.key}>
      <text
        x="0"
        y={tenth(stacked ? top + pen.font : middle)}
        dy={stacked ? undefined : '0.34em'}
        fill={pen.colours.ink}
      >
        {label}
        {label.endsWith('…') && <title>{bar.label}</title>}
      </text>
      {value !== null && (
        <rect
          x={tenth(from)}
          y={barTop}
          width={Math.max(value === 0 ? 0 : 0.8, tenth(to - from))}
          height={barHeight}
          fill={soft ? `url(#${hatchId(pen, placed)})` : colour}
          stroke={soft ? colour : undefined}
        >
          <title>{`${bar.label}: ${fullFigure(value, model.unit, pen.locale)}${markWords(bar.mark, pen.words)}`}</title>
        </rect>
      )}
      <text
        x={tenth(figureAt)}
        y={tenth(middle)}
        dy="0.34em"
        fill={value === null ? pen.colours.inkSoft : pen.colours.ink}
        fontWeight={value === null ? undefined : '500'}
        fontStyle={value === null ? 'italic' : undefined}
      >
        {figure}
      </text>
      {moved !== null && moved !== 0 && 'beforeLabel' in model && (
        <text
          x={tenth(figureAt + textWidth(figure, pen.font) + 8)}
          y={tenth(middle)}
          dy="0.34em"
          fontSize={pen.font - 2}
          fill={pen.colours.inkSoft}
        >
          {`${moved > 0 ? '↑' : '↓'}${Math.abs(moved)}`}
          <title>
            {pen.words(moved > 0 ? 'ranking.up' : 'ranking.down', {
              places: Math.abs(moved),
              before: model.beforeLabel ?? '',
            })}
          </title>
        </text>
      )}
    </g>
  );
}

function isSoft({ bar, value }: PlacedBar): boolean {
  return value !== null && lookOf(bar.mark) !== 'firm';
}

function hatchId(pen: Pen, placed: PlacedBar | undefined): string {
  return hatchIdOf(pen, placed?.colour ?? '');
}

function hatchIdOf(pen: Pen, colour: string): string {
  return `${pen.id}-soft-${Math.max(0, pen.colours.data.indexOf(colour))}`;
}

function breaks({ bars }: BarLayout, { words }: Pen): string[] {
  return bars.flatMap(({ bar }) =>
    bar.mark?.isBreak ? [`${bar.label}: ${bar.mark.note ?? words('marks.break')}`] : [],
  );
}
