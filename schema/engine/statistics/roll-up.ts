import type { CountedBy } from '../exchange/exchange-series.ts';
import type { Frequency } from '../structure/period.ts';
import { type Cube, type CubeNode, cubeOf, reductionOrder } from './cube.ts';
import type { DimensionPlan } from './dimension-plan.ts';
import { type Level, reducerOf } from './reduce.ts';
import { statusOfSoftness } from './softness.ts';
import { plansOf, relevantSeries, unitsOf } from './sum-plan.ts';
import {
  isRefusal,
  type Measure,
  type Refusal,
  type SumDimension,
  type SumRequest,
  type SumSeries,
  type SumStructure,
} from './sum-request.ts';
import { ABSENT, KNOWN, type Track } from './track.ts';

/** One series that sums others: the dimensions that are not kept are reduced to their totals. */
export interface RolledUp {
  frequency: Frequency;
  /** Codes of the kept dimensions, in their order. */
  codes: string[];
  /** Ordinals at which there is anything, ascending; may be none. */
  periods: number[];
  /** Null: a part is missing or unknown. */
  values: (number | null)[];
  /** SDMX OBS_STATUS of the softest figure in each value, a letter a period; null where all are A. */
  statuses: string | null;
  observations: number[];
  published: boolean[];
  unit: string;
  unitMult: number;
  unitOfCount: string | null;
  countedBy: CountedBy[];
  /** Reduced dimensions of which the data hold one code only, that is not their total. */
  fixed: Record<string, string>;
}

/**
 * Whether sums over the kept dimensions can be told from rolled up series: the kept ones must be the last that are
 * reduced, and not all that there are.
 */
export function canRollUp(structure: SumStructure, kept: readonly string[]): boolean {
  if (kept.length >= structure.dimensions.length) return false;
  const outermost = reductionOrder(structure.dimensions).slice(0, kept.length);
  return kept.every((concept, i) => structure.dimensions[outermost[i] as number]?.concept === concept);
}

/**
 * Reduces all series of an indicator to the kept dimensions, of which `canRollUp` must be true, or says why that
 * would be wrong. Each combination of kept codes in the data has its series, be there anything to sum or not.
 */
export function rollUp(
  series: readonly SumSeries[],
  structure: SumStructure,
  measure: Measure,
  kept: readonly string[],
): RolledUp[] | Refusal {
  const rolled: RolledUp[] = [];
  for (const [frequency, ofFrequency] of Map.groupBy(series, (one) => one.frequency)) {
    const found = rollUpFrequency(ofFrequency, structure, frequency, measure, kept);
    if (isRefusal(found)) return found;
    for (const one of found) rolled.push(one);
  }
  return rolled;
}

function rollUpFrequency(
  series: readonly SumSeries[],
  structure: SumStructure,
  frequency: Frequency,
  measure: Measure,
  kept: readonly string[],
): RolledUp[] | Refusal {
  const groups = new Set<string>();
  const request: SumRequest = {
    measure,
    by: kept,
    filter: new Map(),
    groups,
    frequency,
    from: null,
    to: null,
  };
  const plans = plansOf(series, structure, request);
  if (isRefusal(plans)) return plans;
  const relevant = relevantSeries(series, structure, plans);
  const units = unitsOf(relevant);
  if (isRefusal(units)) return units;

  const order = reductionOrder(structure.dimensions);
  const cube = cubeOf(series, order, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const levels = order.slice(1).map((index): Level => {
    const plan = plans.others.get(index) as DimensionPlan;
    return { dimension: structure.dimensions[index] as SumDimension, plan };
  });
  const reducer = reducerOf(levels, cube.length);
  const nothingGrouped = levels.map(() => null);
  const keptAt = order.slice(0, kept.length);
  const bases = countedByOf(
    relevant.map((one) => one.series),
    keptAt,
  );
  const fixed: Record<string, string> = {};
  for (const { dimension, plan } of levels) if (plan.kind === 'fixed') fixed[dimension.concept] = plan.code;
  const { unit, unitMult, unitOfCount } = units;
  return nodesAt(cube.root, kept.length).map(({ codes, node }) => ({
    frequency,
    codes,
    ...columnsOf(reducer.reduce(node, kept.length - 1, nothingGrouped), cube),
    unit: unit ?? '',
    unitMult,
    unitOfCount,
    countedBy: [...(bases.get(codes.join('\u0000')) ?? [])].sort(),
    fixed,
  }));
}

/** The nodes so many levels below one, with the codes that lead to them. */
function nodesAt(node: CubeNode, depth: number): { codes: string[]; node: CubeNode }[] {
  if (depth === 0) return [{ codes: [], node }];
  return [...node.children].flatMap(([code, child]) =>
    nodesAt(child, depth - 1).map(({ codes, node: found }) => ({ codes: [code, ...codes], node: found })),
  );
}

function countedByOf(series: readonly SumSeries[], at: readonly number[]): Map<string, Set<CountedBy>> {
  const bases = new Map<string, Set<CountedBy>>();
  for (const { codes, countedBy } of series) {
    const key = at.map((index) => codes[index]).join('\u0000');
    const known = bases.get(key) ?? new Set();
    for (const basis of countedBy) known.add(basis);
    bases.set(key, known);
  }
  return bases;
}

function columnsOf(
  track: Track | null,
  cube: Cube,
): Pick<RolledUp, 'periods' | 'values' | 'statuses' | 'observations' | 'published'> {
  const columns = {
    periods: [] as number[],
    values: [] as (number | null)[],
    observations: [] as number[],
    published: [] as boolean[],
  };
  let statuses = '';
  let softest = 0;
  track?.state.forEach((state, at) => {
    if (state === ABSENT) return;
    columns.periods.push(cube.first + at);
    columns.values.push(state === KNOWN ? (track.value[at] as number) : null);
    columns.observations.push(track.observations[at] as number);
    columns.published.push(track.published[at] === 1);
    const softness = track.softness[at] as number;
    statuses += statusOfSoftness(softness);
    softest = Math.max(softest, softness);
  });
  return { ...columns, statuses: softest === 0 ? null : statuses };
}
