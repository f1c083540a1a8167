import { briefFigure } from './chart-figures.ts';
import type { KeyItem } from './chart-key.tsx';
import type { ChartUnit, Mark } from './chart-model.ts';
import { type Drawing, known, type Pen, tenth } from './pen.ts';
import { MAP_HEIGHT, MAP_WIDTH } from './south-america.ts';
import { fitText } from './text-size.ts';

/** Where the map stands in the picture, and the column beside it where there is room for one. */
export interface MapBox {
  left: number;
  top: number;
  width: number;
  height: number;
  beside: { left: number; width: number } | null;
}

/** A column beside the map needs so much, in sizes of type. */
const COLUMN = 17;

/** The map as large as it goes: with a column beside it where the picture is wide. */
export function mapBox(pen: Pen): MapBox {
  const top = Math.round(pen.font * 1.9);
  const column = COLUMN * pen.font;
  const room = Math.min(
    pen.tallest - pen.font * 6.5,
    pen.width >= 520 ? pen.height * 1.3 : Number.POSITIVE_INFINITY,
  );
  const beside = pen.width - column - 24 >= 260;
  const width = Math.min(
    beside ? pen.width - column - 24 : pen.width,
    ((room - top) * MAP_WIDTH) / MAP_HEIGHT,
  );
  const height = (width * MAP_HEIGHT) / MAP_WIDTH;
  const left = beside ? 0 : (pen.width - width) / 2;
  return {
    left,
    top,
    width,
    height,
    beside: beside ? { left: width + 24, width: Math.min(pen.width - width - 24, 26 * pen.font) } : null,
  };
}

/** Puts what is drawn in units of the map where the map stands. */
export function mapTransform({ left, top, width }: MapBox): string {
  return `translate(${tenth(left)} ${top}) scale(${(width / MAP_WIDTH).toFixed(4)})`;
}

interface ListedArea {
  code: string;
  label: string;
  value: number | null;
  mark?: Mark | undefined;
  colour?: string | undefined;
}

/** The figures in words beside the map, the highest first; nothing where there is no column. */
export function areaList(areas: readonly ListedArea[], unit: ChartUnit, box: MapBox, pen: Pen): Drawing {
  if (!box.beside) return { height: 0, body: null };
  const { left, width } = box.beside;
  const line = Math.round(pen.font * 1.6);
  const ordered = [...areas].sort(
    (a, b) => (known(b.value) ?? Number.NEGATIVE_INFINITY) - (known(a.value) ?? Number.NEGATIVE_INFINITY),
  );
  return {
    height: ordered.length * line,
    body: ordered.map(({ code, label, value: raw, colour }, index) => {
      const value = known(raw);
      const y = box.top + index * line + line / 2;
      return (
        <g key={code} data-row={code}>
          {colour && (
            <rect
              x={tenth(left)}
              y={tenth(y - 6)}
              width="12"
              height="12"
              fill={colour}
              stroke={pen.colours.ruleStrong}
              strokeWidth="0.5"
            />
          )}
          <text x={tenth(left + 20)} y={tenth(y)} dy="0.34em" fill={pen.colours.ink}>
            {fitText(label, pen.font, width * 0.58)}
          </text>
          <text
            x={tenth(left + width)}
            y={tenth(y)}
            dy="0.34em"
            textAnchor="end"
            fill={value === null ? pen.colours.inkSoft : pen.colours.ink}
            fontWeight={value === null ? undefined : '500'}
          >
            {value === null ? pen.words('unknown') : briefFigure(value, unit, pen.locale)}
          </text>
        </g>
      );
    }),
  };
}

/** The key of disputed land: every map has it. */
export function disputedItems({ words, id }: Pen): KeyItem[] {
  return [
    {
      text: `${words('map.disputed')} ${words('map.essequibo')}, ${words('map.malvinas')}`,
      sample: 'pattern',
      colour: `url(#${id}-disputed)`,
    },
  ];
}

/** At most so many things that aren't on the map are named. */
const ELSEWHERE = 5;

/** What has a figure and no place on the map, in a sentence; nothing where all is on it. */
export function elsewhereNotes(items: readonly string[], { words }: Pen): string[] {
  if (items.length === 0) return [];
  const list = items.slice(0, ELSEWHERE).join('; ');
  const more = items.length - ELSEWHERE;
  return [
    words('map.elsewhere', { list: more > 0 ? words('map.andMore', { list, others: String(more) }) : list }),
  ];
}
