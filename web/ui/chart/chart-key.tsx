import { dashOf } from './chart-marks.ts';
import { type Drawing, type Pen, tenth } from './pen.ts';
import { fitText, textWidth, wrapText } from './text-size.ts';

/** A sample and what it means. */
export interface KeyItem {
  text: string;
  sample: 'fill' | 'line' | 'soft' | 'forecast' | 'break' | 'hollow' | 'pattern';
  /** Of the sample; the soft ink where absent. For `pattern` the fill, "url(#...)". */
  colour?: string;
  /** Series that it stands for: an island finds it by that. */
  series?: string;
}

const SAMPLE = 22;
const GAP = 18;

/** Samples with their words, in as many lines as they need; nothing where there is none. */
export function drawKey(pen: Pen, items: readonly KeyItem[], top: number, left = 0): Drawing {
  const size = pen.font - 1;
  const line = Math.round(size * 1.55);
  let [x, y] = [left, top];
  const placed = items.map((item) => {
    const text = fitText(item.text, size, pen.width - left - SAMPLE - 4);
    const width = SAMPLE + textWidth(text, size);
    if (x > left && x + width > pen.width) [x, y] = [left, y + line];
    const at = { ...item, text, x, y };
    x += width + GAP;
    return at;
  });
  return {
    height: placed.length > 0 ? y + line - top : 0,
    body: placed.map((item) => (
      <g key={item.series ?? item.text} data-label={item.series}>
        <Sample item={item} x={tenth(item.x)} y={tenth(item.y + line / 2)} pen={pen} />
        <text
          x={tenth(item.x + SAMPLE)}
          y={tenth(item.y + line / 2)}
          dy="0.34em"
          fontSize={size}
          fill={pen.colours.inkSoft}
        >
          {item.text}
        </text>
      </g>
    )),
  };
}

function Sample({ item, x, y, pen }: { item: KeyItem; x: number; y: number; pen: Pen }) {
  const colour = item.colour ?? pen.colours.inkSoft;
  switch (item.sample) {
    case 'fill':
    case 'pattern':
      return (
        <rect
          x={x + 0.5}
          y={y - 6}
          width="14"
          height="12"
          fill={colour}
          stroke={pen.colours.ruleStrong}
          strokeWidth="0.5"
        />
      );
    case 'hollow':
      return <circle cx={x + 7} cy={y} r="4" fill={pen.colours.paper} stroke={colour} strokeWidth="1.5" />;
    case 'break':
      return <path d={`M${x + 7} ${y - 7}v14`} stroke={colour} strokeWidth="2" />;
    default:
      return (
        <path
          d={`M${x} ${y}h15`}
          stroke={colour}
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeDasharray={item.sample === 'line' ? undefined : dashOf(item.sample)}
        />
      );
  }
}

/** Sentences beneath a chart, each from a new line. */
export function drawNotes(pen: Pen, notes: readonly string[], top: number): Drawing {
  const size = pen.font - 1;
  const line = Math.round(size * 1.4);
  const lines = notes.flatMap((note) => wrapText(note, size, pen.width, 4));
  return {
    height: lines.length * line,
    body: lines.map((text, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name, and never move
      <text key={index} x="0" y={top + index * line + size} fontSize={size} fill={pen.colours.inkSoft}>
        {text}
      </text>
    )),
  };
}

/** The sentence that stands where there is nothing to draw. */
export function drawNothing(pen: Pen): Drawing {
  const height = Math.min(pen.height, 120);
  return {
    height,
    body: (
      <>
        <rect width={pen.width} height={height} fill="none" stroke={pen.colours.rule} />
        <text x={pen.width / 2} y={height / 2} dy="0.34em" textAnchor="middle" fill={pen.colours.inkSoft}>
          {pen.words('nothing')}
        </text>
      </>
    ),
  };
}
