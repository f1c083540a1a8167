import type { Database } from '@hub/prisma/client.ts';
import type { ClientBase } from 'pg';
import type { Fault } from '../../engine/exchange/exchange-fault.ts';
import type { ExchangeSeries } from '../../engine/exchange/exchange-series.ts';
import type { SumStructure } from '../../engine/statistics/sum-request.ts';
import type { CodeList } from '../../engine/structure/code-list.ts';
import { slotsOf } from '../../engine/structure/data-structure.ts';
import { formatPeriod, yearOf } from '../../engine/structure/period.ts';
import type { Coding } from '../series/stage-series.ts';
import { writeRollups } from '../series/write-rollups.ts';
import { type WrittenSeries, writeSeries } from '../series/write-series.ts';
import { loadDatasetSchema } from './load-dataset-schema.ts';
import { type DatasetSchema, readDatasetFile } from './read-dataset-file.ts';

/** Text in the hub's languages, as stored. */
export type TextInput = { es?: string; pt?: string; en?: string };

/** A version to publish. */
export interface PublishInput {
  /** Code of the dataset. */
  dataset: string;
  /** Number of the version, one more than the current one. */
  number: number;
  reason: 'FIRST' | 'NEW_PERIODS' | 'REVISION' | 'CORRECTION';
  note?: TextInput | null;
  edition?: string | null;
  supersededBy?: string | null;
  /** ISO date of the day on which the source held these figures. */
  asOf?: string | null;
  publishedAt: Date;
  licence: string;
  citation: string;
  copyObtainedFrom?: string | null;
  processing: 'NONE' | 'MINOR' | 'MAJOR';
  processingNote?: TextInput | null;
  /** The file in the hub's exchange format: its address, kept as lineage, and its content in pieces (UTF-8). */
  file: { address: string; bytes: AsyncIterable<Uint8Array> };
  /** Handle of the person who publishes; null: the installation itself. */
  actor: string | null;
}

export type PublishResult =
  | ({ published: true; number: number; observations: number; series: number } & WrittenSeries)
  | { published: false; reason: 'UNKNOWN_DATASET' }
  /** Another version has come in between. */
  | { published: false; reason: 'CONFLICT'; currentVersion: number | null }
  /** The file has faults: all of them. */
  | { published: false; reason: 'FAULTS'; faults: Fault[] };

/** So many new series of a dataset mislead the planner. */
const MANY_SERIES = 500;

/** Only the columns that readers join and filter by: statistics of arrays take long. */
const ANALYZE = `ANALYZE figures.series (dataset_id, series_id, indicator_id, area, counterpart),
  figures.series_revision (dataset_id, series_id, from_version, to_version),
  figures.rollup (dataset_id, indicator_id, grain, from_version)`;

/**
 * Publishes a version of a dataset: reads the whole file, writes what changed, flips the current version and leaves
 * an audit event, in one transaction, so that a reader sees all of it or nothing. A file with any fault changes
 * nothing. Who may publish is decided before.
 */
export async function publishDataset(db: Database, input: PublishInput): Promise<PublishResult> {
  const client = await db.pool.connect();
  let broken: Error | undefined;
  // While the file is read the connection is idle: that it breaks then is told by the next statement.
  const lost = (error: Error): void => {
    broken = error;
  };
  client.on('error', lost);
  try {
    await client.query('BEGIN');
    const result = await publishIn(client, input);
    await client.query(result.published ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.off('error', lost);
    client.release(broken);
  }
}

/** As `publishDataset`, inside the transaction that the client holds; the caller ends it by the result. */
export async function publishIn(client: ClientBase, input: PublishInput): Promise<PublishResult> {
  const { rows } = await client.query<{
    id: number;
    code: string;
    structureId: number;
    publisherId: number;
    currentVersion: number | null;
    expectedAreas: string[];
    partialDimensions: string[];
  }>(
    `SELECT id, code, structure_id AS "structureId", publisher_id AS "publisherId",
            current_version AS "currentVersion", expected_areas AS "expectedAreas",
            partial_dimensions AS "partialDimensions"
       FROM dataset WHERE code = $1 FOR NO KEY UPDATE`,
    [input.dataset],
  );
  const dataset = rows[0];
  if (!dataset) return { published: false, reason: 'UNKNOWN_DATASET' };
  if (input.number !== (dataset.currentVersion ?? 0) + 1)
    return { published: false, reason: 'CONFLICT', currentVersion: dataset.currentVersion };

  const schema = await loadDatasetSchema(client, dataset);
  const { series, faults, checksum } = await readDatasetFile(schema, input.file.bytes);
  if (faults.length > 0) return { published: false, reason: 'FAULTS', faults };

  const written = await writeSeries(
    client,
    dataset.id,
    input.number,
    input.file.address,
    series,
    codingOf(schema),
  );
  await writeRollups(
    client,
    dataset.id,
    input.number,
    series,
    sumStructureOf(schema, dataset),
    schema.indicators,
    new Map(['REF_AREA', 'COUNTERPART_AREA'].map((concept) => [concept, idsOf(schema, concept)])),
  );
  // Of a dataset that its statistics don't know the planner expects one row, and joins thousands in a loop.
  if (written.written >= MANY_SERIES) await client.query(ANALYZE);
  const observations = series.reduce((sum, one) => sum + one.periods.length, 0);
  await insertVersion(client, dataset.id, input, checksum, series, observations);
  await client.query('UPDATE dataset SET current_version = $2, updated_at = $3 WHERE id = $1', [
    dataset.id,
    input.number,
    input.publishedAt,
  ]);
  await client.query(
    `INSERT INTO audit_event (actor, action, kind, code, observatory_id, changes)
     VALUES ($1, 'publish-dataset', 'Dataset', $2, $3, $4)`,
    [
      input.actor,
      dataset.code,
      dataset.publisherId,
      JSON.stringify({
        currentVersion: { before: dataset.currentVersion, after: input.number },
        series: { before: null, after: written },
      }),
    ],
  );
  return { published: true, number: input.number, observations, series: series.length, ...written };
}

function codingOf(schema: DatasetSchema): Coding {
  const slots = slotsOf(schema.structure);
  return {
    slots: schema.structure.dimensions.map(({ concept }) => slots.get(concept) as Coding['slots'][number]),
    ids: schema.structure.dimensions.map(({ concept }) => idsOf(schema, concept)),
    indicators: new Map([...schema.indicators].map(([code, { id }]) => [code, id])),
  };
}

/** Code to id in the code list of a dimension; empty where the structure has no such dimension. */
function idsOf({ structure, codeLists }: DatasetSchema, concept: string): ReadonlyMap<string, number> {
  const list = structure.dimensions.find((one) => one.concept === concept)?.codeList ?? '';
  return new Map((codeLists.get(list)?.entries ?? []).map(({ code, id }) => [code, id]));
}

function sumStructureOf(
  { structure, codeLists }: DatasetSchema,
  dataset: { expectedAreas: string[]; partialDimensions: string[] },
): SumStructure {
  return {
    dimensions: structure.dimensions.map(({ concept, codeList, sparse }) => ({
      concept,
      sparse,
      list: codeLists.get(codeList) as CodeList,
    })),
    partial: new Set(dataset.partialDimensions),
    expectedAreas: dataset.expectedAreas,
  };
}

async function insertVersion(
  client: ClientBase,
  dataset: number,
  input: PublishInput,
  checksum: string,
  series: readonly ExchangeSeries[],
  observations: number,
): Promise<void> {
  const { first, last } = extentOf(series);
  const json = (text?: TextInput | null): string | null => (text ? JSON.stringify(text) : null);
  await client.query(
    `INSERT INTO dataset_version (dataset_id, number, reason, note, edition, superseded_by, checksum, as_of,
       published_at, licence, citation, copy_obtained_from, processing, processing_note, observation_count,
       series_count, first_period, last_period)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      dataset,
      input.number,
      input.reason,
      json(input.note),
      input.edition ?? null,
      input.supersededBy ?? null,
      checksum,
      input.asOf ?? null,
      input.publishedAt,
      input.licence,
      input.citation,
      input.copyObtainedFrom ?? null,
      input.processing,
      json(input.processingNote),
      observations,
      series.length,
      first,
      last,
    ],
  );
}

/** SDMX periods of the earliest and the latest observation; by year, where frequencies differ. */
function extentOf(series: readonly ExchangeSeries[]): { first: string | null; last: string | null } {
  let first: { year: number; text: string } | null = null;
  let last: { year: number; text: string } | null = null;
  const frequencies = Map.groupBy(series, (one) => one.frequency);
  for (const [frequency, group] of frequencies) {
    let earliest = Number.POSITIVE_INFINITY;
    let latest = Number.NEGATIVE_INFINITY;
    for (const { periods } of group) {
      earliest = Math.min(earliest, periods[0] ?? earliest);
      latest = Math.max(latest, periods.at(-1) ?? latest);
    }
    if (!Number.isFinite(earliest)) continue;
    const [from, to] = [earliest, latest].map((ordinal) => ({
      year: yearOf(frequency, ordinal),
      text: formatPeriod(frequency, ordinal),
    })) as [{ year: number; text: string }, { year: number; text: string }];
    if (!first || from.year < first.year) first = from;
    if (!last || to.year > last.year) last = to;
  }
  return { first: first?.text ?? null, last: last?.text ?? null };
}
