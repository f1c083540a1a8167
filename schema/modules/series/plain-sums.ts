import {
  type Figure,
  markOf,
  NONE,
  type PlainCube,
  type PlainObservation,
  type PlainRequest,
  type PlainRow,
  ZERO,
} from './plain-cube.ts';

/**
 * The rules of sums a second time, for the tests: slow, over single observations, cell by cell, without a line of
 * the engine. Where it and the engine differ, one of them is wrong.
 */

type Plan =
  | { kind: 'each'; codes: string[] | null }
  | { kind: 'named'; codes: string[] }
  | { kind: 'fixed'; code: string }
  | { kind: 'total'; total: string; summable: boolean };

/** All that a source doesn't tell apart. */
const OTHERS = '_O';

/** Rows in no order, or the reason why there are none. `parts`: periods a year. */
export function plainSums(
  cube: PlainCube,
  all: readonly PlainObservation[],
  request: PlainRequest,
  parts: number,
): PlainRow[] | string {
  const areaAt = cube.dimensions.findIndex(({ concept }) => concept === 'REF_AREA');
  const isRate = cube.measure === 'RATE' || cube.measure === 'INDEX';
  const kept = (one: PlainObservation) => request.bases === null || request.bases.includes(one.basis);
  const someKept = new Set(all.filter(kept).map(({ codes }) => codes[areaAt]));
  const data = all.filter(({ codes }) => someKept.has(codes[areaAt]));
  if (data.length === 0) return [];
  const cells = new Map(
    data.map((one) => [`${one.codes.join('|')}@${one.at}`, kept(one) ? one : { value: null, status: 'M' }]),
  );
  const present = cube.dimensions.map((_, i) => new Set(data.map(({ codes }) => codes[i] as string)));
  const codesOf = (i: number) => cube.dimensions[i]?.codes ?? [];
  const partOf = (i: number, code: string) => codesOf(i).find((one) => one.code === code)?.partOf ?? null;
  const above = (i: number, code: string): string[] => {
    const total = partOf(i, code);
    return total === null ? [] : [total, ...above(i, total)];
  };
  const members = (i: number, code: string): string[] => {
    if (codesOf(i).some((one) => one.partOf === code)) return [code];
    const below = codesOf(i).filter((one) => one.parent === code);
    return below.length === 0 ? [code] : below.flatMap((one) => members(i, one.code));
  };
  const mayBeZero = (i: number, code: string) => {
    const { sparse = false, concept = '' } = cube.dimensions[i] ?? {};
    return sparse && (!cube.partial.includes(concept) || present[i]?.has(code) === true);
  };
  const spread = (i: number, codes: readonly string[]) => {
    const groups = ['REF_AREA', 'COUNTERPART_AREA'].includes(cube.dimensions[i]?.concept ?? '');
    return [
      ...new Set(codes.flatMap((code) => (groups && !present[i]?.has(code) ? members(i, code) : [code]))),
    ];
  };
  const clash = (i: number, codes: readonly string[]): string | null => {
    for (const [j, a] of codes.entries())
      for (const b of codes.slice(j + 1)) {
        if (above(i, a).includes(b) || above(i, b).includes(a)) return 'TOTAL_WITH_PARTS';
        if (!above(i, a).some((total) => above(i, b).includes(total))) return 'OVERLAPPING_CODES';
      }
    return null;
  };

  const plans: Plan[] = [];
  let areas: string[] = [];
  let expectedAreas: string[] = [];
  let areaTotal: string | null = null;
  let areasSummable = true;
  for (const [i, { concept }] of cube.dimensions.entries()) {
    const named = request.filter.get(concept);
    const has = present[i] as Set<string>;
    const total = '_T';
    if (request.by.includes(concept)) {
      plans[i] = { kind: 'each', codes: named ? spread(i, named) : null };
      continue;
    }
    if (named) {
      const codes = spread(i, named);
      if (codes.length > 1 && isRate) return 'RATE';
      const each = named.map((code) => spread(i, [code]));
      if (each.some((one, j) => each.some((other, k) => j !== k && one.some((code) => other.includes(code)))))
        return 'TOTAL_WITH_PARTS';
      const found = clash(i, codes);
      if (found) return found;
      plans[i] = { kind: 'named', codes };
      if (i === areaAt) [areas, expectedAreas] = [codes, codes];
      continue;
    }
    if (has.size === 1 && i !== areaAt) {
      const [code] = [...has] as [string];
      plans[i] = code === total ? { kind: 'total', total, summable: false } : { kind: 'fixed', code };
      continue;
    }
    const refused = isRate
      ? 'RATE'
      : cube.partial.includes(concept)
        ? 'PARTIAL_DIMENSION'
        : codesOf(i).some((one) => one.partOf === total)
          ? null
          : 'NO_PARTITION';
    const candidates = [
      ...new Set([...cube.expectedAreas, ...[...has].filter((code) => above(i, code).includes(total))]),
    ];
    if (refused && !has.has(total)) {
      if (i !== areaAt || refused !== 'RATE' || candidates.length !== 1) return refused;
      plans[i] = { kind: 'named', codes: candidates };
      [areas, expectedAreas] = [candidates, candidates];
      continue;
    }
    plans[i] = { kind: 'total', total, summable: refused === null };
    if (i === areaAt) {
      const found = clash(i, candidates);
      if (found && !has.has(total)) return 'OVERLAPPING_CODES';
      areas = candidates;
      expectedAreas = cube.expectedAreas.length > 0 ? [...cube.expectedAreas] : candidates;
      areaTotal = has.has(total) ? total : null;
      const { sparse } = cube.dimensions[i] as PlainCube['dimensions'][number];
      const held = (code: string): boolean => {
        const parts = codesOf(i).filter((one) => one.partOf === code);
        return candidates.includes(code) || (parts.length > 0 && parts.every((one) => held(one.code)));
      };
      const all = (sparse && !cube.partial.includes(concept)) || held(total);
      areasSummable =
        refused === null && found === null && (cube.expectedAreas.length > 0 || areaTotal === null || all);
    }
  }

  const order = cube.dimensions
    .map((_, i) => i)
    .filter((i) => i !== areaAt)
    .sort((a, b) => Number(!cube.dimensions[a]?.sparse) - Number(!cube.dimensions[b]?.sparse) || a - b);
  const inRange = (at: number) =>
    (request.from === null || at >= request.from) && (request.to === null || at <= request.to);

  const add = (figures: readonly Figure[], absentIsZero: boolean): Figure => {
    const there = figures.filter(({ cell }) => cell !== 'absent');
    if (there.length === 0) return NONE;
    const used = there.reduce((sum, one) => sum + one.used, 0);
    const published = there.some((one) => one.published);
    const broken =
      there.some(({ cell }) => cell === 'unknown') || (!absentIsZero && there.length < figures.length);
    const cell = broken ? 'unknown' : there.reduce((sum, one) => sum + (one.cell as number), 0);
    return { cell, used, published, marks: there.flatMap(({ marks }) => marks) };
  };

  /** The figure of a cell whose codes are known for the area and the dimensions before `step`. */
  const figure = (
    step: number,
    fixed: readonly string[],
    group: readonly (string | null)[],
    at: number,
  ): Figure => {
    const i = order[step];
    if (i === undefined) {
      const found = inRange(at) ? cells.get(`${fixed.join('|')}@${at}`) : undefined;
      if (found === undefined) return NONE;
      return found.value === null
        ? { ...NONE, cell: 'unknown' }
        : { cell: found.value, used: 1, published: false, marks: [found.status] };
    }
    const direct = (code: string) =>
      figure(
        step + 1,
        fixed.map((known, j) => (j === i ? code : known)),
        group,
        at,
      );
    const asked = (code: string): Figure => {
      const found = direct(code);
      const total = partOf(i, code);
      if (found.cell !== 'absent' || !mayBeZero(i, code) || total === null) return found;
      const others = codesOf(i).filter((one) => one.partOf === total);
      const counted = others.find((one) => one.code === OTHERS);
      if (counted && ![0, 'absent'].includes(direct(counted.code).cell)) return found;
      return others.some((one) => typeof direct(one.code).cell === 'number') ? ZERO : found;
    };
    const whole = (code: string, summable: boolean, top: boolean): Figure => {
      const found = direct(code);
      if (found.cell !== 'absent') return { ...found, published: found.published || top };
      const pieces = codesOf(i).filter((one) => one.partOf === code);
      const sum = add(
        pieces.map((one) => whole(one.code, summable, false)),
        cube.dimensions[i]?.sparse ?? false,
      );
      return sum.cell !== 'absent' && !summable ? { ...sum, cell: 'unknown', published: false } : sum;
    };
    const plan = plans[i] as Plan;
    if (plan.kind === 'fixed') return direct(plan.code);
    if (plan.kind === 'each') return asked(group[i] as string);
    if (plan.kind === 'named') return add(plan.codes.map(asked), false);
    return whole(plan.total, plan.summable, true);
  };
  const inArea = (area: string, group: readonly (string | null)[], at: number): Figure => {
    const start = cube.dimensions.map((_, i) => (i === areaAt ? area : ''));
    const found = figure(0, start, group, at);
    const total = partOf(areaAt, area);
    if (found.cell !== 'absent' || !mayBeZero(areaAt, area) || total === null) return found;
    const others = codesOf(areaAt).filter((one) => one.partOf === total);
    const there = new Map(
      others.map(({ code }) => [code, figure(0, start.with(areaAt, code), group, at).cell] as const),
    );
    if (![0, 'absent'].includes(there.get(OTHERS) ?? 'absent')) return found;
    const known = [...there.values()].some((cell) => typeof cell === 'number');
    return known ? ZERO : found;
  };

  const needed = data.filter(
    (one) =>
      kept(one) &&
      inRange(one.at) &&
      one.codes.every((code, i) => {
        const plan = plans[i] as Plan;
        if (plan.kind === 'each') return plan.codes === null || plan.codes.includes(code);
        if (i === areaAt) return areas.includes(code) || code === areaTotal;
        if (plan.kind === 'named') return plan.codes.includes(code);
        if (plan.kind === 'fixed') return plan.code === code;
        return code === plan.total || above(i, code).includes(plan.total);
      }),
  );
  const periods = needed.map(({ at }) => at);
  const groups = Map.groupBy(needed, ({ codes }) =>
    codes.map((code, i) => (plans[i]?.kind === 'each' ? code : '')).join('|'),
  );
  const rows: PlainRow[] = [];
  for (const [key, members] of groups) {
    const group = key.split('|').map((code) => (code === '' ? null : code));
    const own = [...new Set(members.map(({ at }) => at))].sort((a, b) => a - b);
    const byYear = Map.groupBy(own, (at) =>
      request.by.includes('TIME_PERIOD') ? at : request.by.includes('YEAR') ? Math.floor(at / parts) : 0,
    );
    for (const [name, within] of byYear) {
      let span = within;
      let period = String(name);
      if (request.by.includes('TIME_PERIOD')) period = `at ${name}`;
      else if (['STOCK', 'RATE', 'INDEX'].includes(cube.measure)) {
        if (within.length > 1) return cube.measure === 'STOCK' ? 'STOCK_OVER_TIME' : 'RATE';
        if (!request.by.includes('YEAR')) period = `at ${within[0]}`;
      } else if (request.by.includes('YEAR')) {
        span = Array.from({ length: parts }, (_, part) => name * parts + part);
      } else {
        const first = request.from ?? Math.min(...periods);
        const last = request.to ?? Math.max(...periods);
        span = Array.from({ length: last - first + 1 }, (_, step) => first + step);
        period = first === last ? `at ${first}` : 'all';
      }
      const grouped = group[areaAt] ?? null;
      const wanted = grouped === null ? areas : [grouped];
      const expected = grouped === null ? expectedAreas : [grouped];
      const byTotal =
        grouped === null && areaTotal !== null
          ? span.map((at) => inArea(areaTotal as string, group, at))
          : [];
      const useTotal = byTotal.some(({ cell }) => cell !== 'absent');
      const found = (useTotal ? [areaTotal as string] : wanted)
        .map((area) => ({ area, figures: useTotal ? byTotal : span.map((at) => inArea(area, group, at)) }))
        .filter(({ figures }) => figures.some(({ cell }) => cell !== 'absent'));
      const summable = useTotal || grouped !== null || areasSummable;
      const complete = (figures: readonly Figure[]) =>
        summable && figures.every(({ cell }) => typeof cell === 'number');
      const presentAt = span.map(
        (_, j) =>
          summable && found.length > 0 && found.every(({ figures }) => typeof figures[j]?.cell === 'number'),
      );
      const covering = found.filter(({ figures }) => complete(figures));
      const flat = found.flatMap(({ figures }) => figures);
      const whole = presentAt.every((is) => is);
      rows.push({
        group: [
          ...request.by.flatMap(
            (concept) => group[cube.dimensions.findIndex((one) => one.concept === concept)] ?? [],
          ),
          ...plans.flatMap((plan) => (plan.kind === 'fixed' ? [plan.code] : [])),
        ],
        period,
        value: whole ? flat.reduce((sum, { cell }) => sum + (cell as number), 0) : null,
        status: whole ? markOf(flat.flatMap(({ marks }) => marks)) : null,
        observations: flat.reduce((sum, { used }) => sum + used, 0),
        present: presentAt.filter((is) => is).length,
        expected: span.length,
        covered: useTotal
          ? covering.length > 0
            ? expected.length
            : 0
          : covering.filter(({ area }) => expected.includes(area)).length,
        areas: expected.length,
        published: flat.some(({ published }) => published) || useTotal,
      });
    }
  }
  return rows;
}
