import type { ChartColours } from './chart-colours.ts';
import { essequibo } from './disputed-land.ts';
import { Dots, Hatch } from './hatch.tsx';
import { lands } from './south-america.ts';

interface MapGroundProps {
  /** Begins the ids of its patterns. */
  id: string;
  colours: ChartColours;
  /** Colour of a state's land, undefined where its figure is unknown: it stays paper; all are plain where absent. */
  fillOf?: ((code: string) => string | undefined) | undefined;
  /** States whose figure is less than observed: dotted. */
  isSoft?: ((code: string) => boolean) | undefined;
  /** What a state's land says on hover without script. */
  titleOf?: ((code: string) => string | undefined) | undefined;
}

/**
 * South America in one boundary set, in units of the map. Disputed land is hatched with a dashed edge: the Malvinas
 * (Falkland Islands), which the set holds, and the Essequibo, which is laid over the state that the set gives it to.
 */
export function MapGround({ id, colours, fillOf, isSoft, titleOf }: MapGroundProps) {
  const guyana = lands.find(({ code }) => code === 'GUY');
  const isUnknown = (code: string | null) =>
    fillOf !== undefined && code !== null && fillOf(code) === undefined;
  const fillFor = (code: string | null) =>
    isUnknown(code) ? colours.paper : ((code && fillOf?.(code)) ?? colours.land);
  return (
    <>
      <defs>
        <Hatch id={`${id}-disputed`} colour={colours.ruleStrong} ground={colours.land} gap={3.2} />
        <Hatch id={`${id}-overlay`} colour={colours.ruleStrong} gap={3.2} />
        <Dots id={`${id}-softland`} ink={colours.ink} paper={colours.paper} />
        <Dots
          id={`${id}-softkey`}
          ink={colours.ink}
          paper={colours.paper}
          ground={colours.sequence[2] ?? ''}
        />
        {guyana && (
          <clipPath id={`${id}-guyana`}>
            <path d={guyana.path} />
          </clipPath>
        )}
      </defs>
      {lands.map((land) => (
        <path
          key={land.id + land.path.slice(0, 12)}
          d={land.path}
          fill={land.disputed ? `url(#${id}-disputed)` : fillFor(land.code)}
          fillOpacity={land.code || land.disputed ? undefined : 0.55}
          stroke={
            land.disputed ? colours.inkSoft : isUnknown(land.code) ? colours.ruleStrong : colours.border
          }
          strokeWidth="0.8"
          strokeDasharray={land.disputed ? '2 1.5' : undefined}
          strokeLinejoin="round"
          data-code={land.code ?? undefined}
          data-disputed={land.disputed ? land.id : undefined}
        >
          {land.code && titleOf?.(land.code) && <title>{titleOf(land.code)}</title>}
        </path>
      ))}
      {isSoft &&
        lands.map((land) =>
          land.code && isSoft(land.code) ? (
            <path key={`soft-${land.id}`} d={land.path} fill={`url(#${id}-softland)`} pointerEvents="none" />
          ) : null,
        )}
      <g clipPath={`url(#${id}-guyana)`} pointerEvents="none" data-disputed="essequibo">
        <path
          d={essequibo}
          fill={`url(#${id}-overlay)`}
          stroke={colours.inkSoft}
          strokeWidth="1"
          strokeDasharray="2 1.5"
        />
      </g>
    </>
  );
}
