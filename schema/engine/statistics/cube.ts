import { softnessOf } from './softness.ts';
import type { SumDimension, SumSeries } from './sum-request.ts';
import { emptyTrack, KNOWN, type Track, UNKNOWN } from './track.ts';

/** Series as a tree: one level a dimension, tracks of one span of periods at its leaves. */
export interface CubeNode {
  children: Map<string, CubeNode>;
  track: Track | null;
}

export interface Cube {
  root: CubeNode;
  /** Ordinal of the first period of the tracks, and how many there are. */
  first: number;
  length: number;
}

/**
 * The order in which dimensions are reduced, as indexes of the structure's: the area last of all, so it stands
 * first; before it, so next, those that may leave codes out; then the others. What is missing in one of the others
 * is thus seen for each code that may be left out, and not taken for a zero.
 */
export function reductionOrder(dimensions: readonly SumDimension[]): number[] {
  const rank = ({ concept, sparse }: SumDimension): number => (concept === 'REF_AREA' ? 0 : sparse ? 1 : 2);
  return dimensions
    .map((_, i) => i)
    .sort((a, b) => rank(dimensions[a] as SumDimension) - rank(dimensions[b] as SumDimension) || a - b);
}

/** Builds the tree. Periods outside `from` and `to` (ordinals, both included) are left out. */
export function cubeOf(
  series: readonly SumSeries[],
  order: readonly number[],
  from: number,
  to: number,
): Cube {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { periods } of series) {
    for (const period of periods) {
      if (period < from || period > to) continue;
      if (period < first) first = period;
      if (period > last) last = period;
    }
  }
  const length = first <= last ? last - first + 1 : 0;
  const root: CubeNode = { children: new Map(), track: null };
  for (const one of series) {
    let node = root;
    for (const index of order) {
      const code = one.codes[index] as string;
      let child = node.children.get(code);
      if (!child) {
        child = { children: new Map(), track: null };
        node.children.set(code, child);
      }
      node = child;
    }
    node.track = trackOf(one, first, length);
  }
  return { root, first: length > 0 ? first : 0, length };
}

function trackOf(series: SumSeries, first: number, length: number): Track {
  const track = emptyTrack(length);
  series.periods.forEach((period, i) => {
    const at = period - first;
    if (at < 0 || at >= length) return;
    const value = series.excluded ? null : (series.values[i] ?? null);
    track.state[at] = value === null ? UNKNOWN : KNOWN;
    track.value[at] = value ?? 0;
    track.observations[at] = series.observations?.[i] ?? (value === null ? 0 : 1);
    track.published[at] = series.published?.[i] ? 1 : 0;
    track.softness[at] = softnessOf(series.statuses?.[i]);
  });
  return track;
}
