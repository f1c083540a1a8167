import { type CodeList, membersOf, overlap } from '../structure/code-list.ts';
import {
  isRefusal,
  type Refusal,
  type SumDimension,
  type SumRequest,
  type SumStructure,
} from './sum-request.ts';

/** How a dimension is treated in a sum. */
export type DimensionPlan =
  /** Grouped by: each code is a sum of its own. Null: all codes of the data. */
  | { kind: 'each'; codes: ReadonlySet<string> | null }
  /** Summed over the codes that the request names. `unheld`: those whose absence is never a zero. */
  | { kind: 'named'; codes: readonly string[]; unheld: ReadonlySet<string> }
  /** The data hold one code only: nothing to sum, and the row says which. */
  | { kind: 'fixed'; code: string }
  /** The published total where a cell has it, else the sum of its parts, where that is allowed. */
  | { kind: 'total'; total: string; summable: boolean };

/**
 * How one dimension is treated, or why it may not be summed. `present`: the codes that the data hold in it, in all
 * series of the indicator.
 */
export function planDimension(
  dimension: SumDimension,
  present: ReadonlySet<string>,
  request: SumRequest,
  structure: SumStructure,
): DimensionPlan | Refusal {
  const { concept, list } = dimension;
  const named = request.filter.get(concept);
  if (request.by.includes(concept))
    return { kind: 'each', codes: named ? new Set(expandGroups(dimension, named, present, request)) : null };
  if (named) return planNamed(dimension, named, present, request, structure);
  if (present.size === 1 && concept !== 'REF_AREA') {
    const [code] = present as ReadonlySet<string> & Iterable<string>;
    const total = totalOf(list, present);
    return code === total
      ? { kind: 'total', total, summable: false }
      : { kind: 'fixed', code: code as string };
  }
  return planTotal(dimension, present, request, structure);
}

/**
 * The code that stands for the whole of a dimension: _T, else the one declared total that is part of no other; null
 * where none or several could be meant.
 */
function totalOf(list: CodeList, present: ReadonlySet<string>): string | null {
  if (list.byCode.has('_T')) return '_T';
  const roots = list.totals.filter((total) => (list.byCode.get(total)?.partOf ?? null) === null);
  if (roots.length === 1) return roots[0] as string;
  const published = roots.filter((total) => present.has(total));
  return published.length === 1 ? (published[0] as string) : null;
}

/** Codes with groups, of which the data hold nothing themselves, replaced by their members; each code once. */
function expandGroups(
  { concept, list }: SumDimension,
  codes: readonly string[],
  present: ReadonlySet<string>,
  request: SumRequest,
): string[] {
  if (!request.groups.has(concept)) return [...new Set(codes)];
  return [...new Set(codes.flatMap((code) => (present.has(code) ? [code] : membersOf(list, code))))];
}

function isRate(request: SumRequest): boolean {
  return request.measure === 'RATE' || request.measure === 'INDEX';
}

function planNamed(
  dimension: SumDimension,
  named: readonly string[],
  present: ReadonlySet<string>,
  request: SumRequest,
  structure: SumStructure,
): DimensionPlan | Refusal {
  const { concept, list } = dimension;
  const distinct = [...new Set(named)];
  const groups = distinct.map((code) => ({
    code,
    members: expandGroups(dimension, [code], present, request),
  }));
  const codes = expandGroups(dimension, distinct, present, request);
  if (codes.length > 1 && isRate(request)) return { refused: 'RATE', concept, codes };
  for (const [i, one] of groups.entries()) {
    const shared = groups.find(
      (other, j) => j !== i && one.members.some((member) => other.members.includes(member)),
    );
    if (shared) {
      const [larger, smaller] = one.members.length >= shared.members.length ? [one, shared] : [shared, one];
      return { refused: 'TOTAL_WITH_PARTS', concept, codes: [larger.code, smaller.code] };
    }
  }
  const found = overlap(list, codes);
  if (!found) {
    // A dataset that doesn't hold every code says nothing of one that it nowhere holds.
    const unheld = structure.partial.has(concept) ? codes.filter((code) => !present.has(code)) : [];
    return { kind: 'named', codes, unheld: new Set(unheld) };
  }
  const refused = found.reason === 'TOTAL_WITH_PARTS' ? 'TOTAL_WITH_PARTS' : 'OVERLAPPING_CODES';
  return { refused, concept, codes: found.codes };
}

function planTotal(
  { concept, list }: SumDimension,
  present: ReadonlySet<string>,
  request: SumRequest,
  structure: SumStructure,
): DimensionPlan | Refusal {
  const total = totalOf(list, present);
  const refusal = refusalOfParts(concept, list, total, request, structure);
  if (total !== null && present.has(total)) return { kind: 'total', total, summable: refusal === null };
  return refusal ?? { kind: 'total', total: total as string, summable: true };
}

/** Why the parts of a total may not be added; null where they may. */
function refusalOfParts(
  concept: string,
  list: CodeList,
  total: string | null,
  request: SumRequest,
  structure: SumStructure,
): Refusal | null {
  if (isRate(request)) return { refused: 'RATE', concept };
  if (structure.partial.has(concept)) return { refused: 'PARTIAL_DIMENSION', concept };
  if (total === null || list.parts(total).length === 0) return { refused: 'NO_PARTITION', concept };
  return null;
}

/** The areas of a sum: which of them are added, which are expected, and the published total that goes before. */
export interface AreaPlan {
  /** Grouped by: each area is a sum of its own. Null: all areas of the data. */
  each: ReadonlySet<string> | null | false;
  /** Areas to add; for `each` empty. */
  areas: readonly string[];
  /** Areas that the sum should cover; for `each` empty. */
  expected: readonly string[];
  /** Published total that is preferred to the sum of areas. */
  total: string | null;
  /** False where the areas may not be added, only the total be taken. */
  summable: boolean;
}

/**
 * The areas of a sum, or why they may not be added. Without a filter these are all parts of the areas' total that
 * the data hold, and all that the dataset should cover.
 */
export function planAreas(
  dimension: SumDimension,
  present: ReadonlySet<string>,
  request: SumRequest,
  structure: SumStructure,
): AreaPlan | Refusal {
  const plan = planDimension(dimension, present, request, structure);
  const { list, concept } = dimension;
  if (isRefusal(plan)) {
    // The areas of a rate need no adding where there is only one of them.
    const only = candidates(list, present, structure);
    if (plan.refused !== 'RATE' || request.filter.has(concept) || only.length !== 1) return plan;
    return { each: false, areas: only, expected: only, total: null, summable: true };
  }
  if (plan.kind === 'each') return { each: plan.codes, areas: [], expected: [], total: null, summable: true };
  if (plan.kind === 'named')
    return { each: false, areas: plan.codes, expected: plan.codes, total: null, summable: true };
  if (plan.kind === 'fixed')
    return { each: false, areas: [plan.code], expected: [plan.code], total: null, summable: true };
  const areas = candidates(list, present, structure);
  const published = present.has(plan.total) ? plan.total : null;
  const found = overlap(list, areas);
  if (found && !published) return { refused: 'OVERLAPPING_CODES', concept, codes: found.codes };
  const isTold = structure.expectedAreas.length > 0;
  // Beside a published total of more areas than are known here, the sum of these few would pass for it.
  const stands = isTold || !published || areAllParts(dimension, areas, published, structure);
  return {
    each: false,
    areas,
    expected: isTold ? structure.expectedAreas : areas,
    total: published,
    summable: plan.summable && found === null && stands,
  };
}

/** Whether codes are all the parts of a total, or those that are not among them hold nothing. */
function areAllParts(
  { concept, list, sparse }: SumDimension,
  codes: readonly string[],
  total: string,
  { partial }: SumStructure,
): boolean {
  if (sparse && !partial.has(concept)) return true;
  // A code list that runs in a circle would never end.
  const isHere = (code: string, above: readonly string[]): boolean =>
    codes.includes(code) ||
    (!above.includes(code) && list.parts(code).length > 0 && allHere(code, [...above, code]));
  const allHere = (of: string, above: readonly string[]): boolean =>
    list.parts(of).every((part) => isHere(part, above));
  return allHere(total, [total]);
}

function candidates(list: CodeList, present: ReadonlySet<string>, structure: SumStructure): string[] {
  const total = totalOf(list, present);
  const parts = [...present].filter((code) => code !== total && isPartOf(list, code, total));
  return [...new Set([...structure.expectedAreas, ...parts])];
}

/** Whether a code is a part of a total, directly or through other totals. */
export function isPartOf(list: CodeList, code: string, total: string | null): boolean {
  const seen = new Set<string>();
  let above = list.byCode.get(code)?.partOf ?? null;
  while (above !== null && !seen.has(above)) {
    if (above === total) return true;
    seen.add(above);
    above = list.byCode.get(above)?.partOf ?? null;
  }
  return false;
}
