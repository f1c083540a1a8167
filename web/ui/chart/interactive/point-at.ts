import { acrossOf, heightOf, type PlotFrame } from '../plot-frame.ts';
import { chartBeneath, type Held, NOTHING } from './held.ts';
import type { TimeIslandData } from './island-data.ts';
import { nearestIndex } from './nearest.ts';

/** A pointer this near to a line holds it, in units of the picture. */
const NEAR = 26;
/** So far beside a plot a pointer still points into it. */
const BESIDE = 30;

/** What lies under a point of the window: `cursor` is the element that lies over the picture. */
export function pointAt(
  data: TimeIslandData,
  cursor: Element,
  point: { clientX: number; clientY: number },
): Held {
  const { frames, width, height } = data.plots;
  const box = cursor.getBoundingClientRect();
  const x = ((point.clientX - box.left) / box.width) * width;
  const y = ((point.clientY - box.top) / box.height) * height;
  const plot = nearestPlot(frames, x, y);
  const frame = frames[plot];
  const [only] = frames;
  if (frames.length === 1 && only && (x > only.right + 4 || y < only.top - 4))
    return { ...NOTHING, series: labelAt(cursor, point.clientX, point.clientY) };
  if (!frame) return NOTHING;
  const across = data.places.map((place) => acrossOf(frame, place));
  const index = nearestIndex(across, x);
  return { index, series: seriesNear(data, plot, frame, index, y), plot, byKey: false };
}

/** The plot that a point lies in or near to; -1 where it is far from all. */
function nearestPlot(frames: readonly PlotFrame[], x: number, y: number): number {
  let [best, distance] = [-1, BESIDE];
  frames.forEach(({ left, right, top, bottom }, index) => {
    // Left of a plot stand the figures of its axis.
    const inRow = frames.length > 1 ? left - BESIDE : Number.NEGATIVE_INFINITY;
    const away = Math.max(inRow - x, x - right, top - y, y - bottom, 0);
    if (away <= distance && (away < distance || best < 0)) [best, distance] = [index, away];
  });
  return best;
}

/** The series whose figure at a period lies nearest to a height of the picture. */
function seriesNear(
  { series }: TimeIslandData,
  plot: number,
  frame: PlotFrame,
  index: number,
  y: number,
): string | null {
  let [best, distance] = [null as string | null, NEAR];
  for (const { key, values, plot: own } of series) {
    const value = values[index] ?? null;
    if (value === null || own !== plot) continue;
    const away = Math.abs(heightOf(frame, value) - y);
    if (away < distance) [best, distance] = [key, away];
  }
  return best;
}

/** The series whose name, at the end of its line or in the key, lies under a point of the window. */
function labelAt(cursor: Element, x: number, y: number): string | null {
  for (const label of chartBeneath(cursor)?.querySelectorAll<SVGGElement>('[data-label]') ?? []) {
    const box = label.getBoundingClientRect();
    if (x >= box.left - 4 && x <= box.right + 4 && y >= box.top - 3 && y <= box.bottom + 3)
      return label.dataset.label ?? null;
  }
  return null;
}
