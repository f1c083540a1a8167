import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningHub, startHub } from './start-hub.ts';
import { INSIDES } from './watched-hub.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.close());

test.each([
  ['read by Prisma', 'public.dataset', '{ datasets(first: 1) { nodes { code } } }', 'datasets'],
  ['read by pg', 'search.document', '{ search(query: "migrantes") { totalCount } }', 'search'],
])('a fault that nobody foresaw is told without its insides: %s', async (_what, table, query, field) => {
  const name = table.split('.')[1];
  await hub.db.pool.query(`ALTER TABLE ${table} RENAME TO ${name}_away`);
  const messages = new Set<string>();
  for (const locale of ['es', 'pt', 'en']) {
    const { json, text } = await hub.ask({ query }, { 'accept-language': locale });
    expect(json.data ?? null).toBeNull();
    expect(json.errors).toMatchObject([{ path: [field], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(Object.keys(json.errors[0].extensions)).toEqual(['code']);
    expect(text).not.toMatch(INSIDES);
    expect(text).not.toContain('away');
    messages.add(json.errors[0].message);
  }
  expect(messages.size).toBe(3);
  await hub.db.pool.query(`ALTER TABLE ${table}_away RENAME TO ${name}`);
  expect((await hub.ask({ query })).json.errors).toBeUndefined();
  const lines = hub.logged().trim().split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ level: 50, event: 'unforeseen', path: [field] });
  expect(hub.logged()).not.toMatch(/SELECT|relation|does not exist|migrantes|node_modules|postgres:/i);
});
