import type { Drawing, Pen } from './pen.ts';
import { wrapText } from './text-size.ts';

/** What stands around a chart in a file, in the reader's language. */
export interface ChartFrame {
  /** What the chart shows, in a sentence. */
  title: string;
  /** Who is counted, unit, period. */
  subtitle: string;
  /** Publisher and dataset. */
  source: string;
  /** Edition, version or date; absent where none is known. */
  edition?: string;
  licence: string;
  /** Where the view is kept, in full. */
  address: string;
  /** Caveats. */
  notes?: readonly string[];
}

const TITLE_FAMILY = "'Source Serif 4', Georgia, 'Times New Roman', serif";

interface Line {
  text: string;
  size: number;
  fill: string;
  serif?: boolean;
}

/** Title and subtitle over a chart. */
export function drawHead(frame: ChartFrame, pen: Pen): Drawing {
  const size = pen.font * 1.6;
  return drawLines([
    // The serif is narrower than what text is measured by.
    ...wrapText(frame.title, size * 0.94, pen.width, 4).map((text) => ({
      text,
      size,
      fill: pen.colours.ink,
      serif: true,
    })),
    ...wrapText(frame.subtitle, pen.font, pen.width, 4).map((text) => ({
      text,
      size: pen.font,
      fill: pen.colours.inkSoft,
    })),
  ]);
}

/** Caveats, source, edition, licence and address under a chart. */
export function drawFoot(frame: ChartFrame, pen: Pen): Drawing {
  const size = pen.font - 2;
  const { words } = pen;
  const said = [
    ...(frame.notes ?? []),
    words('frame.source', { source: frame.source }),
    [
      frame.edition && words('frame.edition', { edition: frame.edition }),
      words('frame.licence', { licence: frame.licence }),
    ]
      .filter(Boolean)
      .join(' · '),
  ].flatMap((text) => wrapText(text, size, pen.width, 5));
  const lines = drawLines(
    [...said, ...wrapText(frame.address, size, pen.width)].map((text) => ({
      text,
      size,
      fill: pen.colours.inkSoft,
    })),
    8,
  );
  return {
    height: lines.height,
    body: (
      <>
        <path d={`M0 0H${pen.width}`} stroke={pen.colours.rule} />
        {lines.body}
      </>
    ),
  };
}

function drawLines(lines: readonly Line[], top = 0): Drawing {
  let y = top;
  const placed = lines.map((line) => {
    y += line.size * 1.32;
    return { ...line, y: y - line.size * 0.3 };
  });
  return {
    height: y,
    body: placed.map(({ text, size, fill, serif, y: at }, index) => (
      <text
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name, and never move
        key={index}
        y={Math.round(at * 10) / 10}
        fontSize={size}
        fill={fill}
        fontFamily={serif ? TITLE_FAMILY : undefined}
        fontWeight={serif ? '600' : undefined}
      >
        {text}
      </text>
    )),
  };
}
