import type { Prisma } from '@hub/prisma/generated/client/client.ts';

/** Columns of `dataset d` that a policy may speak of. */
const COLUMNS: Record<string, string> = {
  state: 'd.state::text',
  access: 'd.access::text',
  publisherId: 'd.publisher_id',
};

/**
 * The condition of a policy on datasets as SQL on `dataset d`, so that one policy stands behind Prisma and pg.
 * Values go to `parameters`. Knows what policies use (AND, OR, equality, `in`) and throws on anything else, so
 * that a condition it does not understand never lets through more than it should.
 */
export function whereSql(where: Prisma.DatasetWhereInput, parameters: unknown[]): string {
  const conditions = Object.entries(where).map(([field, wanted]) => {
    if (field === 'OR' || field === 'AND') {
      if (!Array.isArray(wanted)) throw new TypeError(`a policy gave ${field} that is no list`);
      const parts = wanted.map((part) => whereSql(part, parameters));
      if (parts.length === 0) return field === 'OR' ? 'FALSE' : 'TRUE';
      return `(${parts.join(` ${field} `)})`;
    }
    const column = COLUMNS[field];
    if (column === undefined) throw new TypeError(`a policy speaks of ${field}`);
    if (typeof wanted === 'string' || typeof wanted === 'number') {
      return `${column} = $${parameters.push(wanted)}`;
    }
    if (isOneOf(wanted)) {
      const type = typeof wanted.in[0] === 'number' ? 'int[]' : 'text[]';
      return wanted.in.length === 0 ? 'FALSE' : `${column} = ANY($${parameters.push(wanted.in)}::${type})`;
    }
    throw new TypeError(`a policy holds ${field} to something unknown`);
  });
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}

function isOneOf(wanted: unknown): wanted is { in: unknown[] } {
  return (
    typeof wanted === 'object' &&
    wanted !== null &&
    Object.keys(wanted).length === 1 &&
    'in' in wanted &&
    Array.isArray(wanted.in)
  );
}
