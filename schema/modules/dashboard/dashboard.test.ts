import { createDb, type Database } from '@hub/prisma/client.ts';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, idOf } from '../../../api/test/access-things.ts';
import { type AccessWorld, makeAccessWorld, NOW } from '../../../api/test/access-world.ts';
import { testDatabase } from '../../../api/test/database.ts';
import { encodeId } from '../../node.ts';
import { schema } from '../../schema.ts';
import type { Asker } from '../access/permission-matrix.ts';

const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

let db: Database;
let world: AccessWorld;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
  const { prisma } = db;
  const admin = await prisma.person.findUniqueOrThrow({ where: { handle: 'test-observatory-admin' } });
  await prisma.invitation.create({
    data: {
      code: 'test-invitation',
      secretHash: 'x',
      observatoryId: world.alpha,
      email: 'x@example.net',
      roles: ['EDITOR'],
      locale: 'ES',
      inviterId: admin.id,
      expiresAt: inDays(3),
    },
  });
  await prisma.accessToken.create({
    data: { code: 'test-ending', tokenHash: 'x', personId: admin.id, name: 'x', expiresAt: inDays(4) },
  });
  await prisma.datasetVersion.updateMany({
    where: { dataset: { code: codeOf('Dataset', 'PUBLIC') } },
    data: { supersededBy: '2029' },
  });
  await prisma.workPlanActivity.updateMany({
    where: { workPhase: { workPlan: { slug: codeOf('WorkPlan', 'OBSERVATORY') } } },
    data: { dueOn: new Date('2030-01-10') },
  });
  await prisma.trainingSession.updateMany({
    where: { event: { slug: codeOf('TrainingEvent', 'NETWORK') } },
    data: { startsAt: inDays(2), endsAt: inDays(2) },
  });
});
afterAll(() => db?.close());

const QUERY = `{ viewer {
  waiting { kind late dueAt missingLocales phase activity thing { id } observatory { ... on Observatory { slug } } }
  deadlines { kind thing { id } }
} }`;

async function dashboard(asker: Asker) {
  const { data, errors } = await graphql({
    schema,
    source: QUERY,
    contextValue: await world.contextOf(asker),
  });
  expect(errors).toBeUndefined();
  // As JSON, so that graphql-js's objects without prototype compare.
  return JSON.parse(JSON.stringify(data)).viewer;
}

test('tells an administrator what waits, with the thing, its observatory and its date', async () => {
  const { waiting, deadlines } = await dashboard('observatory admin');
  const item = {
    late: false,
    missingLocales: [],
    phase: null,
    activity: null,
    observatory: { slug: 'test-alpha' },
  };
  expect(waiting[0]).toEqual({
    ...item,
    kind: 'ACTIVITY_DUE',
    late: true,
    dueAt: '2030-01-10T00:00:00.000Z',
    phase: 1,
    activity: 1,
    thing: { id: idOf('WorkPlan', 'OBSERVATORY') },
  });
  const dated = waiting.filter(({ kind }: { kind: string }) => /EVENT|TOKEN|INVITATION/.test(kind));
  expect(dated).toEqual([
    {
      ...item,
      kind: 'EVENT_SOON',
      dueAt: inDays(2).toISOString(),
      thing: { id: idOf('TrainingEvent', 'NETWORK') },
    },
    {
      ...item,
      kind: 'INVITATION_OPEN',
      dueAt: inDays(3).toISOString(),
      thing: { id: encodeId('Invitation', 'test-invitation') },
    },
    {
      ...item,
      kind: 'TOKEN_EXPIRING',
      dueAt: inDays(4).toISOString(),
      observatory: null,
      thing: { id: encodeId('AccessToken', 'test-ending') },
    },
  ]);
  const guides = waiting.filter(({ kind }: { kind: string }) => kind === 'GUIDE_TRANSLATION');
  expect(guides).toHaveLength(4);
  expect(guides[0].missingLocales).toEqual(['PT', 'EN']);
  const late = waiting.filter(({ kind }: { kind: string }) => kind === 'DATASET_LATE');
  expect(late).toMatchObject([{ late: true, thing: { id: idOf('Dataset', 'PUBLIC') } }]);
  expect(deadlines.map(({ kind }: { kind: string }) => kind).slice(0, 4)).toEqual([
    'ACTIVITY_DUE',
    'EVENT_SOON',
    'INVITATION_OPEN',
    'TOKEN_EXPIRING',
  ]);
});

test('what waits follows the roles', async () => {
  const kinds = async (asker: Asker) => {
    const { waiting } = await dashboard(asker);
    return [...new Set(waiting.map(({ kind }: { kind: string }) => kind))].sort();
  };
  expect(await kinds('no role')).toEqual([]);
  expect(await kinds('member')).toEqual([]);
  expect(await kinds('trainer')).toEqual(['EVENT_SOON']);
  expect(await kinds('editor')).toEqual(['ACTIVITY_DUE', 'DATASET_LATE', 'EVENT_SOON', 'GUIDE_TRANSLATION']);
  expect(await kinds('observatory admin of another')).toEqual([]);
});
