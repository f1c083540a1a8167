import { createHash } from 'node:crypto';
import type { Database } from '@hub/prisma/client.ts';

/** Shapes of statements that are kept prepared on each connection; further ones are planned each time. */
const MOST = 200;
const names = new Map<string, string>();

/**
 * Runs SQL as a prepared statement; rows come as arrays in the order of the columns. Only the texts seen first
 * keep a name, so that no combination of conditions fills the connections' memory.
 */
export async function rowsOf<Row extends readonly unknown[]>(
  db: Database,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const name = nameOf(text);
  const { rows } = await db.pool.query<unknown[]>({
    text,
    values: [...values],
    rowMode: 'array',
    ...(name && { name }),
  });
  // The caller names the types of the columns that it selects.
  return rows as unknown[][] as unknown as Row[];
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST) return known;
  const name = `figures_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
}
