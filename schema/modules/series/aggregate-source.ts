import type { Database } from '@hub/prisma/client.ts';
import type { CountedBy } from '../../engine/exchange/exchange-series.ts';
import { canRollUp } from '../../engine/statistics/roll-up.ts';
import type {
  Measure,
  SumDimension,
  SumRequest,
  SumSeries,
  SumStructure,
} from '../../engine/statistics/sum-request.ts';
import { SLOTS } from '../../engine/structure/data-structure.ts';
import type { Frequency } from '../../engine/structure/period.ts';
import { rowsOf } from '../../statement.ts';
import type { CodeLists } from '../structure/code-lists.ts';
import { inVersion } from './in-version.ts';
import type { ReadableDataset } from './readable-datasets.ts';
import type { StoredStructure } from './structures.ts';
import { rememberSums, type StoredSums } from './sum-source-memory.ts';
import { GRAINS, type Grain } from './write-rollups.ts';

/** What the sums of an indicator in a dataset are made from. */
export interface SumSource extends StoredSums {
  structure: SumStructure;
}

/** The structure of a dataset as the rules of sums see it. */
export async function sumStructure(
  db: Database,
  dataset: ReadableDataset,
  structure: StoredStructure,
  lists: CodeLists,
): Promise<SumStructure> {
  const [row] = await rowsOf<[string[], string[]]>(
    db,
    'SELECT expected_areas, partial_dimensions FROM dataset WHERE id = $1',
    [dataset.id],
  );
  return {
    dimensions: structure.dimensions.map(({ concept, codeList, sparse }) => {
      const list = lists.byCode.get(codeList);
      if (!list) throw new Error(`no code list ${codeList}`);
      return { concept, list, sparse };
    }),
    expectedAreas: row?.[0] ?? [],
    partial: new Set(row?.[1] ?? []),
  };
}

/** The measure of an indicator; null where there is no such indicator. */
export async function measureOf(db: Database, indicator: number): Promise<Measure | null> {
  const [row] = await rowsOf<[Measure]>(db, 'SELECT measure::text FROM indicator WHERE id = $1', [indicator]);
  return row?.[0] ?? null;
}

/**
 * The series that a request's sums are made from: the smallest rollup that tells them, else all series of the
 * indicator. `countedBy`: the bases to keep; null: all.
 */
export async function readSumSource(
  db: Database,
  dataset: ReadableDataset,
  indicator: number,
  structure: StoredStructure,
  sums: SumStructure,
  request: SumRequest,
  countedBy: readonly CountedBy[] | null,
  lists: CodeLists,
): Promise<SumSource> {
  const key = `${dataset.id}/${dataset.version}/${indicator}`;
  const grain = countedBy === null ? grainOf(sums, request) : null;
  if (grain) {
    const kept = sums.dimensions.filter(({ concept }) =>
      (GRAINS[grain] as readonly string[]).includes(concept),
    );
    const rolled = await rememberSums(db, `${key}/${grain}`, () =>
      readRollup(db, dataset, indicator, grain, kept, lists),
    );
    if (rolled) return { ...rolled, structure: { ...sums, dimensions: kept } };
  }
  const all = await rememberSums(db, key, async () => ({
    series: await readAllSeries(db, dataset, indicator, structure, lists),
    fixed: new Map(),
  }));
  const series = all?.series ?? [];
  return {
    series:
      countedBy === null
        ? series
        : series.map((one) => ({
            ...one,
            excluded: !one.countedBy.some((basis) => countedBy.includes(basis)),
          })),
    structure: sums,
    fixed: new Map(),
  };
}

/** The smallest grain that keeps all that the request groups or filters by. */
function grainOf(sums: SumStructure, request: SumRequest): Grain | null {
  const asked = [...request.by, ...request.filter.keys()].filter(
    (concept) => concept !== 'YEAR' && concept !== 'TIME_PERIOD',
  );
  for (const [grain, kept] of Object.entries(GRAINS) as [Grain, readonly string[]][]) {
    if (canRollUp(sums, kept) && asked.every((concept) => kept.includes(concept))) return grain;
  }
  return null;
}

type RollupRow = [
  frequency: Frequency,
  area: number,
  counterpart: number,
  periods: string,
  values: string,
  observations: string,
  published: string,
  countedBy: string,
  unit: string,
  unitMult: number,
  unitOfCount: string | null,
  fixed: Record<string, string>,
  statuses: string | null,
];

async function readRollup(
  db: Database,
  dataset: ReadableDataset,
  indicator: number,
  grain: Grain,
  kept: readonly SumDimension[],
  lists: CodeLists,
): Promise<StoredSums | null> {
  const rows = await rowsOf<RollupRow>(
    db,
    `SELECT r.frequency, r.area, r.counterpart, r.periods::text, r."values"::text, r.observations::text,
            r.published::text, r.counted_by::text, r.unit, r.unit_mult, r.unit_of_count, r.fixed, r.statuses
       FROM figures.rollup r
      WHERE r.dataset_id = $1 AND r.indicator_id = $2 AND r.grain = $3 AND ${inVersion('$4')}`,
    [dataset.id, indicator, grain, dataset.version],
  );
  // What may not be summed has no rollup: the series tell why.
  if (rows.length === 0) return null;
  const series = rows.map((row): SumSeries => {
    const [frequency, area, counterpart, periods, values, observations, published, countedBy] = row;
    return {
      frequency,
      codes: kept.map(({ concept }) => codeOf(lists, concept === 'REF_AREA' ? area : counterpart)),
      periods: numbers(periods),
      values: numbersOrNull(values),
      statuses: row[12],
      observations: numbers(observations),
      published: elements(published).map((text) => text === 't'),
      countedBy: elements(countedBy) as CountedBy[],
      unit: row[8],
      unitMult: row[9],
      unitOfCount: row[10],
    };
  });
  return { series, fixed: new Map(rows.map((row) => [row[0], row[11]])) };
}

type SeriesRow = [
  frequency: Frequency,
  periods: string,
  values: string,
  statuses: string | null,
  countedBy: CountedBy,
  unit: string,
  unitMult: number,
  unitOfCount: string | null,
  ...slots: (number | null)[],
];

async function readAllSeries(
  db: Database,
  dataset: ReadableDataset,
  indicator: number,
  structure: StoredStructure,
  lists: CodeLists,
): Promise<SumSeries[]> {
  const rows = await rowsOf<SeriesRow>(
    db,
    `SELECT s.frequency, r.periods::text, r."values"::text, r.statuses, s.counted_by, s.unit, s.unit_mult, s.unit_of_count,
            ${SLOTS.map((slot) => `s.${slot}`).join(', ')}
       FROM figures.series s
       JOIN figures.series_revision r ON r.dataset_id = s.dataset_id AND r.series_id = s.series_id
      WHERE s.dataset_id = $1 AND s.indicator_id = $2 AND ${inVersion('$3')}`,
    [dataset.id, indicator, dataset.version],
  );
  const at = structure.dimensions.map(({ concept }) => {
    const slot = structure.slots.get(concept);
    return slot === undefined ? -1 : SLOTS.indexOf(slot) + 8;
  });
  return rows.map((row) => ({
    frequency: row[0],
    codes: at.map((index) => codeOf(lists, row[index] as number)),
    periods: numbers(row[1]),
    values: numbersOrNull(row[2]),
    statuses: row[3],
    countedBy: [row[4]],
    unit: row[5],
    unitMult: row[6],
    unitOfCount: row[7],
  }));
}

/** A code that is newer than the lists in memory is an error, for a sum must not lose it. */
function codeOf(lists: CodeLists, id: number): string {
  const entry = lists.codeById.get(id);
  if (!entry) throw new Error(`no code ${id} in memory`);
  return entry.code;
}

/** Elements of an array as PostgreSQL writes it, without quotes: {1,2,NULL}. */
function elements(array: string): string[] {
  return array === '{}' ? [] : array.slice(1, -1).split(',');
}

function numbers(array: string): number[] {
  return elements(array).map(Number);
}

function numbersOrNull(array: string): (number | null)[] {
  return elements(array).map((text) => (text === 'NULL' ? null : Number(text)));
}
