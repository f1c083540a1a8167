import type { Cube } from './cube.ts';
import type { Level, Reducer } from './reduce.ts';
import { statusOfSoftness } from './softness.ts';
import type { Plans } from './sum-plan.ts';
import type { SumDimension, SumRequest, SumRow, SumStructure } from './sum-request.ts';
import type { Bucket } from './time-buckets.ts';
import { ABSENT, KNOWN, type Track, withZeros } from './track.ts';

/** The sum of one group over the periods of one bucket. `group`: by index in the structure, null: not grouped. */
export function rowOf(
  cube: Cube,
  reducer: Reducer,
  levels: readonly (Level & { index: number })[],
  structure: SumStructure,
  plans: Plans,
  group: readonly (string | null)[],
  bucket: Bucket,
  request: SumRequest,
): SumRow {
  const below = levels.map(({ index }) => group[index] ?? null);
  const { areas, expected, covers } = areasOf(cube, reducer, structure, plans, group, below, bucket);
  const length = bucket.last - bucket.first + 1;
  let value = 0;
  let observations = 0;
  let present = 0;
  let published = false;
  let softness = 0;
  const [from, to] = withinCube(cube, bucket);
  for (let at = from; at <= to; at += 1) {
    let complete = areas.length > 0;
    for (const { track } of areas) {
      if (track.state[at] !== KNOWN) complete = false;
      else value += track.value[at] as number;
      observations += track.observations[at] ?? 0;
      if (track.published[at]) published = true;
      softness = Math.max(softness, track.softness[at] as number);
    }
    if (complete) present += 1;
  }
  const complete = areas.filter(({ track }) => isComplete(track, cube, bucket));
  return {
    group: groupCodes(structure, plans, group, request),
    period: bucket.period,
    value: present === length ? withoutNoise(value, observations) : null,
    status: present === length ? statusOfSoftness(softness) : null,
    observations,
    subPeriodsPresent: present,
    subPeriodsExpected: length,
    areasCovered: covers(complete.map(({ area }) => area)),
    areasExpected: expected,
    usedPublishedTotal: published,
  };
}

/** A sum of several figures to 15 digits, so that 0.1 + 0.2 is 0.3; a figure by itself stays as published. */
function withoutNoise(value: number, observations: number): number {
  return observations > 1 ? Number(value.toPrecision(15)) : value;
}

interface AreaTrack {
  area: string;
  track: Track;
}

/** The areas that have anything in the bucket, how many are expected, and how many of these some areas cover. */
function areasOf(
  cube: Cube,
  reducer: Reducer,
  structure: SumStructure,
  { areas: plan, areaIndex }: Plans,
  group: readonly (string | null)[],
  below: readonly (string | null)[],
  bucket: Bucket,
): { areas: AreaTrack[]; expected: number; covers: (complete: string[]) => number } {
  if (areaIndex === -1) {
    const track = reducer.reduce(cube.root, 0, below);
    return { areas: track ? [{ area: '', track }] : [], expected: 0, covers: () => 0 };
  }
  const dimension = structure.dimensions[areaIndex] as SumDimension;
  const trackOf = (area: string): AreaTrack | null => {
    const node = cube.root.children.get(area);
    const own = node ? reducer.reduce(node, 0, below) : null;
    const total = dimension.list.byCode.get(area)?.partOf ?? null;
    const mayBeZero = dimension.sparse && (node !== undefined || !structure.partial.has(dimension.concept));
    const track =
      mayBeZero && total !== null
        ? withZeros(own, reducer.absentIsZero(cube.root, 0, below, dimension, total))
        : own;
    return track && isPresent(track, cube, bucket) ? { area, track } : null;
  };
  const grouped = group[areaIndex] ?? null;
  const wanted = grouped === null ? plan.areas : [grouped];
  const expected = new Set(grouped === null ? plan.expected : [grouped]);
  const total = grouped === null && plan.total !== null ? trackOf(plan.total) : null;
  if (total) {
    const { track } = total;
    const published = { ...track, published: new Uint8Array(track.state.length).fill(1) };
    return {
      areas: [{ area: total.area, track: published }],
      expected: expected.size,
      covers: (complete) => (complete.length > 0 ? expected.size : 0),
    };
  }
  const areas = wanted.map(trackOf).filter((one) => one !== null);
  return {
    // Areas that may not be added give no sum, but their figures are not there for nothing.
    areas: plan.summable ? areas : areas.map(({ area, track }) => ({ area, track: unknownOf(track) })),
    expected: expected.size,
    covers: (complete) => complete.filter((area) => expected.has(area)).length,
  };
}

function unknownOf(track: Track): Track {
  return { ...track, state: new Uint8Array(track.state.length) };
}

function isPresent(track: Track, cube: Cube, bucket: Bucket): boolean {
  const [from, to] = withinCube(cube, bucket);
  for (let at = from; at <= to; at += 1) if (track.state[at] !== ABSENT) return true;
  return false;
}

function isComplete(track: Track, cube: Cube, bucket: Bucket): boolean {
  const [from, to] = withinCube(cube, bucket);
  for (let at = from; at <= to; at += 1) if (track.state[at] !== KNOWN) return false;
  return to - from === bucket.last - bucket.first;
}

/** Where a bucket's periods stand in the cube's tracks; beyond these there is nothing. */
function withinCube(cube: Cube, bucket: Bucket): [from: number, to: number] {
  return [Math.max(0, bucket.first - cube.first), Math.min(cube.length - 1, bucket.last - cube.first)];
}

/** Codes in the order of `by`, then those of dimensions of which the data hold one code only. */
function groupCodes(
  structure: SumStructure,
  plans: Plans,
  group: readonly (string | null)[],
  request: SumRequest,
): SumRow['group'] {
  const codes: SumRow['group'] = [];
  for (const concept of new Set(request.by)) {
    const index = structure.dimensions.findIndex((one) => one.concept === concept);
    const code = group[index];
    if (code !== null && code !== undefined) codes.push({ concept, code });
  }
  for (const [index, plan] of plans.others) {
    if (plan.kind === 'fixed')
      codes.push({ concept: (structure.dimensions[index] as SumDimension).concept, code: plan.code });
  }
  return codes;
}
