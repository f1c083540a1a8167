import type { PlotFrame } from '../line-layout.ts';

/** What is pointed at in a chart over time: a period, a series, both; and whether by a key. */
export interface Held {
  index: number | null;
  series: string | null;
  byKey: boolean;
}

/** How high a value stands in the picture. */
export function heightOf({ low, high, top, bottom }: PlotFrame, value: number): number {
  return bottom + ((value - low) / (high - low)) * (top - bottom);
}

/** The picture that an island lies over, found from a place in the island. */
export function chartBeneath(place: Element | null): SVGSVGElement | null {
  return place?.closest('[data-chart-place]')?.querySelector<SVGSVGElement>('svg[data-chart]') ?? null;
}
