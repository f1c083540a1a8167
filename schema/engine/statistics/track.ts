/** State of a period in a track. */
export const ABSENT = 0;
export const KNOWN = 1;
/** A figure is there but unknown, or a part of a sum is missing. */
export const UNKNOWN = 2;

/** The periods of a span, one entry each: whether there is a figure, which, and what it was made of. */
export interface Track {
  state: Uint8Array;
  value: Float64Array;
  /** Published figures that the value holds. */
  observations: Int32Array;
  /** 1 where the value rests on a published total. */
  published: Uint8Array;
  /** How soft the softest figure is that the value holds (`softnessOf`). */
  softness: Uint8Array;
}

export function emptyTrack(length: number): Track {
  return {
    state: new Uint8Array(length),
    value: new Float64Array(length),
    observations: new Int32Array(length),
    published: new Uint8Array(length),
    softness: new Uint8Array(length),
  };
}

/**
 * The sum of tracks, period by period. Nothing where all are absent; unknown where one is unknown. Where one is
 * absent beside others it is zero if `absentIsZero`, else the sum misses a part and is unknown. It is as soft as its
 * softest part. `missing`: how many parts have no track at all.
 */
export function addTracks(
  tracks: readonly Track[],
  length: number,
  absentIsZero: boolean,
  missing = 0,
): Track {
  const sum = emptyTrack(length);
  for (let at = 0; at < length; at += 1) {
    let present = 0;
    let unknown = false;
    for (const track of tracks) {
      const state = track.state[at];
      if (state === ABSENT) continue;
      present += 1;
      if (state === UNKNOWN) unknown = true;
      else sum.value[at] = (sum.value[at] as number) + (track.value[at] as number);
      sum.observations[at] = (sum.observations[at] as number) + (track.observations[at] as number);
      if (track.published[at]) sum.published[at] = 1;
      sum.softness[at] = Math.max(sum.softness[at] as number, track.softness[at] as number);
    }
    if (present === 0) continue;
    if (!absentIsZero && present < tracks.length + missing) unknown = true;
    sum.state[at] = unknown ? UNKNOWN : KNOWN;
    if (unknown) sum.value[at] = 0;
  }
  return sum;
}

/** The first track where it has something, else the second. */
export function preferTrack(first: Track, second: Track): Track {
  const length = first.state.length;
  const merged = emptyTrack(length);
  for (let at = 0; at < length; at += 1) {
    const from = first.state[at] === ABSENT ? second : first;
    merged.state[at] = from.state[at] as number;
    merged.value[at] = from.value[at] as number;
    merged.observations[at] = from.observations[at] as number;
    merged.published[at] = from.published[at] as number;
    merged.softness[at] = from.softness[at] as number;
  }
  return merged;
}

/** The track with zero where it is absent and `zero` says so. */
export function withZeros(track: Track | null, zero: Uint8Array): Track | null {
  let filled: Track | null = null;
  for (let at = 0; at < zero.length; at += 1) {
    if (!zero[at] || (track && track.state[at] !== ABSENT)) continue;
    filled ??= track ? copy(track) : emptyTrack(zero.length);
    filled.state[at] = KNOWN;
  }
  return filled ?? track;
}

/** The track with all that it holds unknown. */
export function asUnknown(track: Track): Track {
  const length = track.state.length;
  const unknown = emptyTrack(length);
  for (let at = 0; at < length; at += 1) {
    if (track.state[at] !== ABSENT) unknown.state[at] = UNKNOWN;
    unknown.observations[at] = track.observations[at] as number;
  }
  return unknown;
}

/** The track, marked as a published total wherever it holds something. */
export function asPublished(track: Track): Track {
  const published = new Uint8Array(track.state.length);
  for (let at = 0; at < published.length; at += 1) published[at] = track.state[at] === ABSENT ? 0 : 1;
  return { ...track, published };
}

function copy(track: Track): Track {
  return {
    state: track.state.slice(),
    value: track.value.slice(),
    observations: track.observations.slice(),
    published: track.published.slice(),
    softness: track.softness.slice(),
  };
}
