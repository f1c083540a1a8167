import { scaleSqrt } from 'd3-scale';
import { BaseMap } from './base-map.tsx';
import { lands } from './south-america.ts';

export interface AreaValue {
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
  legend: { below: string; noData: string };
  /** A value of a scale in words. */
  figureOf: (value: number) => string;
}

const SHADES = ['var(--seq-1)', 'var(--seq-2)', 'var(--seq-3)', 'var(--seq-4)', 'var(--seq-5)'];
const LARGEST_RADIUS = 44;

/** South America with a figure an area. What isn't there stays plain: it is unknown, not zero. */
export function AreaMap({ kind, values, label, legend, figureOf }: AreaMapProps) {
  return kind === 'counts' ? (
    <CircleMap values={values} label={label} legend={legend} figureOf={figureOf} />
  ) : (
    <ShadeMap values={values} label={label} legend={legend} figureOf={figureOf} />
  );
}

type PartProps = Omit<AreaMapProps, 'kind'>;

function CircleMap({ values, label, legend, figureOf }: PartProps) {
  const largest = Math.max(1, ...values.map(({ value }) => Math.abs(value)));
  const radius = scaleSqrt().domain([0, largest]).range([0, LARGEST_RADIUS]);
  const byCode = new Map(values.map((one) => [one.code, one]));
  const sizes = [largest, largest / 4, largest / 20];
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
              r={Math.max(2, radius(Math.abs(one.value))).toFixed(1)}
              fill={one.value < 0 ? 'var(--data-2)' : 'var(--data-1)'}
              fillOpacity={one.value === 0 ? 0 : 0.55}
              stroke={one.value < 0 ? 'var(--data-2)' : 'var(--data-1)'}
            >
              <title>{`${one.label}: ${one.figure}`}</title>
            </circle>
          );
        })}
      </BaseMap>
      <ul className="mt-3 flex flex-wrap items-end gap-x-5 gap-y-2 text-small text-soft">
        {sizes.map((size) => (
          <li key={size} className="flex items-center gap-2">
            <svg width={2 * radius(size) + 2} height={2 * radius(size) + 2} aria-hidden="true">
              <circle
                cx={radius(size) + 1}
                cy={radius(size) + 1}
                r={radius(size)}
                fill="none"
                stroke="var(--ink-soft)"
              />
            </svg>
            <span className="numbers">{figureOf(size)}</span>
          </li>
        ))}
        {values.some(({ value }) => value < 0) && (
          <li className="flex items-center gap-2">
            <Swatch fill="var(--data-2)" /> {legend.below}
          </li>
        )}
      </ul>
    </>
  );
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
          <Swatch fill="var(--map-land)" /> {legend.noData}
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
