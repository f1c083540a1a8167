import { createDb, type Database } from '@hub/prisma/client.ts';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessWorld, makeAccessWorld } from '../../../api/test/access-world.ts';
import { testDatabase } from '../../../api/test/database.ts';
import type { Locale } from '../../context.ts';
import { encodeId } from '../../node.ts';
import { schema } from '../../schema.ts';
import type { Asker } from './permission-matrix.ts';

let db: Database;
let world: AccessWorld;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
});
afterAll(() => db?.close());

async function ask(
  asker: Asker,
  source: string,
  variableValues: Record<string, unknown> = {},
  locale: Locale = 'EN',
) {
  const contextValue = await world.contextOf(asker, locale);
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  // As JSON, so that graphql-js's objects without prototype compare.
  return JSON.parse(JSON.stringify(data));
}

const VIEWER = `{ viewer {
  handle name email networkAdmin
  roles { role observatory { slug name(locale: EN) } }
  tokens { id name scopes revokedAt }
  sessions { current userAgent }
  editableObservatories { slug viewerCanEdit }
  editableDatasets { code viewerCanEdit publisher { slug } }
} }`;

const ALL_OF_ALPHA = ['TEST_DRAFT', 'TEST_NETWORK', 'TEST_OBSERVATORY', 'TEST_PUBLIC'];

test('tells the viewer of themselves', async () => {
  const { viewer } = await ask('editor', VIEWER);
  expect(viewer).toMatchObject({
    handle: 'test-editor',
    name: 'Test editor',
    email: 'test-editor@example.org',
    networkAdmin: false,
    roles: [{ role: 'EDITOR', observatory: { slug: 'test-alpha', name: 'Observatory alpha' } }],
    sessions: [{ current: true, userAgent: null }],
    editableObservatories: [{ slug: 'test-alpha', viewerCanEdit: true }],
  });
  expect(viewer.tokens.map(({ scopes }: { scopes: string[] }) => scopes)).toEqual([
    ['READ', 'WRITE'],
    ['WRITE'],
    ['READ'],
  ]);
  expect(viewer.editableDatasets).toEqual(
    ALL_OF_ALPHA.map((code) => ({ code, viewerCanEdit: true, publisher: { slug: 'test-alpha' } })),
  );
});

test('nobody is the viewer without signing in, or by a token that may not read', async () => {
  for (const asker of ['anonymous', 'editor, token WRITE'] as const) {
    expect(await ask(asker, VIEWER)).toEqual({ viewer: null });
  }
});

test('what a viewer may edit follows roles and scopes', async () => {
  const editable = async (asker: Asker) => {
    const { viewer } = await ask(
      asker,
      '{ viewer { editableObservatories { slug } editableDatasets { code } } }',
    );
    const mine = (one: { slug?: string; code?: string }) => one.slug ?? one.code ?? '';
    const of = (list: object[]) => list.map(mine).filter((name) => /^test/i.test(name));
    return [of(viewer.editableObservatories), of(viewer.editableDatasets)];
  };
  for (const asker of ['no role', 'member', 'trainer', 'editor, token READ'] as const) {
    expect(await editable(asker)).toEqual([[], []]);
  }
  expect(await editable('observatory admin of another')).toEqual([['test-beta'], []]);
  expect(await editable('editor, token READ WRITE')).toEqual([['test-alpha'], ALL_OF_ALPHA]);
  expect(await editable('network admin')).toEqual([['test-alpha', 'test-beta'], ALL_OF_ALPHA]);
});

const UPDATE = `mutation ($input: UpdateObservatoryProfileInput!) { updateObservatoryProfile(input: $input) {
  __typename
  ... on UpdateObservatoryProfileSuccess { changed observatory { id name city revision updatedAt datasets { nodes { code } } } }
  ... on UserError { code message }
  ... on InvalidError { issues { field code message } }
  ... on ConflictError { revision fields { field current yours } current { __typename id ... on Observatory { city datasets { totalCount } } } }
} }`;

test('a change through the graph: success, repetition, conflict, faults, each in the language of the request', async () => {
  const id = encodeId('Observatory', 'test-alpha');
  const input = { id, expectedRevision: 1, idempotencyKey: 'graph', city: 'Quito', name: { pt: 'Novo' } };
  const first = await ask('editor', UPDATE, { input });
  expect(first.updateObservatoryProfile).toMatchObject({
    __typename: 'UpdateObservatoryProfileSuccess',
    changed: ['name.pt', 'city'],
    observatory: { id, city: 'Quito', revision: 2, updatedAt: '2030-01-15T12:00:00.000Z' },
  });
  expect(first.updateObservatoryProfile.observatory.datasets.nodes).toHaveLength(4);
  expect(await ask('editor', UPDATE, { input })).toEqual(first);
  const conflict = await ask('editor', UPDATE, { input: { id, expectedRevision: 1, city: 'Lima' } }, 'PT');
  expect(conflict.updateObservatoryProfile).toEqual({
    __typename: 'ConflictError',
    code: 'CONFLICT',
    message: 'Outra pessoa o alterou enquanto você o editava. Compare as duas versões e salve de novo.',
    revision: 2,
    fields: [{ field: 'city', current: 'Quito', yours: 'Lima' }],
    current: { __typename: 'Observatory', id, city: 'Quito', datasets: { totalCount: 4 } },
  });
  const faulty = await ask('editor', UPDATE, { input: { id, expectedRevision: 2, website: 'x' } }, 'ES');
  expect(faulty.updateObservatoryProfile).toMatchObject({
    __typename: 'InvalidError',
    code: 'INVALID',
    issues: [
      {
        field: 'website',
        code: 'WEB_ADDRESS',
        message: 'Debe ser una dirección web completa, como https://ejemplo.org.',
      },
    ],
  });
  expect(await ask('anonymous', UPDATE, { input }, 'ES')).toEqual({
    updateObservatoryProfile: {
      __typename: 'SignInRequiredError',
      code: 'SIGN_IN_REQUIRED',
      message: 'Inicie sesión para hacer esto.',
    },
  });
});

test('tokens and sessions are nodes of their own person only', async () => {
  const token = encodeId('AccessToken', 'test-token-read');
  const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
  const { viewer } = await ask('editor', '{ viewer { sessions { id } } }');
  const ids = [token, viewer.sessions[0].id];
  const found = [
    { __typename: 'AccessToken', id: ids[0] },
    { __typename: 'Session', id: ids[1] },
  ];
  expect(await ask('editor', NODES, { ids })).toEqual({ nodes: found });
  expect(await ask('editor, token READ', NODES, { ids })).toEqual({ nodes: found });
  for (const asker of [
    'anonymous',
    'member',
    'observatory admin',
    'network admin',
    'editor, token WRITE',
  ] as const) {
    expect(await ask(asker, NODES, { ids })).toEqual({ nodes: [null, null] });
  }
});
