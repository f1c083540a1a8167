import { type Frequency, ordinalRange } from '../structure/period.ts';
import { type Cube, cubeOf, reductionOrder } from './cube.ts';
import type { DimensionPlan } from './dimension-plan.ts';
import { type Level, reducerOf } from './reduce.ts';
import { type Plans, plansOf, type Relevant, relevantSeries, unitsOf } from './sum-plan.ts';
import {
  isRefusal,
  type Refusal,
  type SumAnswer,
  type SumDimension,
  type SumRequest,
  type SumRow,
  type SumSeries,
  type SumStructure,
} from './sum-request.ts';
import { rowOf } from './sum-row.ts';
import { bucketsOf, timeGroupingOf } from './time-buckets.ts';
import { ABSENT } from './track.ts';

/**
 * Sums series under the hub's rules of sums, or says why the sum would be wrong. All series of the indicator must be
 * given, also those that the request's filter leaves out: what is absent can only be told from what is there.
 */
export function sum(
  series: readonly SumSeries[],
  structure: SumStructure,
  request: SumRequest,
): SumAnswer | Refusal {
  const unknown = unknownConcepts(request, structure.dimensions);
  if (unknown.length > 0) return { refused: 'UNKNOWN_CONCEPT', codes: unknown };
  const frequency = frequencyOf(series, request);
  if (isRefusal(frequency)) return frequency;
  const ofFrequency = withoutExcludedAreas(
    series.filter((one) => one.frequency === frequency),
    structure,
  );
  if (frequency === null || ofFrequency.length === 0) return emptyAnswer(frequency);

  const order = reductionOrder(structure.dimensions);
  const plans = plansOf(ofFrequency, structure, request);
  if (isRefusal(plans)) return plans;
  const range = ordinalRange(frequency, request.from, request.to);
  const cube = cubeOf(ofFrequency, order, range.first, range.last);
  const relevant = relevantSeries(ofFrequency, structure, plans);
  const units = unitsOf(relevant);
  if (isRefusal(units)) return units;
  const rows = rowsOf(cube, order, relevant, structure, plans, request, frequency, range);
  if (isRefusal(rows)) return rows;
  return { rows, frequency, ...units };
}

/** What the request groups or filters by and the structure doesn't have. */
function unknownConcepts(request: SumRequest, dimensions: readonly SumDimension[]): string[] {
  const known = new Set(dimensions.map(({ concept }) => concept));
  const times = request.by.filter((concept) => concept !== 'YEAR' && concept !== 'TIME_PERIOD');
  return [...new Set([...times, ...request.filter.keys()])].filter((concept) => !known.has(concept));
}

function frequencyOf(series: readonly SumSeries[], request: SumRequest): Frequency | null | Refusal {
  if (request.frequency) return request.frequency;
  const found = [...new Set(series.map((one) => one.frequency))].sort();
  if (found.length > 1) return { refused: 'SEVERAL_FREQUENCIES', codes: found };
  return found[0] ?? null;
}

/** An area of which every series is left out by who is counted is not covered; else its gaps would look unknown. */
function withoutExcludedAreas(series: readonly SumSeries[], structure: SumStructure): SumSeries[] {
  const index = structure.dimensions.findIndex(({ concept }) => concept === 'REF_AREA');
  const kept = new Set(series.filter((one) => !one.excluded).map((one) => one.codes[index]));
  return series.filter((one) => kept.has(one.codes[index]));
}

function rowsOf(
  cube: Cube,
  order: readonly number[],
  relevant: readonly Relevant[],
  structure: SumStructure,
  plans: Plans,
  request: SumRequest,
  frequency: Frequency,
  range: { first: number; last: number },
): SumRow[] | Refusal {
  const levels = order
    .filter((index) => index !== plans.areaIndex)
    .map((index): Level & { index: number } => ({
      index,
      dimension: structure.dimensions[index] as SumDimension,
      plan: plans.others.get(index) as DimensionPlan,
    }));
  const reducer = reducerOf(levels, cube.length);
  const span = spanOf(relevant, range, cube);
  const groups = Map.groupBy(relevant, ({ group }) => group.map((code) => code ?? '').join('\u0000'));
  const rows: { row: SumRow; rank: number[]; first: number }[] = [];
  for (const members of groups.values()) {
    const group = (members[0] as Relevant).group;
    const buckets = bucketsOf(
      frequency,
      timeGroupingOf(request.by),
      periodsOf(members, cube),
      span,
      request.measure,
    );
    if (isRefusal(buckets)) return buckets;
    for (const bucket of buckets) {
      const row = rowOf(cube, reducer, levels, structure, plans, group, bucket, request);
      rows.push({ row, rank: rankOf(row, structure), first: bucket.first });
    }
  }
  return rows.sort((a, b) => compareRanks(a.rank, b.rank) || a.first - b.first).map(({ row }) => row);
}

/** What a sum over all time runs over: the range that was asked for, as far as it is bounded, else the data's. */
function spanOf(
  relevant: readonly Relevant[],
  range: { first: number; last: number },
  cube: Cube,
): { first: number; last: number } {
  const periods = periodsOf(relevant, cube);
  return {
    first: Number.isFinite(range.first) ? range.first : (periods[0] ?? 0),
    last: Number.isFinite(range.last) ? range.last : (periods.at(-1) ?? 0),
  };
}

function periodsOf(relevant: readonly Relevant[], cube: Cube): number[] {
  const seen = new Uint8Array(cube.length);
  for (const { series } of relevant) {
    for (const period of series.periods) {
      const at = period - cube.first;
      if (at >= 0 && at < cube.length) seen[at] = 1;
    }
  }
  const periods: number[] = [];
  seen.forEach((state, at) => {
    if (state !== ABSENT) periods.push(cube.first + at);
  });
  return periods;
}

/** Rows follow the order of the code lists. */
function rankOf(row: SumRow, structure: SumStructure): number[] {
  return row.group.map(({ concept, code }) => {
    const list = structure.dimensions.find((one) => one.concept === concept)?.list;
    return list?.rank.get(code) ?? 0;
  });
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

function emptyAnswer(frequency: Frequency | null): SumAnswer {
  return { rows: [], frequency, unit: null, unitMult: 0, unitOfCount: null, countedBy: [] };
}
