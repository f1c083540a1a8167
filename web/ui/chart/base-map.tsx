import type { ReactNode } from 'react';
import { lands, MAP_HEIGHT, MAP_WIDTH } from './south-america.ts';

interface BaseMapProps {
  /** What the map shows, for those who don't see it; the figures stand in a table beside. */
  label: string;
  /** Colour of a member state's land; the plain one where nothing is given. */
  fillOf?: (code: string) => string | undefined;
  children?: ReactNode;
}

/** South America in one boundary set, disputed land hatched; figures are laid over it. */
export function BaseMap({ label, fillOf, children }: BaseMapProps) {
  return (
    <svg
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      role="img"
      aria-label={label}
      className="block h-auto w-full max-w-[27.5rem] bg-[var(--map-sea)]"
    >
      <defs>
        <pattern
          id="disputed"
          width="3"
          height="3"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="3" fill="var(--map-land)" />
          <line x1="0" y1="0" x2="0" y2="3" stroke="var(--rule-strong)" strokeWidth="1" />
        </pattern>
      </defs>
      {lands.map((land) => (
        <path
          key={land.id + land.path.slice(0, 12)}
          d={land.path}
          fill={land.disputed ? 'url(#disputed)' : ((land.code && fillOf?.(land.code)) ?? 'var(--map-land)')}
          fillOpacity={land.code || land.disputed ? 1 : 0.55}
          stroke="var(--map-border)"
          strokeWidth="0.8"
          strokeLinejoin="round"
        />
      ))}
      {children}
    </svg>
  );
}
