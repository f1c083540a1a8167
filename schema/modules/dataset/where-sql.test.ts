import { expect, test } from 'vitest';
import { whereSql } from './where-sql.ts';

const WRITTEN: [where: Parameters<typeof whereSql>[0], sql: string, parameters: unknown[]][] = [
  [{}, 'TRUE', []],
  [{ state: 'DRAFT' }, 'd.state::text = $1', ['DRAFT']],
  [{ OR: [] }, 'FALSE', []],
  [{ AND: [] }, 'TRUE', []],
  [{ publisherId: { in: [] } }, 'FALSE', []],
  [{ publisherId: { in: [1, 2] } }, 'd.publisher_id = ANY($1::int[])', [[1, 2]]],
  [
    {
      OR: [
        { state: 'PUBLISHED', OR: [{ access: 'PUBLIC' }, { publisherId: { in: [7] } }] },
        { publisherId: 8 },
      ],
    },
    '(d.state::text = $1 AND (d.access::text = $2 OR d.publisher_id = ANY($3::int[])) OR d.publisher_id = $4)',
    ['PUBLISHED', 'PUBLIC', [7], 8],
  ],
];

test.each(WRITTEN)('%j', (where, sql, parameters) => {
  const values: unknown[] = [];
  expect(whereSql(where, values)).toBe(sql);
  expect(values).toEqual(parameters);
});

// What it does not know must not be read as "all".
test.each<Parameters<typeof whereSql>[0]>([
  { NOT: { state: 'DRAFT' } },
  { OR: { state: 'DRAFT' } as never },
  { code: 'X' },
  { state: { not: 'DRAFT' } },
  { state: undefined as never },
  { publisherId: { in: [1], lt: 5 } },
])('throws for %j', (where) => {
  expect(() => whereSql(where, [])).toThrow(TypeError);
});
