import { createDb, type Database } from '@hub/prisma/client.ts';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import type { Context } from '../../context.ts';
import { formatPeriod } from '../../engine/structure/period.ts';
import { anonymous } from '../access/viewer.ts';
import { fileOf, makeCube, publishText } from '../dataset/publish-fixture.ts';
import { aggregateSeries } from './aggregate-series.ts';
import type { PlainRow } from './plain-cube.ts';
import { plainSums } from './plain-sums.ts';
import {
  BASES,
  chance,
  combinations,
  FIRST_YEAR,
  trueValue,
  type World,
  worldOf,
  YEARS,
} from './random-world.ts';
import { parseFilter } from './series-filter.ts';

const DATASETS = 40;
const REQUESTS_EACH = 250;

const worlds: World[] = [];
let db: Database;

beforeAll(async () => {
  const { url } = await testDatabase();
  const publisher = createDb(url, 2);
  for (let number = 1; number <= DATASETS; number += 1) {
    const world = worldOf(number);
    worlds.push(world);
    await makeCube(publisher, world.cube);
    const result = await publishText(publisher, world.cube, 1, fileOf(world.cube, world.series));
    expect(result).toMatchObject({ published: true });
  }
  await publisher.close();
  // Opened now, it remembers nothing from before.
  db = createDb(url);
});

afterAll(() => db.close());

interface Asked {
  by: string[];
  filter: Map<string, string[]>;
  bases: (typeof BASES)[number][] | null;
  from: number | null;
  to: number | null;
}

function requestOf({ plain, parts }: World, random: () => number): Asked {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const by = plain.dimensions.map(({ concept }) => concept).filter(() => random() < 0.3);
  const time = pick(['YEAR', 'TIME_PERIOD', 'YEAR', null]);
  if (time) by.splice(Math.floor(random() * (by.length + 1)), 0, time);
  const filter = new Map<string, string[]>();
  for (const { concept, codes } of plain.dimensions) {
    if (random() > 0.35) continue;
    const many = 1 + Math.floor(random() * 3);
    filter.set(concept, [...new Set(Array.from({ length: many }, () => pick(codes).code))]);
  }
  const periods = Array.from({ length: YEARS * parts }, (_, i) => FIRST_YEAR * parts + i);
  const [a, b] = [pick(periods), pick(periods)];
  return {
    by,
    filter,
    bases: random() < 0.12 ? [pick(BASES)] : null,
    from: random() < 0.3 ? Math.min(a, b) : null,
    to: random() < 0.3 ? Math.max(a, b) : null,
  };
}

async function askHub(
  { cube, parts }: World,
  { by, filter, bases, from, to }: Asked,
): Promise<PlainRow[] | string> {
  const context: Context = { viewer: anonymous, db, locale: 'EN', now: () => new Date(0) };
  const frequency = parts === 1 ? 'A' : 'Q';
  const text = (at: number | null) => (at === null ? null : formatPeriod(frequency, at));
  const input = {
    dataset: cube.code,
    indicator: cube.indicator,
    areas: filter.get('REF_AREA'),
    counterparts: filter.get('COUNTERPART_AREA'),
    dimensions: [...filter]
      .filter(([concept]) => !concept.endsWith('AREA'))
      .map(([concept, codes]) => ({ concept, codes })),
    countedBy: bases,
    periods: { from: text(from), to: text(to) },
  };
  try {
    const { rows } = await aggregateSeries(context, parseFilter(input, 'EN'), by);
    return rows.map((row) => ({
      group: row.group.map((one) => one.code),
      period: row.period ?? 'all',
      value: row.value,
      status: row.status,
      observations: row.observations,
      present: row.subPeriodsPresent,
      expected: row.subPeriodsExpected,
      covered: row.areasCovered,
      areas: row.areasExpected,
      published: row.usedPublishedTotal,
    }));
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'SUM_REFUSED')
      return String(error.extensions.reason);
    throw error;
  }
}

/** The plain rows with periods as the hub writes them. */
function withPeriods(rows: PlainRow[] | string, parts: 1 | 4): PlainRow[] | string {
  if (typeof rows === 'string') return rows;
  const frequency = parts === 1 ? 'A' : 'Q';
  return rows.map((row) => ({
    ...row,
    period: row.period.startsWith('at ') ? formatPeriod(frequency, Number(row.period.slice(3))) : row.period,
  }));
}

const sorted = (rows: PlainRow[] | string) =>
  typeof rows === 'string'
    ? rows
    : [...rows].sort((a, b) => `${a.group} ${a.period}`.localeCompare(`${b.group} ${b.period}`));

/** What a row of a truthful dataset must be, where it covers all areas that it should; null where it can't be told. */
function trueSum(world: World, asked: Asked, row: PlainRow): number | null {
  const { plain, truth, parts } = world;
  if (!truth || row.value === null || row.covered !== row.areas) return null;
  const chosen = plain.dimensions.map(({ concept, codes }, index): string[][] => {
    const place = asked.by.filter((one) => one !== 'YEAR' && one !== 'TIME_PERIOD').indexOf(concept);
    const inTruth = (one: string) =>
      one === '_T' || codes.some(({ code: name, partOf }) => name === one && partOf !== null);
    const spread = (one: string) => {
      const members = codes.filter(({ parent }) => parent === one).map(({ code: name }) => name);
      return members.length > 0 ? members : [one];
    };
    if (place !== -1) return inTruth(row.group[place] as string) ? [[row.group[place] as string]] : [];
    const named = asked.filter.get(concept);
    if (named) return named.flatMap(spread).every(inTruth) ? [named.flatMap(spread)] : [];
    if (concept === 'REF_AREA' && !row.published) {
      if (plain.expectedAreas.length > 0) return [];
      // Nothing tells of further areas: the sum is that of those which report.
      const held = [...new Set(world.observations.map((one) => one.codes[index] as string))];
      if (!held.includes('_T')) return [held.filter(inTruth)];
    }
    // Fixed dimensions show their code after those of the groups.
    return row.group.length > asked.by.filter((one) => one !== 'YEAR' && one !== 'TIME_PERIOD').length
      ? []
      : [['_T']];
  });
  if (chosen.some((one) => one.length === 0)) return null;
  const cells = combinations(chosen.map(([codes]) => codes as string[]));
  const periods =
    row.period === 'all'
      ? null
      : row.period.includes('Q')
        ? [Number(row.period.slice(0, 4)) * 4 + Number(row.period.slice(6)) - 1]
        : asked.by.includes('YEAR') &&
            !asked.by.includes('TIME_PERIOD') &&
            ['FLOW', 'EVENT'].includes(plain.measure)
          ? Array.from({ length: parts }, (_, part) => Number(row.period) * parts + part)
          : parts === 1
            ? [Number(row.period)]
            : null;
  if (!periods) return null;
  return periods.reduce(
    (sum, at) =>
      sum +
      cells.reduce((inner, codes) => inner + (trueValue(truth, plain.dimensions, codes, at) as number), 0),
    0,
  );
}

test(`${DATASETS * REQUESTS_EACH} random sums are those of a plain computation, and never part of a total or more`, async () => {
  const tally = { rows: 0, refused: 0, null: 0, soft: 0, true: 0, published: 0, partlyCovered: 0 };
  for (const [index, world] of worlds.entries()) {
    const random = chance((index + 1) * 104_729);
    for (let i = 0; i < REQUESTS_EACH; i += 1) {
      const asked = requestOf(world, random);
      const plain = withPeriods(plainSums(world.plain, world.observations, asked, world.parts), world.parts);
      const hub = await askHub(world, asked);
      const about = JSON.stringify({ dataset: world.cube.code, ...asked, filter: [...asked.filter] });
      expect(sorted(hub), about).toEqual(sorted(plain));
      if (typeof hub === 'string') tally.refused += 1;
      else
        for (const row of hub) {
          tally.rows += 1;
          if (row.value === null) tally.null += 1;
          else if (row.status !== 'A') tally.soft += 1;
          if (row.published) tally.published += 1;
          if (row.covered < row.areas) tally.partlyCovered += 1;
          const truth = trueSum(world, asked, row);
          if (truth === null) continue;
          tally.true += 1;
          expect(row.value, `${about} ${JSON.stringify(row)}`).toBe(truth);
        }
    }
  }
  // The chance is seeded: these tell that every kind of answer was met, not only the easy ones.
  for (const [kind, count] of Object.entries(tally)) expect([kind, count > 500]).toEqual([kind, true]);
}, 300_000);
