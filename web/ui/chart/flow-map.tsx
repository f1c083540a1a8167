import { scaleSqrt } from 'd3-scale';
import { BaseMap } from './base-map.tsx';
import { lands } from './south-america.ts';

export interface Flow {
  from: string;
  to: string;
  value: number;
  /** "Venezuela → Colombia: 1.780.486" */
  title: string;
}

/** Largest width of a flow, in units of the map. */
const WIDEST = 15;

/** Flows between countries as arcs, as wide as the figure is large, thin where they begin and ending in a dot. */
export function FlowMap({ flows, label }: { flows: Flow[]; label: string }) {
  const centres = new Map(lands.flatMap((land) => (land.code ? [[land.code, land.centre] as const] : [])));
  const width = scaleSqrt()
    .domain([0, Math.max(1, ...flows.map(({ value }) => value))])
    .range([0, WIDEST]);
  return (
    <BaseMap label={label}>
      {flows.flatMap(({ from, to, value, title }) => {
        const [start, end] = [centres.get(from), centres.get(to)];
        if (!start || !end) return [];
        return (
          <g key={`${from}-${to}`} fill="var(--data-2)" fillOpacity="0.55">
            <title>{title}</title>
            <path d={taper(start, end, width(value))} />
            <circle
              cx={round(end[0])}
              cy={round(end[1])}
              r={round(Math.max(2.2, width(value) * 0.6))}
              fillOpacity="0.9"
            />
          </g>
        );
      })}
    </BaseMap>
  );
}

/** A curved wedge from a point to a place: no width at its start, all of it at its end. */
function taper([x1, y1]: [number, number], [x2, y2]: [number, number], width: number): string {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const bend = length * 0.18;
  const [mx, my] = [(x1 + x2) / 2 + nx * bend, (y1 + y2) / 2 + ny * bend];
  const half = width / 2;
  const inner = `${round(mx - (nx * half) / 2)} ${round(my - (ny * half) / 2)} ${round(x2 - nx * half)} ${round(y2 - ny * half)}`;
  const back = `${round(mx + (nx * half) / 2)} ${round(my + (ny * half) / 2)} ${round(x1)} ${round(y1)}`;
  return `M${round(x1)} ${round(y1)}Q${inner}L${round(x2 + nx * half)} ${round(y2 + ny * half)}Q${back}Z`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
