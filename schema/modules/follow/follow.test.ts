import { createDb, type Database } from '@hub/prisma/client.ts';
import { graphql } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { codeOf, idOf, KINDS, readingsOf } from '../../../api/test/access-things.ts';
import { type AccessWorld, makeAccessWorld, NOW } from '../../../api/test/access-world.ts';
import { testDatabase } from '../../../api/test/database.ts';
import { encodeId } from '../../node.ts';
import { schema } from '../../schema.ts';
import { type Asker, SEES } from '../access/permission-matrix.ts';
import { follow } from './follow.ts';
import { markNewsSeen } from './mark-news-seen.ts';
import { unfollow } from './unfollow.ts';

const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const ALPHA = encodeId('Observatory', 'test-alpha');
const INDICATOR = encodeId('Indicator', 'TEST_INDICATOR');

let db: Database;
let world: AccessWorld;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
  await db.prisma.datasetVersion.updateMany({
    where: { dataset: { code: { startsWith: 'TEST_' } } },
    data: { publishedAt: daysAgo(5) },
  });
  const old = { createdAt: daysAgo(400), updatedAt: daysAgo(400) };
  await db.prisma.guide.updateMany({ data: old });
  await db.prisma.workPlan.updateMany({ data: old });
  await db.prisma.trainingEvent.updateMany({ data: old });
});
beforeEach(() => db.prisma.follow.deleteMany());
afterAll(() => db?.close());

async function ask(asker: Asker, source: string) {
  const contextValue = await world.contextOf(asker);
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const followAs = async (asker: Asker, id: string) => follow(await world.contextOf(asker), { id });
const NEWS = `{ viewer { unseenNews newsSeenAt news { totalCount nodes { kind version fields seen thing { id } via { id } } } } }`;

test.each(['no role', 'member', 'editor', 'editor, token WRITE'] as const)(
  '%s follows just the things that they may see',
  async (asker) => {
    for (const kind of KINDS) {
      for (const reading of readingsOf(kind)) {
        const done = await followAs(asker, idOf(kind, reading)).then(
          () => 'done',
          ({ code }) => code,
        );
        expect([kind, reading, done]).toEqual([
          kind,
          reading,
          SEES[asker].includes(reading) ? 'done' : 'NOT_FOUND',
        ]);
      }
    }
  },
);

test('takes no id of another kind, of nothing, or nonsense', async () => {
  for (const [id, code] of [
    [encodeId('CodeList', 'CL_AREA'), 'INVALID'],
    [encodeId('Dataset', 'NOWHERE'), 'NOT_FOUND'],
    [encodeId('Dataset', 'a\0b'), 'NOT_FOUND'],
    ['nonsense', 'NOT_FOUND'],
  ] as const) {
    await expect(followAs('member', id)).rejects.toMatchObject({ code });
  }
});

test('follows once, tells so on the thing, and stops', async () => {
  const id = idOf('Dataset', 'PUBLIC');
  await Promise.all([followAs('member', id), followAs('member', id), followAs('member', ALPHA)]);
  const query = `{ dataset(code: "TEST_PUBLIC") { viewerFollows } datasets(publisher: "test-alpha") { nodes { code viewerFollows } }
    viewer { following { totalCount nodes { kind thing { id } } } datasets: following(kind: DATASET) { totalCount } } }`;
  const mine = await ask('member', query);
  expect(mine.dataset.viewerFollows).toBe(true);
  expect(
    mine.datasets.nodes.filter(({ viewerFollows }: { viewerFollows: boolean }) => viewerFollows),
  ).toEqual([{ code: 'TEST_PUBLIC', viewerFollows: true }]);
  expect(mine.viewer.following.totalCount).toBe(2);
  expect(mine.viewer.datasets.totalCount).toBe(1);
  expect(
    (await ask('anonymous', '{ dataset(code: "TEST_PUBLIC") { viewerFollows } }')).dataset.viewerFollows,
  ).toBe(false);
  expect((await ask('trainer', query)).dataset.viewerFollows).toBe(false);
  const context = await world.contextOf('member');
  await unfollow(context, { id });
  await unfollow(context, { id });
  expect((await ask('member', query)).viewer.following.totalCount).toBe(1);
});

test('what may be seen no more vanishes from lists and news, and comes back', async () => {
  await followAs('member', idOf('Dataset', 'OBSERVATORY'));
  const both = `{ viewer { following { totalCount nodes { thing { id } } } news { totalCount } unseenNews } }`;
  const seen = { following: { totalCount: 1, nodes: [{ thing: { id: idOf('Dataset', 'OBSERVATORY') } }] } };
  expect((await ask('member', both)).viewer).toMatchObject({
    ...seen,
    news: { totalCount: 1 },
    unseenNews: 1,
  });
  const held = await db.prisma.roleAssignment.findFirstOrThrow({
    where: { person: { handle: 'test-member' } },
  });
  await db.prisma.roleAssignment.deleteMany({ where: { personId: held.personId } });
  expect((await ask('member', both)).viewer).toEqual({
    following: { totalCount: 0, nodes: [] },
    news: { totalCount: 0 },
    unseenNews: 0,
  });
  await unfollow(await world.contextOf('member'), { id: idOf('Guide', 'DRAFT') });
  await db.prisma.roleAssignment.create({ data: held });
  expect((await ask('member', both)).viewer).toMatchObject(seen);
});

test('news of an observatory and of an indicator are those of their things that may be seen', async () => {
  await followAs('no role', INDICATOR);
  const item = {
    kind: 'ADDED',
    version: 1,
    fields: [],
    seen: false,
    thing: { id: idOf('Dataset', 'PUBLIC') },
  };
  expect((await ask('no role', NEWS)).viewer.news).toEqual({
    totalCount: 1,
    nodes: [{ ...item, via: { id: INDICATOR } }],
  });
  await followAs('no role', ALPHA);
  expect((await ask('no role', NEWS)).viewer.news.nodes).toEqual([{ ...item, via: { id: ALPHA } }]);
  await followAs('no role', idOf('Dataset', 'PUBLIC'));
  expect((await ask('no role', NEWS)).viewer.news.nodes).toEqual([
    { ...item, kind: 'NEW_VERSION', via: null },
  ]);
});

test('a version that is a draft is no news, nor is a write that readers are not told of', async () => {
  await followAs('editor', idOf('Dataset', 'PUBLIC'));
  const dataset = await db.prisma.dataset.findUniqueOrThrow({ where: { code: codeOf('Dataset', 'PUBLIC') } });
  await db.prisma.datasetVersion.create({
    data: {
      datasetId: dataset.id,
      number: 2,
      reason: 'REVISION',
      checksum: '0',
      citation: 'Test',
      processing: 'NONE',
      publishedAt: daysAgo(1),
    },
  });
  const event = { kind: 'Dataset', code: dataset.code, actor: 'test-editor' };
  const changes = { 'caveats.en': { before: null, after: 'x' } };
  await db.prisma.auditEvent.createMany({
    data: [
      { ...event, action: 'update-dataset-description', at: daysAgo(2), changes },
      { ...event, action: 'submit-draft', at: daysAgo(1), changes },
    ],
  });
  const { viewer } = await ask('editor', NEWS);
  expect(
    viewer.news.nodes.map(({ kind, fields }: { kind: string; fields: string[] }) => [kind, ...fields]),
  ).toEqual([['CHANGED', 'caveats.en'], ['NEW_VERSION']]);
});

test('a guide, an event and a plan that changed are news', async () => {
  for (const kind of ['Guide', 'TrainingEvent', 'WorkPlan'] as const)
    await followAs('member', idOf(kind, 'PUBLIC'));
  expect((await ask('member', NEWS)).viewer.news.totalCount).toBe(0);
  await db.prisma.guide.update({
    where: { slug: codeOf('Guide', 'PUBLIC') },
    data: { updatedAt: daysAgo(1) },
  });
  await db.prisma.workPlan.update({
    where: { slug: codeOf('WorkPlan', 'PUBLIC') },
    data: { updatedAt: daysAgo(2) },
  });
  await db.prisma.trainingEvent.update({
    where: { slug: codeOf('TrainingEvent', 'PUBLIC') },
    data: { updatedAt: daysAgo(3), sequence: 1 },
  });
  const { viewer } = await ask('member', NEWS);
  expect(viewer.news.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
    'CHANGED',
    'CHANGED',
    'RESCHEDULED',
  ]);
});

test('news that were seen are marked so, never backwards nor ahead', async () => {
  await followAs('member', idOf('Dataset', 'PUBLIC'));
  const context = await world.contextOf('member');
  await db.prisma.auditEvent.deleteMany();
  expect(await markNewsSeen(context, { at: daysAgo(10) })).toEqual({ newsSeenAt: daysAgo(10) });
  expect((await ask('member', NEWS)).viewer.unseenNews).toBe(1);
  expect(await markNewsSeen(context, { at: new Date(NOW.getTime() + 1e9) })).toEqual({ newsSeenAt: NOW });
  expect(await markNewsSeen(context, { at: daysAgo(3) })).toEqual({ newsSeenAt: NOW });
  const { viewer } = await ask('member', NEWS);
  expect([viewer.unseenNews, viewer.news.nodes[0].seen]).toEqual([0, true]);
});
