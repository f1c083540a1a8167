import type { Database } from '@hub/prisma/client.ts';
import type { Dataset } from '@hub/prisma/generated/client/client.ts';
import { assume, assumedVersion, mayAssume, prove } from '../../assumptions.ts';
import type { Context } from '../../context.ts';
import { rowsOf } from '../../statement.ts';
import { visibleDatasets } from './dataset-policy.ts';
import { whereSql } from './where-sql.ts';

/** The columns of `dataset d`, by the names that Prisma gives them; a list that is null is empty to Prisma. */
const COLUMNS: Record<keyof Dataset, string> = {
  id: 'd.id',
  code: 'd.code',
  title: 'd.title',
  description: 'd.description',
  publisherId: 'd.publisher_id',
  structureId: 'd.structure_id',
  access: 'd.access',
  state: 'd.state',
  protection: 'd.protection',
  licence: 'd.licence',
  licenceUrl: 'd.licence_url',
  source: 'd.source',
  sourceUrl: 'd.source_url',
  citation: 'd.citation',
  topics: "coalesce(d.topics, '{}')",
  expectedAreas: "coalesce(d.expected_areas, '{}')",
  partialDimensions: "coalesce(d.partial_dimensions, '{}')",
  frequency: 'd.frequency',
  caveats: 'd.caveats',
  currentVersion: 'd.current_version',
  revision: 'd.revision',
  createdAt: 'd.created_at',
  updatedAt: 'd.updated_at',
};
const NAMES = Object.keys(COLUMNS) as (keyof Dataset)[];

const loaded = new WeakMap<Context, Map<string, Promise<Dataset | null>>>();

/** Datasets as they were last read, by code, each with the row's version in PostgreSQL (xmin), which any write changes. */
const remembered = new WeakMap<Database, Map<string, { dataset: Dataset; xmin: string }>>();

const thing = (code: string) => `dataset ${code}`;

/**
 * The dataset with this code, if the viewer may see it: read once a request, for whoever asks. By pg, as figures are
 * asked for through their dataset and Prisma would cost more than they do. Where `figuresFollow`, the row may come
 * from memory, whoever it was read for: the statement that reads the figures proves that it stands and is visible.
 */
export function visibleDataset(
  context: Context,
  code: string,
  figuresFollow = false,
): Promise<Dataset | null> {
  const known = loaded.get(context) ?? new Map<string, Promise<Dataset | null>>();
  loaded.set(context, known);
  const before = known.get(code);
  if (before) return before;
  const memory = figuresFollow && mayAssume(context) ? remembered.get(context.db)?.get(code) : undefined;
  if (memory) {
    assume(context, thing(code), memory.xmin);
    const assumed = Promise.resolve(memory.dataset);
    known.set(code, assumed);
    return assumed;
  }
  const values: unknown[] = [code];
  const visible = whereSql(visibleDatasets(context.viewer), values);
  const loading = readDatasets(context, `d.code = $1 AND ${visible}`, values).then(
    ([dataset]) => dataset ?? null,
  );
  known.set(code, loading);
  return loading;
}

/**
 * What a statement on the figures of a dataset must also ask where the dataset came from memory, as SQL that begins
 * with AND; '' where it was read. `provenDataset` is to be told when such a statement found rows.
 */
export function datasetProof(context: Context, code: string, values: unknown[]): string {
  const xmin = assumedVersion(context, thing(code));
  if (xmin === undefined) return '';
  const visible = whereSql(visibleDatasets(context.viewer), values);
  return ` AND EXISTS (SELECT FROM dataset d
    WHERE d.code = $${values.push(code)}::text AND d.xmin = $${values.push(xmin)}::xid AND ${visible})`;
}

/** Tells that a statement with the dataset's proof found rows. */
export function provenDataset(context: Context, code: string): void {
  prove(context, thing(code));
}

/** The datasets of an indicator that the viewer may see, in the order of their codes. */
export function visibleDatasetsOf(context: Context, indicatorId: number): Promise<Dataset[]> {
  const values: unknown[] = [indicatorId];
  const visible = whereSql(visibleDatasets(context.viewer), values);
  const measures =
    'EXISTS (SELECT FROM dataset_indicator i WHERE i.dataset_id = d.id AND i.indicator_id = $1)';
  return readDatasets(context, `${measures} AND ${visible}`, values);
}

/** All datasets that the viewer may see, in the order of their codes. */
export function allVisibleDatasets(context: Context): Promise<Dataset[]> {
  const values: unknown[] = [];
  return readDatasets(context, whereSql(visibleDatasets(context.viewer), values), values);
}

async function readDatasets(context: Context, condition: string, values: unknown[]): Promise<Dataset[]> {
  const rows = await rowsOf<unknown[]>(
    context.db,
    `SELECT ${Object.values(COLUMNS).join(', ')}, d.xmin::text FROM dataset d WHERE ${condition} ORDER BY d.code COLLATE "C"`,
    values,
  );
  // Each column holds what Prisma's type of it says; a test compares them.
  const datasets = rows.map(
    (row) => Object.fromEntries(NAMES.map((name, index) => [name, row[index]])) as Dataset,
  );
  const memory = remembered.get(context.db) ?? new Map<string, { dataset: Dataset; xmin: string }>();
  remembered.set(context.db, memory);
  datasets.forEach((dataset, index) => {
    memory.set(dataset.code, { dataset, xmin: String(rows[index]?.[NAMES.length]) });
  });
  return datasets;
}
