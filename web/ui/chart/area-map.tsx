import { scaleSqrt } from 'd3-scale';
import { BaseMap } from './base-map.tsx';
import { lands } from './south-america.ts';

interface AreaValue {
  code: string;
  label: string;
  value: number;
  /** The value in words. */
  figure: string;
}

interface AreaMapProps {
  /** Counts are circles by area; rates fill the land. */
  kind: 'counts' | 'rates';
  values: AreaValue[];
  label: string;
  /** Words of the legend. */
  legend: { below: string; zero: string; noData: string };
  /** A value of a scale in words. */
  figureOf: (value: number) => string;
  /** The same, in short. */
  shortFigureOf: (value: number) => string;
}

const SHADES = ['var(--seq-1)', 'var(--seq-2)', 'var(--seq-3)', 'var(--seq-4)', 'var(--seq-5)'];
const LARGEST_RADIUS = 44;
const ZERO_RADIUS = 4;

/** South America with a figure an area. What isn't there stays plain: it is unknown, not zero. */
export function AreaMap({ kind, ...rest }: AreaMapProps) {
  return kind === 'counts' ? <CircleMap {...rest} /> : <ShadeMap {...rest} />;
}

type PartProps = Omit<AreaMapProps, 'kind'>;

function CircleMap({ values, label, legend, shortFigureOf }: PartProps) {
  const largest = Math.max(1, ...values.map(({ value }) => Math.abs(value)));
  const radius = scaleSqrt().domain([0, largest]).range([0, LARGEST_RADIUS]);
  const byCode = new Map(values.map((one) => [one.code, one]));
  const sizes = roundSizes(values.map(({ value }) => Math.abs(value)));
  const [outer = 0] = sizes.map(radius);
  return (
    <>
      <BaseMap label={label}>
        {lands.flatMap((land) => {
          const one = land.code ? byCode.get(land.code) : undefined;
          if (!one) return [];
          return (
            <circle
              key={one.code}
              cx={land.centre[0].toFixed(1)}
              cy={land.centre[1].toFixed(1)}
              // A zero is a ring: it is known, unlike what isn't drawn.
              r={one.value === 0 ? ZERO_RADIUS : Math.max(2.5, radius(Math.abs(one.value))).toFixed(1)}
              fill={one.value < 0 ? 'var(--data-2)' : 'var(--data-1)'}
              fillOpacity={one.value === 0 ? 0 : 0.55}
              stroke={one.value < 0 ? 'var(--data-2)' : 'var(--data-1)'}
            >
              <title>{`${one.label}: ${one.figure}`}</title>
            </circle>
          );
        })}
      </BaseMap>
      <ul className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 text-small text-soft">
        {sizes.length > 0 && (
          <li>
            <svg
              width={2 * outer + 110}
              height={2 * outer + 10}
              fontSize="13"
              role="img"
              aria-label={sizes.map(shortFigureOf).join(', ')}
              className="numbers block"
            >
              {sizes.map((size) => (
                <g key={size}>
                  <circle
                    cx={outer + 1}
                    cy={2 * outer + 5 - radius(size)}
                    r={radius(size)}
                    fill="none"
                    stroke="var(--ink-soft)"
                  />
                  <line
                    x1={outer + 1}
                    x2={2 * outer + 12}
                    y1={2 * outer + 5 - 2 * radius(size)}
                    y2={2 * outer + 5 - 2 * radius(size)}
                    stroke="var(--rule-strong)"
                  />
                  <text
                    x={2 * outer + 16}
                    y={2 * outer + 5 - 2 * radius(size)}
                    dy="0.32em"
                    fill="var(--ink-soft)"
                  >
                    {shortFigureOf(size)}
                  </text>
                </g>
              ))}
            </svg>
          </li>
        )}
        {values.some(({ value }) => value === 0) && <li>{legend.zero}</li>}
        {values.some(({ value }) => value < 0) && (
          <li className="flex items-center gap-2">
            <Swatch fill="var(--data-2)" /> {legend.below}
          </li>
        )}
      </ul>
    </>
  );
}

/** Two or three round sizes for the legend, the largest first; whole ones, since counts are. */
function roundSizes(values: number[]): number[] {
  const largest = Math.max(0, ...values);
  const round = (value: number) => {
    const power = 10 ** Math.floor(Math.log10(value));
    return Math.floor(value / power) * power;
  };
  const sizes = [1, 1 / 4, 1 / 20].map((part) => part * largest).filter((size) => size >= 1);
  return [...new Set(sizes.map(round))];
}

function ShadeMap({ values, label, legend, figureOf }: PartProps) {
  const low = Math.min(...values.map(({ value }) => value));
  const high = Math.max(...values.map(({ value }) => value));
  const width = (high - low || 1) / SHADES.length;
  const classOf = (value: number) => Math.min(SHADES.length - 1, Math.floor((value - low) / width));
  const byCode = new Map(values.map((one) => [one.code, one]));
  return (
    <>
      <BaseMap
        label={label}
        fillOf={(code) => {
          const one = byCode.get(code);
          return one && SHADES[classOf(one.value)];
        }}
      />
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-small text-soft">
        {SHADES.map((shade, index) => (
          <li key={shade} className="numbers flex items-center gap-2">
            <Swatch fill={shade} /> {figureOf(low + index * width)}–{figureOf(low + (index + 1) * width)}
          </li>
        ))}
        <li className="flex items-center gap-2">
          <Swatch fill="var(--paper)" /> {legend.noData}
        </li>
      </ul>
    </>
  );
}

function Swatch({ fill }: { fill: string }) {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <rect width="14" height="14" fill={fill} stroke="var(--rule-strong)" strokeWidth="0.5" />
    </svg>
  );
}
