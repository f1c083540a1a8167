'use client';

import { useLayoutEffect, useRef } from 'react';
import { categoryColour } from '../palette.ts';
import { chartBeneath, type Held, heightOf } from './beneath.ts';
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

/** What is drawn over the picture: the line of the period, its dots, the series that is held, the range. */
export function TimeOverlay({ data: { frame }, held, anchor, rows }: TimeOverlayProps) {
  const lifted = useRef<SVGGElement>(null);
  const { index, series } = held;
  useLayoutEffect(() => {
    const slot = lifted.current;
    const beneath = series === null ? null : chartBeneath(slot);
    const line = [...(beneath?.querySelectorAll<SVGGElement>('g[data-series]') ?? [])].find(
      ({ dataset }) => dataset.series === series,
    );
    slot?.replaceChildren(...(line ? [line.cloneNode(true)] : []));
  }, [series]);
  const x = index === null ? null : (frame.x[index] ?? null);
  const from = anchor === null ? null : (frame.x[anchor] ?? null);
  const dotted = rows.filter(({ category, key }) => category !== null || key === series).slice(0, DOTS);
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${Math.ceil(frame.height)}`}
      className="pointer-events-none absolute inset-0 block h-auto w-full"
      aria-hidden="true"
    >
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
      <g ref={lifted} />
      {x !== null && from !== null && (
        <rect
          x={Math.min(x, from)}
          y={frame.top}
          width={Math.abs(x - from)}
          height={frame.bottom - frame.top}
          fill="var(--accent)"
          fillOpacity="0.16"
        />
      )}
      {x !== null && (
        <path d={`M${x} ${frame.top}V${frame.bottom}`} stroke="var(--ink-soft)" strokeDasharray="2 2" />
      )}
      {x !== null &&
        dotted.map(({ key, category, value }) =>
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
        )}
    </svg>
  );
}
