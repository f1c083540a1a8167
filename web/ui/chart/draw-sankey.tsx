import { briefFigure, fullFigure } from './chart-figures.ts';
import { drawKey, drawNothing } from './chart-key.tsx';
import type { SankeyModel } from './chart-model.ts';
import { Hatch } from './hatch.tsx';
import { type Drawing, type Pen, tenth } from './pen.ts';
import { REST, type SankeyNode, sankeyLayout } from './sankey-layout.ts';
import { spreadLabels } from './spread-labels.ts';
import { fitText, textWidth, wrapText } from './text-size.ts';

/** Bands from origins (left) to destinations (right), as thick as the figure; each side with its names and sums. */
export function drawSankey(model: SankeyModel, pen: Pen): Drawing {
  const size = pen.font;
  const top = Math.round(size * 4.6);
  const side = Math.min(pen.width * 0.3, 15 * size);
  const bottom = pen.height + (pen.width < 480 ? 120 : 40);
  const layout = sankeyLayout(model, { left: side, right: pen.width - side, top, bottom });
  if (!layout) return drawNothing(pen);
  const { graph, taken } = layout;
  const nodeName = ({ key, side: of }: SankeyNode) =>
    key === REST ? pen.words('others', { count: taken[of] }) : (model.areas[key] ?? key);
  const colourOf = (node: SankeyNode) => pen.colours.data[node.category ?? -1] ?? pen.colours.other;
  const soft = graph.links.some((link) => link.soft);
  const softId = `${pen.id}-soft`;
  const key = drawKey(
    pen,
    soft ? [{ text: pen.words('marks.soft'), sample: 'pattern', colour: `url(#${softId})` }] : [],
    bottom + 6,
  );
  // Names of low nodes would cover each other: they move apart.
  const middles = new Map(
    (['from', 'to'] as const).flatMap((of) =>
      spreadLabels(
        graph.nodes
          .filter((node) => node.side === of)
          .map(({ id, y0 = 0, y1 = 0 }) => ({ id, y: (y0 + y1) / 2 })),
        size * 1.15,
        top,
        bottom + 4,
      ).map(({ id, y }) => [id, y] as const),
    ),
  );
  return {
    height: bottom + key.height + 10,
    body: (
      <>
        <defs>
          <Hatch id={softId} colour={pen.colours.other} ground={pen.colours.paper} />
        </defs>
        <text x="0" y={size} fontSize={size - 1} fill={pen.colours.inkSoft}>
          {model.unit.label}
        </text>
        <g fill={pen.colours.inkSoft} fontSize={size - 1} fontWeight="600">
          <text x="0" y={tenth(size * 3)}>
            {fitText(model.fromLabel, size - 1, pen.width / 2 - 8)}
          </text>
          <text x={pen.width} y={tenth(size * 3)} textAnchor="end">
            {fitText(model.toLabel, size - 1, pen.width / 2 - 8)}
          </text>
        </g>
        {graph.links.map((link) => {
          const [from, to] = [link.source, link.target];
          if (typeof from !== 'object' || typeof to !== 'object') return null;
          return (
            <path
              key={`${from.id} ${to.id}`}
              d={bandPath(from.x1 ?? 0, link.y0 ?? 0, to.x0 ?? 0, link.y1 ?? 0)}
              fill="none"
              stroke={colourOf(from)}
              strokeWidth={tenth(Math.max(0.8, link.width ?? 0))}
              strokeOpacity={link.soft ? 0.25 : 0.45}
              data-flow={`${from.key}-${to.key}`}
            >
              <title>{`${nodeName(from)} → ${nodeName(to)}: ${fullFigure(link.value, model.unit, pen.locale)}`}</title>
            </path>
          );
        })}
        {graph.nodes.map((node) => (
          <g key={node.id} data-series={node.id}>
            <rect
              x={tenth(node.x0 ?? 0)}
              y={tenth(node.y0 ?? 0)}
              width="12"
              height={tenth(Math.max(1, (node.y1 ?? 0) - (node.y0 ?? 0)))}
              fill={node.side === 'from' ? colourOf(node) : pen.colours.inkSoft}
            />
            <NodeLabel
              x={node.side === 'from' ? (node.x0 ?? 0) - 6 : (node.x1 ?? 0) + 6}
              y={middles.get(node.id) ?? 0}
              tall={(node.y1 ?? 0) - (node.y0 ?? 0)}
              anchor={node.side === 'from' ? 'end' : 'start'}
              name={nodeName(node)}
              figure={briefFigure(node.value ?? 0, model.unit, pen.locale)}
              room={side - 8}
              pen={pen}
            />
          </g>
        ))}
        {key.body}
      </>
    ),
  };
}

function bandPath(x0: number, y0: number, x1: number, y1: number): string {
  const middle = tenth((x0 + x1) / 2);
  return `M${tenth(x0)} ${tenth(y0)}C${middle} ${tenth(y0)} ${middle} ${tenth(y1)} ${tenth(x1)} ${tenth(y1)}`;
}

interface NodeLabelProps {
  x: number;
  y: number;
  /** Height of its node: a low one has room for one line only. */
  tall: number;
  anchor: 'start' | 'end';
  name: string;
  figure: string;
  room: number;
  pen: Pen;
}

/** A name and its figure: in one line where they fit, in two where the node is tall, else the name alone. */
function NodeLabel({ x, y, tall, anchor, name, figure, room, pen }: NodeLabelProps) {
  const size = pen.font - 1;
  const oneLine = textWidth(`${name} ${figure}`, size) <= room;
  const names = oneLine ? [name] : wrapText(name, size, room, tall > size * 4 ? 2 : 1);
  const withFigure = oneLine || tall > size * (names.length + 1);
  const lines = oneLine ? 1 : names.length + Number(withFigure);
  const first = y - ((lines - 1) * size * 1.2) / 2;
  return (
    <text
      x={tenth(x)}
      y={tenth(first)}
      dy="0.34em"
      textAnchor={anchor}
      fontSize={size}
      fill={pen.colours.ink}
    >
      <title>{`${name}: ${figure}`}</title>
      {names.map((line, index) => (
        <tspan key={line} x={tenth(x)} dy={index === 0 ? '0.34em' : '1.2em'}>
          {line}
        </tspan>
      ))}
      {withFigure && (
        <tspan x={oneLine ? undefined : tenth(x)} dy={oneLine ? undefined : '1.2em'} fontWeight="600">
          {oneLine ? ` ${figure}` : figure}
        </tspan>
      )}
    </text>
  );
}
