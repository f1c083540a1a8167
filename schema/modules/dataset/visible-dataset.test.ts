import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { makeSeriesWorld } from '../series/series-fixture.ts';
import { visibleDatasets } from './dataset-policy.ts';
import { allVisibleDatasets, visibleDataset } from './visible-dataset.ts';

let db: Database;
let world: Awaited<ReturnType<typeof makeSeriesWorld>>;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeSeriesWorld(db);
});
afterAll(() => db?.close());

test.each(['anonymous', 'member', 'editor', 'network admin'] as const)(
  'reads what Prisma reads: %s',
  async (asker) => {
    const context = world.contextOf(asker);
    const where = visibleDatasets(context.viewer);
    const byPrisma = await db.prisma.dataset.findMany({ where });
    byPrisma.sort((a, b) => (a.code < b.code ? -1 : 1));
    expect(byPrisma.length).toBeGreaterThan(2);
    expect(await allVisibleDatasets(context)).toEqual(byPrisma);
    for (const { code } of await db.prisma.dataset.findMany()) {
      expect(await visibleDataset(context, code)).toEqual(byPrisma.find((one) => one.code === code) ?? null);
    }
  },
);

test('there is none by the code of nothing', async () => {
  expect(await visibleDataset(world.contextOf('network admin'), 'NOTHING')).toBeNull();
});
