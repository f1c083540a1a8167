import { briefFigure, fullFigure } from './chart-figures.ts';
import { markWords } from './chart-marks.ts';
import type { MapModel } from './chart-model.ts';
import { known, type Pen, tenth } from './pen.ts';
import { lands, MAP_HEIGHT } from './south-america.ts';

const LARGEST_RADIUS = 44;
const ZERO_RADIUS = 4;

/** How large a circle is: its area is as the value, the largest of all fills its room. */
function radiusScale(values: readonly number[], largest = LARGEST_RADIUS): (value: number) => number {
  const most = Math.max(Number.MIN_VALUE, ...values.map(Math.abs));
  return (value) => Math.sqrt(Math.abs(value) / most) * largest;
}

/** A circle at each area, in units of the map, the largest beneath; a zero is a ring: it is known. */
export function drawCircles(
  model: Pick<MapModel, 'areas' | 'unit'>,
  isSoft: (code: string) => boolean,
  pen: Pen,
) {
  const values = model.areas.flatMap(({ value }) => known(value) ?? []);
  const radius = radiusScale(values);
  const centres = new Map(lands.flatMap((land) => (land.code ? [[land.code, land.centre] as const] : [])));
  const [above = '', under = ''] = pen.colours.data;
  return (
    <g>
      {[...model.areas]
        .sort((a, b) => Math.abs(known(b.value) ?? 0) - Math.abs(known(a.value) ?? 0))
        .flatMap(({ code, label, value: raw, mark }) => {
          const [value, centre] = [known(raw), centres.get(code)];
          if (value === null || !centre) return [];
          const colour = value < 0 ? under : above;
          const hollow = value === 0 || isSoft(code);
          return (
            <circle
              key={code}
              cx={tenth(centre[0])}
              cy={tenth(centre[1])}
              r={value === 0 ? ZERO_RADIUS : tenth(Math.max(2.5, radius(value)))}
              fill={colour}
              fillOpacity={value === 0 ? 0 : hollow ? 0.15 : 0.55}
              stroke={colour}
              strokeWidth="1.2"
              strokeDasharray={isSoft(code) ? '3 2.5' : undefined}
              data-circle={code}
            >
              <title>{`${label}: ${fullFigure(value, model.unit, pen.locale)}${markWords(mark, pen.words)}`}</title>
            </circle>
          );
        })}
      <SizeKey values={values} radius={radius} model={model} pen={pen} />
    </g>
  );
}

interface SizeKeyProps {
  values: readonly number[];
  radius: (value: number) => number;
  model: Pick<MapModel, 'unit'>;
  pen: Pen;
}

/** What two or three round sizes mean, in the Pacific, where no figure stands. */
function SizeKey({ values, radius, model, pen }: SizeKeyProps) {
  const sizes = roundSizes(values.map(Math.abs));
  const [outer = 0] = sizes.map(radius);
  const [x, floor] = [outer + 12, MAP_HEIGHT - 24];
  return sizes.map((size) => (
    <g key={size} data-key="size" pointerEvents="none">
      <circle
        cx={x}
        cy={tenth(floor - radius(size))}
        r={tenth(radius(size))}
        fill="none"
        stroke={pen.colours.inkSoft}
      />
      <path
        d={`M${x} ${tenth(floor - 2 * radius(size))}H${tenth(x + outer + 10)}`}
        stroke={pen.colours.inkSoft}
        strokeWidth="0.75"
      />
      <text
        x={tenth(x + outer + 13)}
        y={tenth(floor - 2 * radius(size))}
        dy="0.34em"
        fontSize="13"
        fill={pen.colours.inkSoft}
      >
        {briefFigure(size, model.unit, pen.locale)}
      </text>
    </g>
  ));
}

/** Two or three round sizes for the key, the largest first. */
export function roundSizes(values: readonly number[]): number[] {
  const largest = Math.max(0, ...values);
  const round = (value: number) => {
    const power = 10 ** Math.floor(Math.log10(value));
    return Math.floor(value / power) * power;
  };
  return largest > 0 ? [...new Set([1, 1 / 4, 1 / 20].map((part) => round(part * largest)))] : [];
}
