import type { Dataset } from '@hub/prisma/generated/client/client.ts';
import { batched } from '../../batch.ts';
import type { Context } from '../../context.ts';
import { type FreshnessState, freshnessOf } from '../../engine/statistics/freshness.ts';
import { formatPeriod } from '../../engine/structure/period.ts';
import { mainRhythm } from './dataset-rhythm.ts';
import { loadHoldings } from './load-holdings.ts';

/** How near the present the current version of a dataset is, in words of the graph. */
export interface DatasetFreshness {
  state: FreshnessState;
  lastPeriod: string | null;
  step: number | null;
  nextPeriod: string | null;
  /** ISO day. */
  dueOn: string | null;
  newerEdition: string | null;
}

const DAY_MS = 86_400_000;

/** The freshness of a dataset's current version at the moment of the request. */
export async function loadFreshness(context: Context, dataset: Dataset): Promise<DatasetFreshness> {
  const [holdings, version] = await Promise.all([
    loadHoldings(context, dataset),
    batched(context, 'current versions', dataset.id, (ids) => currentVersions(context, ids)),
  ]);
  const { frequency, step, last } = mainRhythm(dataset, holdings);
  const newerEdition = version?.supersededBy ?? null;
  const today = Math.floor(context.now().getTime() / DAY_MS);
  const rhythm = { frequency, step, last, asOf: version?.asOf ?? null, superseded: newerEdition !== null };
  const { state, next, due } = freshnessOf(rhythm, today);
  return {
    state,
    lastPeriod: last === null ? null : formatPeriod(frequency, last),
    step,
    nextPeriod: next === null ? null : formatPeriod(frequency, next),
    dueOn: due === null ? null : new Date(due * DAY_MS).toISOString().slice(0, 10),
    newerEdition,
  };
}

interface CurrentVersion {
  id: number;
  /** Days since 1970-01-01. */
  asOf: number | null;
  supersededBy: string | null;
}

async function currentVersions({ db }: Context, ids: number[]): Promise<Map<number, CurrentVersion>> {
  const { rows } = await db.pool.query<CurrentVersion>(
    `SELECT d.id, v.as_of - date '1970-01-01' AS "asOf", v.superseded_by AS "supersededBy"
       FROM dataset d JOIN dataset_version v ON v.dataset_id = d.id AND v.number = d.current_version
      WHERE d.id = ANY($1::int[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
