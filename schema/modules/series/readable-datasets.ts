import type { Dataset } from '@hub/prisma/generated/client/client.ts';
import type { Context } from '../../context.ts';
import { nearestEntries } from '../../engine/structure/nearest-code.ts';
import { requestError } from '../../errors.ts';
import { rowsOf } from '../../statement.ts';
import { allVisibleDatasets, visibleDataset, visibleDatasetsOf } from '../dataset/visible-dataset.ts';
import { unknownCodes, WORDS } from './filter-words.ts';
import { EVERYTHING, type Filter } from './series-filter.ts';
import { structuresOf } from './structures.ts';

/** A dataset that the viewer may read, at the one version that answers the question. */
export interface ReadableDataset {
  id: number;
  code: string;
  structureId: number;
  /** Number of the version that is read; never beyond the one that readers see. */
  version: number;
}

/** A dataset that the viewer may see, before protection and version are looked at. */
interface VisibleDataset extends Dataset {
  /** Version that readers saw at the moment asked for; null where none was published by then. */
  versionThen?: number | null;
}

/**
 * The datasets that a filter is about, in the order of their codes, each at its version: permission and protection
 * are decided here, once, for every reader of figures. Empty where nothing that the viewer may see was published
 * then. `pinned` holds versions by dataset code that an earlier page was read from: they win, and datasets that
 * are not in it stay out.
 * Errors: UNKNOWN_CODE (dataset, indicator), BAD_USER_INPUT (`version` without a dataset), UNKNOWN_VERSION.
 */
export async function readableDatasets(
  context: Context,
  filter: Filter,
  pinned?: ReadonlyMap<string, number>,
): Promise<ReadableDataset[]> {
  if (filter.version !== null && filter.dataset === null) {
    throw requestError('BAD_USER_INPUT', WORDS.versionAlone, context.locale, { argument: 'version' });
  }
  const visible = await visibleTo(context, filter);
  if (filter.dataset !== null && visible.length === 0) throw await unknownDataset(context, filter.dataset);
  return atVersion(context, filter, visible, pinned);
}

/** A dataset by its code at its current version; null where the viewer sees none, or none of its figures. */
export async function readableDataset(context: Context, code: string): Promise<ReadableDataset | null> {
  const filter = { ...EVERYTHING, dataset: code };
  const [dataset] = atVersion(context, filter, await visibleTo(context, filter));
  return dataset ?? null;
}

function atVersion(
  context: Context,
  filter: Filter,
  visible: readonly VisibleDataset[],
  pinned?: ReadonlyMap<string, number>,
): ReadableDataset[] {
  return withholdProtected(visible).flatMap((dataset) => {
    const version = versionOf(dataset, filter, context, pinned);
    return version === null
      ? []
      : [{ id: dataset.id, code: dataset.code, structureId: dataset.structureId, version }];
  });
}

/** Database id of the filter's indicator; null where it names none. Errors: UNKNOWN_CODE. */
export async function indicatorOf(context: Context, filter: Filter): Promise<number | null> {
  if (filter.indicator === null) return null;
  const { indicatorByCode } = await structuresOf(context.db);
  const found = indicatorByCode.get(filter.indicator);
  if (found) return found.id;
  const nearest = nearestEntries([...indicatorByCode.values()], filter.indicator).map(({ code }) => code);
  const unknown = [{ code: filter.indicator, nearest }];
  throw requestError('UNKNOWN_CODE', unknownCodes('INDICATOR', unknown), context.locale, {
    argument: 'indicator',
    unknown,
  });
}

/**
 * Leaves out datasets whose figures may only be shown protected. No protected arrays are made yet, so none of the
 * figures of such a dataset are in any answer.
 */
function withholdProtected(datasets: readonly VisibleDataset[]): VisibleDataset[] {
  return datasets.filter(({ protection }) => protection === 'AS_PUBLISHED');
}

async function visibleTo(context: Context, filter: Filter): Promise<VisibleDataset[]> {
  const datasets = await datasetsOf(context, filter);
  if (filter.asOf === null) return datasets;
  const rows = await rowsOf<[number, number]>(
    context.db,
    `SELECT v.dataset_id, max(v.number) FROM dataset_version v
      WHERE v.dataset_id = ANY($1::int[]) AND v.published_at <= to_timestamp($2::float8)
        AND v.number <= (SELECT d.current_version FROM dataset d WHERE d.id = v.dataset_id)
      GROUP BY v.dataset_id`,
    [datasets.map(({ id }) => id), filter.asOf.getTime() / 1_000],
  );
  const then = new Map(rows);
  return datasets.map((dataset) => ({ ...dataset, versionThen: then.get(dataset.id) ?? null }));
}

async function datasetsOf(context: Context, filter: Filter): Promise<Dataset[]> {
  if (filter.dataset !== null) {
    const dataset = await visibleDataset(context, filter.dataset);
    return dataset === null ? [] : [dataset];
  }
  const indicator = await indicatorOf(context, filter);
  return indicator === null ? allVisibleDatasets(context) : visibleDatasetsOf(context, indicator);
}

function versionOf(
  { code, currentVersion, versionThen }: VisibleDataset,
  filter: Filter,
  context: Context,
  pinned: ReadonlyMap<string, number> | undefined,
): number | null {
  if (currentVersion === null) return null;
  if (filter.version !== null && filter.version > currentVersion) {
    const words = WORDS.unknownVersion(code, filter.version, currentVersion);
    throw requestError('UNKNOWN_VERSION', words, context.locale, {
      argument: 'version',
      latest: currentVersion,
    });
  }
  if (pinned) {
    const version = pinned.get(code) ?? null;
    return version !== null && version <= currentVersion ? version : null;
  }
  return filter.version ?? (filter.asOf === null ? currentVersion : (versionThen ?? null));
}

/** Names only datasets that the viewer may see. */
async function unknownDataset(context: Context, code: string) {
  const visible = await allVisibleDatasets(context);
  const entries = visible.map(({ id, code: known }) => ({
    id,
    code: known,
    label: {},
    parent: null,
    partOf: null,
  }));
  const unknown = [{ code, nearest: nearestEntries(entries, code).map((entry) => entry.code) }];
  return requestError('UNKNOWN_CODE', unknownCodes('DATASET', unknown), context.locale, {
    argument: 'dataset',
    unknown,
  });
}
