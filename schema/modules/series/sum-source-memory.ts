import type { Database } from '@hub/prisma/client.ts';
import type { SumSeries } from '../../engine/statistics/sum-request.ts';

/** Series of sums as they were read, without regard to any request. */
export interface StoredSums {
  series: readonly SumSeries[];
  /** By frequency: codes of dimensions that were reduced before, of which the data hold one code only. */
  fixed: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Values that are remembered for a database, in all: some 40 MB. */
const MOST_VALUES = 1_000_000;

interface Memory {
  /** In the order of their last use. */
  entries: Map<string, { sums: StoredSums; size: number }>;
  size: number;
}

const memories = new WeakMap<Database, Memory>();

/**
 * What `read` gives for a key, from memory where it was read before. The key names a version of a dataset, whose
 * figures never change; null is not remembered. Permission must be decided before.
 */
export async function rememberSums(
  db: Database,
  key: string,
  read: () => Promise<StoredSums | null>,
): Promise<StoredSums | null> {
  const memory = memories.get(db) ?? { entries: new Map(), size: 0 };
  memories.set(db, memory);
  const known = memory.entries.get(key);
  if (known) {
    memory.entries.delete(key);
    memory.entries.set(key, known);
    return known.sums;
  }
  const sums = await read();
  if (sums && !memory.entries.has(key)) keep(memory, key, sums);
  return sums;
}

function keep(memory: Memory, key: string, sums: StoredSums): void {
  const size = sums.series.reduce((sum, { periods }) => sum + periods.length + 1, 0);
  if (size > MOST_VALUES) return;
  memory.entries.set(key, { sums, size });
  memory.size += size;
  for (const [oldest, entry] of memory.entries) {
    if (memory.size <= MOST_VALUES) return;
    memory.entries.delete(oldest);
    memory.size -= entry.size;
  }
}
