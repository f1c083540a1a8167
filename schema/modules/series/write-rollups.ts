import type { ClientBase } from 'pg';
import type { ExchangeSeries } from '../../engine/exchange/exchange-series.ts';
import { canRollUp, type RolledUp, rollUp } from '../../engine/statistics/roll-up.ts';
import {
  isRefusal,
  type Measure,
  type SumSeries,
  type SumStructure,
} from '../../engine/statistics/sum-request.ts';

/** Grains of the rollups, with the dimensions that they keep. */
export const GRAINS = {
  AREA: ['REF_AREA'],
  AREA_COUNTERPART: ['REF_AREA', 'COUNTERPART_AREA'],
} as const;

export type Grain = keyof typeof GRAINS;

export interface RollupIndicator {
  id: number;
  measure: Measure;
}

const KEY = ['indicator_id', 'frequency', 'grain', 'area', 'counterpart'];

const CONTENT = [
  'periods',
  '"values"',
  'statuses',
  'observations',
  'published',
  'counted_by',
  'unit',
  'unit_mult',
  'unit_of_count',
  'fixed',
];

const row = (alias: string): string => `(${CONTENT.map((name) => `${alias}.${name}`).join(', ')})`;
const same = KEY.map((name) => `r.${name} = i.${name}`).join(' AND ');

/**
 * Writes the rollups of a version in the client's transaction, as `writeSeries` writes series: only what changed.
 * `areaIds`: code of CL_AREA to code.id, for both areas.
 */
export async function writeRollups(
  client: ClientBase,
  dataset: number,
  version: number,
  series: readonly ExchangeSeries[],
  structure: SumStructure,
  indicators: ReadonlyMap<string, RollupIndicator>,
  areaIds: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Promise<void> {
  await client.query(
    `CREATE TEMPORARY TABLE incoming_rollup (LIKE figures.rollup) ON COMMIT DROP;
     ALTER TABLE incoming_rollup DROP COLUMN dataset_id, DROP COLUMN from_version, DROP COLUMN to_version`,
  );
  for (const [code, ofIndicator] of Map.groupBy(series, (one) => one.indicator)) {
    const indicator = indicators.get(code) as RollupIndicator;
    const summable = ofIndicator.map(asSumSeries);
    for (const [grain, kept] of Object.entries(GRAINS)) {
      if (!canRollUp(structure, kept)) continue;
      const rolled = rollUp(summable, structure, indicator.measure, kept);
      if (!isRefusal(rolled)) await insert(client, indicator.id, grain, kept, rolled, areaIds);
    }
  }
  await client.query(
    `UPDATE figures.rollup r SET to_version = $2
      WHERE r.dataset_id = $1 AND r.to_version IS NULL
        AND NOT EXISTS (SELECT FROM incoming_rollup i WHERE ${same} AND ${row('r')} IS NOT DISTINCT FROM ${row('i')})`,
    [dataset, version],
  );
  await client.query(
    `INSERT INTO figures.rollup (dataset_id, from_version, ${[...KEY, ...CONTENT].join(', ')})
     SELECT $1, $2, ${[...KEY, ...CONTENT].map((name) => `i.${name}`).join(', ')}
       FROM incoming_rollup i
      WHERE NOT EXISTS (SELECT FROM figures.rollup r WHERE r.dataset_id = $1 AND r.to_version IS NULL AND ${same})`,
    [dataset, version],
  );
}

/** A series of a file as the rules of sums take it. */
function asSumSeries(one: ExchangeSeries): SumSeries {
  const { unit, unitMult, unitOfCount, countedBy } = one.attributes;
  const { frequency, codes, periods, values } = one;
  const statuses = one.statuses.join('');
  return { frequency, codes, periods, values, statuses, unit, unitMult, unitOfCount, countedBy: [countedBy] };
}

/** Rows go in pieces, as one JSON document each: few statements, no quoting of arrays by hand. */
async function insert(
  client: ClientBase,
  indicator: number,
  grain: string,
  kept: readonly string[],
  rolled: readonly RolledUp[],
  areaIds: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Promise<void> {
  const idOf = (one: RolledUp, concept: string): number =>
    kept.includes(concept) ? (areaIds.get(concept)?.get(one.codes[kept.indexOf(concept)] as string) ?? 0) : 0;
  for (let at = 0; at < rolled.length; at += 1_000) {
    const rows = rolled.slice(at, at + 1_000).map((one) => ({
      indicator_id: indicator,
      grain,
      frequency: one.frequency,
      area: idOf(one, 'REF_AREA'),
      counterpart: idOf(one, 'COUNTERPART_AREA'),
      periods: one.periods,
      values: one.values,
      statuses: one.statuses,
      observations: one.observations,
      published: one.published,
      counted_by: one.countedBy,
      unit: one.unit,
      unit_mult: one.unitMult,
      unit_of_count: one.unitOfCount,
      fixed: one.fixed,
    }));
    const columns = [...KEY, ...CONTENT].join(', ');
    await client.query(
      `INSERT INTO incoming_rollup (${columns})
       SELECT ${columns} FROM jsonb_populate_recordset(NULL::incoming_rollup, $1)`,
      [JSON.stringify(rows)],
    );
  }
}
