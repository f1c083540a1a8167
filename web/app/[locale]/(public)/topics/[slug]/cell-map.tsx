import { AMERICAS, placeInAmericas } from './americas-land.ts';
import { circleRadius } from './circle-scale.ts';
import type { Cell, Outcome } from './load-cells.ts';

interface CellMapProps {
  label: string;
  outcome: Outcome;
  period: string;
  cells: readonly Cell[];
  /** The figure of the largest circle on all maps. */
  largest: number;
}

/** Circles at the centres of cells, the larger below the smaller. The land is drawn once a page: `#americas`. */
export function CellMap({ label, outcome, period, cells, largest }: CellMapProps) {
  const circles = cells
    .flatMap(({ code, centre, figures }) => {
      const value = figures[outcome].get(period) ?? 0;
      const at = centre && placeInAmericas(centre.longitude, centre.latitude);
      return at && value > 0 ? [{ code, at, value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  return (
    <svg
      viewBox={`0 0 ${AMERICAS.width} ${AMERICAS.height}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full bg-[var(--map-sea)]"
    >
      <use href="#americas" fill="var(--map-land)" />
      {circles.map(({ code, at: [x, y], value }) => (
        <circle
          key={code}
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r={circleRadius(value, largest).toFixed(1)}
          fill="var(--seq-4)"
          stroke="var(--paper)"
          strokeWidth="0.8"
        />
      ))}
    </svg>
  );
}
