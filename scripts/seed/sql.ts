import type { ClientBase } from 'pg';

/** Value of a JSONB column. */
export function json(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}

/** Inserts one row and returns its id; null where one with the same key stands already. */
export async function insertOnce(
  client: ClientBase,
  table: string,
  row: Record<string, unknown>,
): Promise<number | null> {
  const names = Object.keys(row);
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})
     ON CONFLICT DO NOTHING RETURNING id`,
    Object.values(row),
  );
  return rows[0]?.id ?? null;
}

/** Inserts rows into a table without an id of its own. */
export async function insertRows(
  client: ClientBase,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  for (const row of rows) {
    const names = Object.keys(row);
    await client.query(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})
       ON CONFLICT DO NOTHING`,
      Object.values(row),
    );
  }
}

/** The id of the row with this code; throws where there is none, for then the seed contradicts itself. */
export async function idOf(client: ClientBase, table: string, column: string, code: string): Promise<number> {
  const { rows } = await client.query<{ id: number }>(`SELECT id FROM ${table} WHERE ${column} = $1`, [code]);
  if (!rows[0]) throw new Error(`the seed names "${code}", which is not in ${table}`);
  return rows[0].id;
}
