import type { CountedBy } from '../exchange/exchange-series.ts';
import { type AreaPlan, type DimensionPlan, isPartOf, planAreas, planDimension } from './dimension-plan.ts';
import {
  isRefusal,
  type Refusal,
  type SumAnswer,
  type SumDimension,
  type SumRequest,
  type SumSeries,
  type SumStructure,
} from './sum-request.ts';

const NO_AREAS: AreaPlan = { each: false, areas: [], expected: [], total: null, summable: true };

/** The plans of a request's dimensions: that of the areas apart. */
export interface Plans {
  areas: AreaPlan;
  /** Index of REF_AREA in the structure; -1: it has none. */
  areaIndex: number;
  /** By index in the structure. */
  others: ReadonlyMap<number, DimensionPlan>;
}

/** A series that the request's sums may need, with the codes of the group that it belongs to. */
export interface Relevant {
  series: SumSeries;
  /** By index in the structure; null where the dimension isn't grouped by. */
  group: (string | null)[];
}

/** The plans of all dimensions, or the first reason why there is none. */
export function plansOf(
  series: readonly SumSeries[],
  structure: SumStructure,
  request: SumRequest,
): Plans | Refusal {
  const others = new Map<number, DimensionPlan>();
  let areas = NO_AREAS;
  let areaIndex = -1;
  for (const [index, dimension] of structure.dimensions.entries()) {
    const present = new Set(series.map((one) => one.codes[index] as string));
    if (dimension.concept === 'REF_AREA') {
      const plan = planAreas(dimension, present, request, structure);
      if (isRefusal(plan)) return plan;
      areas = plan;
      areaIndex = index;
    } else {
      const plan = planDimension(dimension, present, request, structure);
      if (isRefusal(plan)) return plan;
      others.set(index, plan);
    }
  }
  return { areas, areaIndex, others };
}

/** The series that the request's sums may need, whatever their periods. */
export function relevantSeries(
  series: readonly SumSeries[],
  structure: SumStructure,
  { areas, areaIndex, others }: Plans,
): Relevant[] {
  const added = new Set(areas.areas);
  const wanted = (one: SumSeries): boolean => {
    if (one.excluded) return false;
    const area = one.codes[areaIndex];
    if (areaIndex !== -1) {
      const isIn =
        areas.each === false
          ? added.has(area as string) || area === areas.total
          : areas.each === null || areas.each.has(area as string);
      if (!isIn) return false;
    }
    return [...others].every(([index, plan]) =>
      isNeeded(plan, structure.dimensions[index] as SumDimension, one.codes[index] as string),
    );
  };
  return series.filter(wanted).map((one) => ({
    series: one,
    group: one.codes.map((code, index) => {
      const each = index === areaIndex ? areas.each !== false : others.get(index)?.kind === 'each';
      return each ? code : null;
    }),
  }));
}

function isNeeded(plan: DimensionPlan, dimension: SumDimension, code: string): boolean {
  if (plan.kind === 'each') return plan.codes === null || plan.codes.has(code);
  if (plan.kind === 'named') return plan.codes.includes(code);
  if (plan.kind === 'fixed') return plan.code === code;
  return plan.total === code || isPartOf(dimension.list, code, plan.total);
}

/** The one unit of all that a sum needs, and who is counted; or that there are several units. */
export function unitsOf(
  relevant: readonly Relevant[],
): Pick<SumAnswer, 'unit' | 'unitMult' | 'unitOfCount' | 'countedBy'> | Refusal {
  const first = relevant[0]?.series;
  const countedBy = new Set<CountedBy>();
  const units = new Set<string>();
  for (const { series } of relevant) {
    for (const basis of series.countedBy) countedBy.add(basis);
    units.add([series.unit, `10^${series.unitMult}`, series.unitOfCount ?? ''].join(' ').trim());
  }
  if (units.size > 1) return { refused: 'MIXED_UNITS', codes: [...units].sort() };
  return {
    unit: first?.unit ?? null,
    unitMult: first?.unitMult ?? 0,
    unitOfCount: first?.unitOfCount ?? null,
    countedBy: [...countedBy].sort(),
  };
}
