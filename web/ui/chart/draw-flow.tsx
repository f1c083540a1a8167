import { briefFigure, fullFigure } from './chart-figures.ts';
import { drawKey, drawNotes, drawNothing } from './chart-key.tsx';
import { lookOf, markWords } from './chart-marks.ts';
import type { ChartFlow, FlowModel } from './chart-model.ts';
import { taperedArc } from './flow-arc.ts';
import { disputedItems, elsewhereNotes, mapBox, mapTransform } from './map-box.tsx';
import { MapGround } from './map-ground.tsx';
import { type Drawing, known, type Pen, tenth } from './pen.ts';
import { lands, MAP_HEIGHT, MAP_WIDTH } from './south-america.ts';
import { fitText } from './text-size.ts';

/** Largest width of a flow, in units of the map. */
const WIDEST = 16;

/** More arcs than these cover each other. */
const ARCS = 40;

type KnownFlow = ChartFlow & { value: number };

/** Flows between countries as arcs, as wide as the figure is large, thin where they begin and ending in a dot. */
export function drawFlow(model: FlowModel, pen: Pen): Drawing {
  const flows = model.flows
    .flatMap((flow): KnownFlow[] => {
      const value = known(flow.value);
      return value === null || value <= 0 ? [] : [{ ...flow, value }];
    })
    .sort((a, b) => b.value - a.value);
  if (flows.length === 0) return drawNothing(pen);
  const centres = new Map(lands.flatMap((land) => (land.code ? [[land.code, land.centre] as const] : [])));
  const placed = flows.flatMap((flow) => {
    const [start, end] = [centres.get(flow.from), centres.get(flow.to)];
    return start && end && flow.from !== flow.to ? [{ flow, start, end }] : [];
  });
  const drawn = placed.slice(0, ARCS);
  const elsewhere = flows.filter(({ from, to }) => !centres.has(from) || !centres.has(to));
  const most = Math.max(...drawn.map(({ flow }) => flow.value), Number.MIN_VALUE);
  const box = mapBox(pen);
  const words = (flow: KnownFlow) =>
    `${model.areas[flow.from] ?? flow.from} → ${model.areas[flow.to] ?? flow.to}`;
  const soft = drawn.some(({ flow }) => lookOf(flow.mark) !== 'firm');
  const colour = pen.colours.data[1] ?? '';
  const below = box.top + box.height + 6;
  const key = drawKey(
    pen,
    [
      ...(soft ? [{ text: pen.words('marks.soft'), sample: 'hollow' as const, colour }] : []),
      ...disputedItems(pen),
    ],
    below,
  );
  const notes = drawNotes(
    pen,
    [
      ...(placed.length > drawn.length
        ? [pen.words('first', { shown: drawn.length, total: placed.length })]
        : []),
      ...elsewhereNotes(
        elsewhere.map((flow) => `${words(flow)} ${fullFigure(flow.value, model.unit, pen.locale)}`),
        pen,
      ),
      pen.words('map.boundaries'),
    ],
    below + key.height,
  );
  return {
    height: below + key.height + notes.height + 6,
    body: (
      <>
        <text x="0" y={pen.font} fontSize={pen.font - 1} fill={pen.colours.inkSoft}>
          {model.unit.label}
        </text>
        <g transform={mapTransform(box)}>
          <rect width={MAP_WIDTH} height={MAP_HEIGHT} fill={pen.colours.sea} />
          <MapGround id={pen.id} colours={pen.colours} titleOf={(code) => model.areas[code]} />
          {drawn.toReversed().map(({ flow, start, end }) => {
            const width = Math.max(1.4, Math.sqrt(flow.value / most) * WIDEST);
            const hollow = lookOf(flow.mark) !== 'firm';
            return (
              <g
                key={`${flow.from}-${flow.to}`}
                fill={colour}
                fillOpacity={hollow ? 0.15 : 0.55}
                stroke={hollow ? colour : undefined}
                strokeDasharray={hollow ? '3 2.5' : undefined}
                data-flow={`${flow.from}-${flow.to}`}
              >
                <title>{`${words(flow)}: ${fullFigure(flow.value, model.unit, pen.locale)}${markWords(flow.mark, pen.words)}`}</title>
                <path d={taperedArc(start, end, width)} />
                <circle
                  cx={tenth(end[0])}
                  cy={tenth(end[1])}
                  r={tenth(Math.max(2.2, width * 0.6))}
                  fillOpacity={hollow ? undefined : 0.9}
                />
              </g>
            );
          })}
        </g>
        {box.beside && (
          <FlowList
            flows={flows}
            words={words}
            model={model}
            left={box.beside.left}
            width={box.beside.width}
            top={box.top}
            bottom={box.top + box.height}
            pen={pen}
          />
        )}
        {key.body}
        {notes.body}
      </>
    ),
  };
}

interface FlowListProps {
  flows: readonly KnownFlow[];
  words: (flow: KnownFlow) => string;
  model: FlowModel;
  left: number;
  width: number;
  top: number;
  bottom: number;
  pen: Pen;
}

/** The largest flows in words beside the map. */
function FlowList({ flows, words, model, left, width, top, bottom, pen }: FlowListProps) {
  const line = Math.round(pen.font * 2.9);
  return flows.slice(0, Math.max(1, Math.min(12, Math.floor((bottom - top) / line)))).map((flow, index) => (
    <g key={`${flow.from}-${flow.to}`} data-row={`${flow.from}-${flow.to}`}>
      <text
        x={tenth(left)}
        y={top + index * line + pen.font}
        fill={pen.colours.inkSoft}
        fontSize={pen.font - 1}
      >
        {fitText(words(flow), pen.font - 1, width)}
      </text>
      <text x={tenth(left)} y={top + index * line + pen.font * 2.15} fill={pen.colours.ink} fontWeight="500">
        {briefFigure(flow.value, model.unit, pen.locale)}
      </text>
    </g>
  ));
}
