import type { View } from '#figure/view.ts';
import type { Source } from '../countries/source-facts.ts';
import type { Count } from './compare-counts.ts';
import type { CorridorCodes } from './corridor-address.ts';
import type { CorridorAnswer, CorridorNode, YearRow } from './load-corridor.ts';

const RUNGS = ['living', 'entries', 'exits', 'irregular'] as const;
export type RungKey = (typeof RUNGS)[number];

/** One source's count of a corridor, with all that it must be read with. */
export interface Rung {
  key: RungKey;
  /** Tells it from other rungs of the same kind. */
  id: string;
  count: Count;
  /** Null where no year is complete: `partial` then says how much of the last one is here. */
  value: number | null;
  status: string | null;
  /** The figure of the period before, where there is one. */
  before: { period: string; value: number } | null;
  /** The last year, where some of its periods are missing. */
  partial: { period: string; present: number; expected: number } | null;
  source: Source;
  sourceType: string | null;
  unitOfCount: string | null;
  referenceTime: string | null;
  /** The figure in the explorer. */
  view: View;
}

/** The counts that the hub holds of people from one country in, or at the border of, another; the missing are left out. */
export function rungsOf(answer: CorridorAnswer, corridor: CorridorCodes): Rung[] {
  const living = livingRungs(answer.stock?.series.nodes ?? [], corridor);
  const flows = (['entries', 'exits', 'irregular'] as const).map((key) => {
    const found = answer[key];
    return found ? flowRung(key, found.series.nodes, found.aggregate.rows, corridor) : null;
  });
  return [...living, ...flows].filter((rung) => rung !== null);
}

/** The kinds of count that no source of the hub has for a corridor. */
export function missingRungs(rungs: readonly Rung[]): RungKey[] {
  return RUNGS.filter((key) => !rungs.some((rung) => rung.key === key));
}

/** The series of a corridor: the first dataset's, where several have one. */
export function seriesOf(nodes: readonly CorridorNode[], corridor: CorridorCodes): CorridorNode | undefined {
  return allSeriesOf(nodes, corridor)[0];
}

function allSeriesOf(nodes: readonly CorridorNode[], { from, to }: CorridorCodes): CorridorNode[] {
  return nodes
    .filter((node) => codeOf(node, 'REF_AREA') === to && codeOf(node, 'COUNTERPART_AREA') === from)
    .sort((a, b) => a.dataset.code.localeCompare(b.dataset.code));
}

/** The last period of a series that has a figure, and the one before it. */
export function latestOf(node: CorridorNode) {
  const known = node.periods.flatMap((period, index) => {
    const value = node.values[index] ?? null;
    return value === null ? [] : [{ period, value, status: node.statuses[index] ?? null }];
  });
  const now = known.at(-1);
  return now ? { ...now, before: known.at(-2) ?? null } : null;
}

/** One a dataset; a source that publishes the same figures by destination and by origin counts once. */
function livingRungs(nodes: readonly CorridorNode[], corridor: CorridorCodes): Rung[] {
  const seen = new Set<string>();
  return allSeriesOf(nodes, corridor).flatMap((node) => {
    const latest = latestOf(node);
    const figures = JSON.stringify([node.dataset.source, node.periods, node.values]);
    if (!latest || seen.has(figures)) return [];
    seen.add(figures);
    return {
      ...factsOf('living', node, corridor, latest.period),
      value: latest.value,
      status: latest.status,
      before: latest.before,
      partial: null,
    };
  });
}

function flowRung(
  key: RungKey,
  nodes: readonly CorridorNode[],
  rows: readonly YearRow[],
  corridor: CorridorCodes,
): Rung | null {
  const node = seriesOf(nodes, corridor);
  if (!node) return null;
  const years = rows
    .filter(({ group }) =>
      group.every(
        ({ concept, code }) =>
          code ===
          (concept === 'REF_AREA' ? corridor.to : concept === 'COUNTERPART_AREA' ? corridor.from : code),
      ),
    )
    .sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
  const complete = years.filter(({ value }) => value !== null);
  const now = complete.at(-1);
  const before = complete.at(-2);
  const last = years.at(-1);
  const period = now?.period ?? last?.period ?? node.periods.at(-1);
  if (!period) return null;
  return {
    ...factsOf(key, node, corridor, period),
    value: now?.value ?? null,
    status: now?.status ?? null,
    before:
      before?.value !== null && before?.value !== undefined && before.period
        ? { period: before.period, value: before.value }
        : null,
    partial:
      last && last !== now && last.period
        ? { period: last.period, present: last.subPeriodsPresent, expected: last.subPeriodsExpected }
        : null,
  };
}

function factsOf(key: RungKey, node: CorridorNode, corridor: CorridorCodes, period: string) {
  return {
    key,
    id: `${key}-${node.dataset.code}`,
    count: {
      indicator: node.indicator.code,
      measure: node.indicator.measure,
      countedBy: node.countedBy,
      unitOfCount: node.unitOfCount?.code ?? null,
      sourceType: node.sourceType?.code ?? null,
      period,
      supersededBy: node.dataset.currentVersion?.supersededBy ?? null,
    },
    source: node.dataset,
    sourceType: node.sourceType?.label ?? null,
    unitOfCount: node.unitOfCount?.label ?? null,
    referenceTime: node.referenceTime?.label ?? null,
    view: {
      indicator: node.indicator.code,
      dataset: node.dataset.code,
      areas: [corridor.to],
      counterparts: [corridor.from],
    },
  };
}

function codeOf(node: CorridorNode, concept: string): string | undefined {
  return node.dimensions.find((dimension) => dimension.concept === concept)?.code;
}
