'use client';

import { useLayoutEffect, useRef } from 'react';
import { briefFigure } from '../chart-figures.ts';
import { categoryColour } from '../palette.ts';
import { acrossOf, heightOf, type PlotFrame } from '../plot-frame.ts';
import { chartBeneath, type Held } from './held.ts';
import type { TimeIslandData } from './island-data.ts';
import type { Row } from './time-words.ts';

interface TimeOverlayProps {
  data: TimeIslandData;
  held: Held;
  /** Where a range begins that is being chosen. */
  anchor: number | null;
  rows: readonly Row[];
}

/** Dots at a period have a limit: beyond it they hide the lines. */
const DOTS = 12;

/** What is drawn over the picture: the line of the period in each plot, its dots, the series that is held, the range. */
export function TimeOverlay({ data, held: { index, series }, anchor, rows }: TimeOverlayProps) {
  const { plots, places } = data;
  const [only] = plots.frames;
  const alone = plots.frames.length === 1;
  const place = index === null ? null : (places[index] ?? null);
  return (
    <svg
      viewBox={`0 0 ${plots.width} ${Math.ceil(plots.height)}`}
      className="numbers pointer-events-none absolute inset-0 block h-auto w-full"
      aria-hidden="true"
    >
      {alone && only && <Lifted frame={only} series={series} />}
      {place !== null &&
        plots.frames.map((frame, plot) => {
          const own = rows.filter((row) => row.plot === plot);
          const x = acrossOf(frame, place);
          return (
            <g key={`${frame.left} ${frame.top}`}>
              {anchor !== null && <Range frame={frame} x={x} from={acrossOf(frame, places[anchor] ?? 0)} />}
              <path d={`M${x} ${frame.top}V${frame.bottom}`} stroke="var(--ink-soft)" strokeDasharray="2 2" />
              <Dots rows={own} frame={frame} x={x} series={series} />
              {!alone && own.length === 1 && <PanelFigure row={own[0]} frame={frame} data={data} />}
            </g>
          );
        })}
    </svg>
  );
}

/** The line that is held, over a veil that takes the others back. */
function Lifted({ frame, series }: { frame: PlotFrame; series: string | null }) {
  const slot = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const beneath = series === null ? null : chartBeneath(slot.current);
    const line = [...(beneath?.querySelectorAll<SVGGElement>('g[data-series]') ?? [])].find(
      ({ dataset }) => dataset.series === series,
    );
    slot.current?.replaceChildren(...(line ? [line.cloneNode(true)] : []));
  }, [series]);
  return (
    <>
      {series !== null && (
        <rect
          x={frame.left}
          y={frame.top - 4}
          width={frame.right - frame.left + 6}
          height={frame.bottom - frame.top + 3}
          fill="var(--paper)"
          fillOpacity="0.72"
        />
      )}
      <g ref={slot} />
    </>
  );
}

function Range({ frame, x, from }: { frame: PlotFrame; x: number; from: number }) {
  return (
    <rect
      x={Math.min(x, from)}
      y={frame.top}
      width={Math.abs(x - from)}
      height={frame.bottom - frame.top}
      fill="var(--accent)"
      fillOpacity="0.16"
      data-range=""
    />
  );
}

interface DotsProps {
  rows: readonly Row[];
  frame: PlotFrame;
  x: number;
  series: string | null;
}

function Dots({ rows, frame, x, series }: DotsProps) {
  const dotted = rows.filter(({ category, key }) => category !== null || key === series).slice(0, DOTS);
  return dotted.map(({ key, category, value }) =>
    value === null ? null : (
      <circle
        key={key}
        cx={x}
        cy={heightOf(frame, value)}
        r={key === series ? 5 : 3.6}
        fill={category === null ? 'var(--data-other)' : categoryColour(category)}
        stroke="var(--paper)"
        strokeWidth="1.5"
        opacity={series === null || key === series ? 1 : 0.35}
      />
    ),
  );
}

/** The figure of a small chart with one line, above its plot at the right. */
function PanelFigure({ row, frame, data }: { row: Row | undefined; frame: PlotFrame; data: TimeIslandData }) {
  const value = row?.value ?? null;
  return (
    <text
      x={frame.right}
      y={frame.top - 3}
      textAnchor="end"
      fontSize={data.font - 1}
      fontWeight="600"
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth="3"
      paintOrder="stroke"
      data-figure={row?.key}
    >
      {value === null ? data.words.unknown : briefFigure(value, data.unit, data.locale)}
    </text>
  );
}
