import type { Cube, CubeSeries } from '../dataset/publish-fixture.ts';
import type { PlainCode, PlainCube, PlainObservation } from './plain-cube.ts';

/** Seeded numbers in [0, 1) (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const code = (name: string, partOf: string | null = null, parent: string | null = null): PlainCode => ({
  code: name,
  partOf,
  parent,
});

const AREAS = [
  code('_T'),
  code('R1'),
  code('R2'),
  code('A1', '_T', 'R1'),
  code('A2', '_T', 'R1'),
  code('A3', '_T', 'R2'),
  code('A4', '_T', 'R2'),
  code('_O', '_T'),
  // In no partition.
  code('A5'),
];
const LISTS: Record<string, PlainCode[]> = {
  SEX: [code('_T'), code('F', '_T'), code('M', '_T')],
  AGE: [code('_T'), code('Y0', '_T'), code('Y1', '_T'), code('Y0A', 'Y0'), code('Y0B', 'Y0'), code('Y01')],
  ROUTE: [code('X1'), code('X2')],
};
const MEASURES = ['STOCK', 'FLOW', 'FLOW', 'EVENT', 'RATE'] as const;
export const BASES = ['CITIZENSHIP', 'COUNTRY_OF_BIRTH'] as const;
/** Of figures that are not plain, and of one that is though it has a mark. */
const STATUSES = ['P', 'E', 'F', 'U', 'D'] as const;
export const FIRST_YEAR = 2018;
export const YEARS = 3;

/** A dataset of chance, as the hub gets it and as the plain computation does. */
export interface World {
  cube: Cube;
  plain: PlainCube;
  observations: PlainObservation[];
  parts: 1 | 4;
  series: CubeSeries[];
  /** What was counted, cell by cell of leaves, where the figures are made from it; else null. */
  truth: Map<string, number> | null;
}

/** Leaves of a code list: codes that partition its total and have no parts themselves. */
function leavesOf(codes: readonly PlainCode[], of = '_T'): string[] {
  const parts = codes.filter(({ partOf }) => partOf === of);
  return parts.length === 0 ? [of] : parts.flatMap((part) => leavesOf(codes, part.code));
}

/**
 * A dataset by chance. Half of them publish what was truly counted, with totals here and there and cells left out as
 * their structure allows; there a sum can be held against the truth. The others publish any figures at all.
 */
export function worldOf(number: number): World {
  const random = chance(number * 7_919);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const parts = pick([1, 4] as const);
  const measure = pick(MEASURES);
  const truthful = number % 2 === 0 && measure !== 'RATE';
  const extra = Object.keys(LISTS).filter((concept) => random() < 0.4 && !(truthful && concept === 'ROUTE'));
  const dimensions = [
    { concept: 'REF_AREA', sparse: random() < 0.25, codes: AREAS },
    ...(random() < 0.6 ? [{ concept: 'COUNTERPART_AREA', sparse: random() < 0.7, codes: AREAS }] : []),
    ...extra.map((concept) => ({ concept, sparse: random() < 0.2, codes: LISTS[concept] as PlainCode[] })),
  ];
  if (random() < 0.3) dimensions.reverse();
  const partial = dimensions
    .filter(({ sparse }) => random() < (sparse ? 0.5 : 0.12))
    .map(({ concept }) => concept);
  const expectedAreas = random() < 0.6 ? ['A1', 'A2', 'A3', 'A4'].filter(() => random() < 0.8) : [];
  const plain: PlainCube = { measure, dimensions, expectedAreas, partial };
  const name = `RND_${number}`;
  const cube: Cube = {
    code: name,
    indicator: `${name}_I`,
    measure,
    dimensions: dimensions.map(({ concept, sparse, codes }) => {
      const codeList = concept.endsWith('AREA') ? 'CL_RND_AREA' : `CL_RND_${concept}`;
      return { concept, sparse, codeList, codes };
    }),
    expectedAreas,
    partial,
  };

  const periods = Array.from({ length: YEARS * parts }, (_, i) => FIRST_YEAR * parts + i);
  const truth = truthful ? new Map<string, number>() : null;
  const leaves = combinations(dimensions.map(({ codes }) => leavesOf(codes)));
  if (truth) {
    for (const codes of leaves)
      for (const at of periods)
        truth.set(`${codes.join('|')}@${at}`, random() < 0.3 ? 0 : Math.floor(random() * 100));
  }
  const observations: PlainObservation[] = [];
  // Where codes without anything may be left out, none is left out altogether, but where only some codes are held.
  const published = dimensions.map(({ concept, codes, sparse }) => {
    const whole = truth !== null && sparse && !partial.includes(concept);
    return codes.map((one) => one.code).filter(() => random() < 0.85 || whole);
  });
  const density = 0.3 + random() * 0.7;
  const bases = random() < 0.3 ? BASES : BASES.slice(0, 1);
  for (const codes of combinations(published)) {
    if (random() > density && !truth) continue;
    const basis = pick(bases);
    for (const at of periods) {
      const value = truth ? trueValue(truth, dimensions, codes, at) : Math.floor(random() * 1_000) / 4;
      if (value === null) continue;
      // A code that may be left out is left out only where there is nothing.
      const sparse = dimensions.some((one) => one.sparse);
      if (truth && sparse && value === 0 && random() < 0.9) continue;
      if (random() < 0.03) observations.push({ codes, at, value: null, status: 'M', basis });
      else if (random() > 0.03 || (truth && sparse))
        observations.push({ codes, at, value, status: random() < 0.1 ? pick(STATUSES) : 'A', basis });
    }
  }
  const series = [...Map.groupBy(observations, (one) => one.codes.join('|')).values()].map(
    (ofKey): CubeSeries => {
      const [first] = ofKey as [PlainObservation];
      return {
        codes: first.codes,
        frequency: parts === 1 ? 'A' : 'Q',
        countedBy: first.basis as (typeof BASES)[number],
        observations: ofKey.map(({ at, value, status }) => [at, value, status] as const),
      };
    },
  );
  return { cube, plain, observations, parts, series, truth };
}

export function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (all, list) => all.flatMap((head) => list.map((one) => [...head, one])),
    [[]],
  );
}

/** What was counted in a cell; null where its codes are no sum of leaves. */
export function trueValue(
  truth: ReadonlyMap<string, number>,
  dimensions: PlainCube['dimensions'],
  codes: readonly string[],
  at: number,
): number | null {
  const leaves = dimensions.map(({ codes: list }, i) => {
    const wanted = codes[i] as string;
    const inPartition = wanted === '_T' || list.some((one) => one.code === wanted && one.partOf !== null);
    return inPartition ? leavesOf(list, wanted) : [];
  });
  if (leaves.some((list) => list.length === 0)) return null;
  return combinations(leaves).reduce((sum, leaf) => sum + (truth.get(`${leaf.join('|')}@${at}`) ?? 0), 0);
}
