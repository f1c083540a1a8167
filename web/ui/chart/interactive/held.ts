/** What is pointed at in a chart over time: a period, a series, both; in which plot; and whether by a key. */
export interface Held {
  index: number | null;
  series: string | null;
  plot: number;
  byKey: boolean;
}

export const NOTHING: Held = { index: null, series: null, plot: 0, byKey: false };

export function isSame(one: Held, other: Held): boolean {
  return (
    one.index === other.index &&
    one.series === other.series &&
    one.plot === other.plot &&
    one.byKey === other.byKey
  );
}

/** The picture that an island lies over, found from a place in the island. */
export function chartBeneath(place: Element | null): SVGSVGElement | null {
  return place?.closest('[data-chart-place]')?.querySelector<SVGSVGElement>('svg[data-chart]') ?? null;
}
