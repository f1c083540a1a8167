import { type SankeyGraph, sankey } from 'd3-sankey';
import { lookOf } from './chart-marks.ts';
import type { SankeyModel } from './chart-model.ts';
import { assignCategories } from './palette.ts';
import { known } from './pen.ts';

/** What remains of a side beyond those that are drawn by name. */
export const REST = '+rest';

export interface SankeyNode {
  /** Side and key: an area may stand on both sides. */
  id: string;
  key: string;
  side: 'from' | 'to';
  /** Its category as an origin; null: grey. */
  category: number | null;
}

interface SankeyBand {
  /** Whether a part of it is less than observed. */
  soft: boolean;
}

/** At most so many origins and destinations have a name; the smaller ones are taken together. */
const NAMED = 10;

/**
 * Origins and destinations placed between (left, top) and (right, bottom); null where no flow is above zero. What is
 * missing, zero or negative has no band.
 */
export function sankeyLayout(
  model: SankeyModel,
  box: { left: number; right: number; top: number; bottom: number },
): { graph: SankeyGraph<SankeyNode, SankeyBand>; taken: { from: number; to: number } } | null {
  const flows = model.flows.flatMap(({ from, to, value: raw, mark }) => {
    const value = known(raw);
    return value === null || value <= 0 ? [] : [{ from, to, value, soft: lookOf(mark) !== 'firm' }];
  });
  if (flows.length === 0) return null;
  const origins = largest(flows.map(({ from, value }) => [from, value] as const));
  const destinations = largest(flows.map(({ to, value }) => [to, value] as const));
  const bands = new Map<string, SankeyBand & { source: string; target: string; value: number }>();
  for (const { from, to, value, soft } of flows) {
    const source = `from:${origins.named.includes(from) ? from : REST}`;
    const target = `to:${destinations.named.includes(to) ? to : REST}`;
    const band = bands.get(`${source} ${target}`) ?? { source, target, value: 0, soft: false };
    bands.set(`${source} ${target}`, { ...band, value: band.value + value, soft: band.soft || soft });
  }
  const categories = assignCategories(origins.named.map((key) => ({ key, code: key })));
  const ids = [...new Set([...bands.values()].flatMap(({ source, target }) => [source, target]))];
  const nodes = ids.map((id): SankeyNode => {
    const side = id.startsWith('from:') ? 'from' : 'to';
    const key = id.slice(side.length + 1);
    return { id, key, side, category: side === 'from' ? (categories.get(key) ?? null) : null };
  });
  const graph = sankey<SankeyNode, SankeyBand>()
    .nodeId(({ id }) => id)
    .nodeWidth(12)
    .nodePadding(Math.min(12, (box.bottom - box.top) / (3 * nodes.length)))
    .nodeSort((a, b) => Number(a.key === REST) - Number(b.key === REST) || (b.value ?? 0) - (a.value ?? 0))
    .extent([
      [box.left, box.top],
      [box.right, box.bottom],
    ])({ nodes, links: [...bands.values()] });
  return { graph, taken: { from: origins.taken, to: destinations.taken } };
}

/** The keys with the largest sums; one more than the limit is no reason to take two together. */
function largest(parts: readonly (readonly [key: string, value: number])[]): {
  named: string[];
  taken: number;
} {
  const sums = new Map<string, number>();
  for (const [key, value] of parts) sums.set(key, (sums.get(key) ?? 0) + value);
  const keys = [...sums].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const named = keys.length <= NAMED + 1 ? keys : keys.slice(0, NAMED);
  return { named, taken: keys.length - named.length };
}
