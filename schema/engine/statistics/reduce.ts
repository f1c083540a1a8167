import type { CubeNode } from './cube.ts';
import type { DimensionPlan } from './dimension-plan.ts';
import type { SumDimension } from './sum-request.ts';
import {
  addTracks,
  asPublished,
  asUnknown,
  KNOWN,
  preferTrack,
  type Track,
  UNKNOWN,
  withZeros,
} from './track.ts';

/** A dimension with its plan, in the order of the tree's levels below the area. */
export interface Level {
  dimension: SumDimension;
  plan: DimensionPlan;
}

/** Reduces what lies below a node of the cube to one track. Made for one request: it remembers what it computed. */
export interface Reducer {
  /**
   * The track of a node at `depth` for a group, whose codes are those of the grouped levels in their order, null
   * elsewhere; null where nothing is there.
   */
  reduce(node: CubeNode, depth: number, group: readonly (string | null)[]): Track | null;
  /**
   * Where a part of `total` that is absent among a node's children is zero: 1. One of the parts holds a known figure
   * there, and none of all others, in which the absent one may be counted.
   */
  absentIsZero(
    node: CubeNode,
    depth: number,
    group: readonly (string | null)[],
    dimension: SumDimension,
    total: string,
  ): Uint8Array;
}

/** `length`: number of periods of the cube's tracks. */
export function reducerOf(levels: readonly Level[], length: number): Reducer {
  const reduced = new Map<CubeNode, Map<string, Track | null>>();
  const zeros = new Map<CubeNode, Map<string, Uint8Array>>();

  function reduce(node: CubeNode, depth: number, group: readonly (string | null)[]): Track | null {
    const level = levels[depth];
    if (!level) return node.track;
    const key = groupKey(group, depth);
    const known = reduced.get(node)?.get(key);
    if (known !== undefined) return known;
    const track = reduceLevel(node, depth, group, level);
    remember(reduced, node, key, track);
    return track;
  }

  function reduceLevel(
    node: CubeNode,
    depth: number,
    group: readonly (string | null)[],
    { dimension, plan }: Level,
  ): Track | null {
    switch (plan.kind) {
      case 'fixed':
        return below(node, depth, group, plan.code);
      case 'each':
        return asked(node, depth, group, dimension, group[depth] as string);
      case 'named': {
        const tracks = plan.codes.map((code) =>
          plan.unheld.has(code) ? null : asked(node, depth, group, dimension, code),
        );
        return sum(tracks, false);
      }
      case 'total':
        return whole(node, depth, group, dimension, plan.total, plan.summable);
    }
  }

  /** The figure of one code that the request asks for; zero where it may be left out and is. */
  function asked(
    node: CubeNode,
    depth: number,
    group: readonly (string | null)[],
    dimension: SumDimension,
    code: string,
  ): Track | null {
    const track = below(node, depth, group, code);
    const total = dimension.list.byCode.get(code)?.partOf ?? null;
    if (!dimension.sparse || total === null) return track;
    return withZeros(track, absentIsZero(node, depth + 1, group, dimension, total));
  }

  /** The figure of a total: as published, else the sum of its parts. */
  function whole(
    node: CubeNode,
    depth: number,
    group: readonly (string | null)[],
    dimension: SumDimension,
    total: string,
    summable: boolean,
    nested = 0,
  ): Track | null {
    const own = below(node, depth, group, total);
    const published = own && nested === 0 ? asPublished(own) : own;
    // A code list that names itself as its own total would never end.
    const parts = nested < 8 ? dimension.list.parts(total) : [];
    if (parts.length === 0) return published;
    const added = sum(
      parts.map((part) => whole(node, depth, group, dimension, part, summable, nested + 1)),
      dimension.sparse,
    );
    if (!added) return published;
    const fallback = summable ? added : asUnknown(added);
    return published ? preferTrack(published, fallback) : fallback;
  }

  function below(
    node: CubeNode,
    depth: number,
    group: readonly (string | null)[],
    code: string,
  ): Track | null {
    const child = node.children.get(code);
    return child ? reduce(child, depth + 1, group) : null;
  }

  function sum(tracks: readonly (Track | null)[], absentIsZero: boolean): Track | null {
    const present = tracks.filter((track) => track !== null);
    if (present.length === 0) return null;
    if (present.length === 1 && tracks.length === 1) return present[0] as Track;
    return addTracks(present, length, absentIsZero, tracks.length - present.length);
  }

  function absentIsZero(
    node: CubeNode,
    depth: number,
    group: readonly (string | null)[],
    dimension: SumDimension,
    total: string,
  ): Uint8Array {
    const key = `${total}\u0000${groupKey(group, depth)}`;
    const known = zeros.get(node)?.get(key);
    if (known) return known;
    const { byCode, others } = dimension.list;
    const found = new Uint8Array(length);
    const hidden = new Uint8Array(length);
    for (const [code, child] of node.children) {
      if ((byCode.get(code)?.partOf ?? null) !== total) continue;
      const track = reduce(child, depth, group);
      if (!track) continue;
      for (let at = 0; at < length; at += 1) {
        if (track.state[at] === KNOWN) found[at] = 1;
        if (others.has(code) && (track.state[at] === UNKNOWN || track.value[at] !== 0)) hidden[at] = 1;
      }
    }
    for (let at = 0; at < length; at += 1) if (hidden[at]) found[at] = 0;
    remember(zeros, node, key, found);
    return found;
  }

  return { reduce, absentIsZero };
}

function groupKey(group: readonly (string | null)[], depth: number): string {
  return group.slice(depth).join('\u0000');
}

function remember<T>(memory: Map<CubeNode, Map<string, T>>, node: CubeNode, key: string, value: T): void {
  const ofNode = memory.get(node);
  if (ofNode) ofNode.set(key, value);
  else memory.set(node, new Map([[key, value]]));
}
