import type { ReactNode } from 'react';
import { chartColours } from './chart-colours.ts';
import { MapGround } from './map-ground.tsx';
import { MAP_HEIGHT, MAP_WIDTH } from './south-america.ts';

interface BaseMapProps {
  /** What the map shows, for those who don't see it; the figures stand in a table beside. */
  label: string;
  /** Colour of a member state's land, undefined where nothing is known of it; all are plain where absent. */
  fillOf?: (code: string) => string | undefined;
  children?: ReactNode;
}

/** South America in one boundary set, disputed land hatched; what is shown is laid over it. */
export function BaseMap({ label, fillOf, children }: BaseMapProps) {
  return (
    <svg
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full max-w-[27.5rem] bg-[var(--map-sea)]"
    >
      <MapGround id="base" colours={chartColours('page')} fillOf={fillOf} />
      {children}
    </svg>
  );
}
