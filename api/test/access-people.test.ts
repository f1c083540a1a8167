import { ASKERS, SEES_AS_ADMIN, SEES_PEOPLE } from '@hub/schema/modules/access/permission-matrix.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOW } from './access-world.ts';
import { type PermissionWorld, startPermissionWorld } from './permission-world.ts';

let hub: PermissionWorld;

beforeAll(async () => {
  hub = await startPermissionWorld();
});
afterAll(() => hub?.close());

const PEOPLE = `{ observatory(slug: "test-alpha") {
  viewerCanAdminister
  members { totalCount nodes { handle name email roles since isViewer } }
  invitations { totalCount nodes { id email } }
  auditEvents { totalCount nodes { action actor changes { field before after } } }
} }`;

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) {
  ... on InviteMemberSuccess { secret invitation { id email state invitedBy observatory { slug } } }
  ... on UserError { code message } ... on InvalidError { issues { field code } } } }`;

const alpha = async () =>
  (await hub.dataOf('anonymous', '{ observatory(slug: "test-alpha") { id } }')).observatory.id;

test.each(ASKERS)('%s sees of the people of the observatory just what the table says', async (asker) => {
  const { observatory } = await hub.dataOf(asker, PEOPLE);
  const admin = SEES_AS_ADMIN.includes(asker);
  expect(observatory.viewerCanAdminister).toBe(admin);
  expect(observatory.members !== null).toBe(SEES_PEOPLE.includes(asker));
  expect(observatory.invitations !== null).toBe(admin);
  expect(observatory.auditEvents !== null).toBe(admin);
  if (!observatory.members) return;
  const { totalCount, nodes } = observatory.members;
  expect([totalCount, nodes.length]).toEqual([4, 4]);
  for (const { email, isViewer } of nodes) expect(email !== null).toBe(admin || isViewer);
  expect(nodes.filter(({ isViewer }: { isViewer: boolean }) => isViewer)).toHaveLength(
    asker === 'network admin' ? 0 : 1,
  );
});

test('an invitation is seen by administrators of its observatory and nobody else', async () => {
  const input = { observatory: await alpha(), email: 'New@Example.net', roles: ['EDITOR'], locale: 'PT' };
  const { inviteMember } = await hub.dataOf('observatory admin', INVITE, { input });
  expect(inviteMember.invitation).toMatchObject({
    email: 'new@example.net',
    state: 'OPEN',
    invitedBy: 'Test observatory admin',
    observatory: { slug: 'test-alpha' },
  });
  expect(inviteMember.secret).toMatch(/^[\w-]{43}$/);
  const { id } = inviteMember.invitation;
  for (const asker of ASKERS) {
    const { node } = await hub.dataOf(asker, 'query ($id: ID!) { node(id: $id) { id } }', { id });
    expect([asker, node]).toEqual([asker, SEES_AS_ADMIN.includes(asker) ? { id } : null]);
  }
  const kept = JSON.stringify(await hub.db.prisma.auditEvent.findMany(), (_key, value) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  expect(kept).not.toContain(inviteMember.secret);
  expect(kept).not.toContain('new@example.net');
});

test('the audit tells who did what, page by page, newest first, and the change of a text before and after', async () => {
  const { observatory } = await hub.dataOf('editor', '{ observatory(slug: "test-alpha") { id revision } }');
  const update = `mutation ($input: UpdateObservatoryProfileInput!) { updateObservatoryProfile(input: $input) { __typename } }`;
  for (const [step, city] of ['Quito', 'Lima', 'La Paz'].entries()) {
    const input = { id: observatory.id, expectedRevision: observatory.revision + step, city };
    await hub.dataOf('editor', update, { input });
  }
  const page = (args: string) =>
    hub.dataOf(
      'observatory admin',
      `{ observatory(slug: "test-alpha") { auditEvents(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
         nodes { action actor actorHandle kind code thing { id } changes { field before after } } } } }`,
    );
  const first = (await page('first: 2')).observatory.auditEvents;
  expect(first.nodes[0]).toEqual({
    action: 'update-observatory-profile',
    actor: 'Test editor',
    actorHandle: 'test-editor',
    kind: 'Observatory',
    code: 'test-alpha',
    thing: { id: observatory.id },
    changes: [{ field: 'city', before: 'Lima', after: 'La Paz' }],
  });
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const second = (await page(`first: 100, after: "${first.pageInfo.endCursor}"`)).observatory.auditEvents;
  expect(second.nodes).toHaveLength(first.totalCount - 2);
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const back = (await page(`last: 2, before: "${second.pageInfo.startCursor}"`)).observatory.auditEvents;
  expect(back.nodes).toEqual(first.nodes);
  const refused = await hub.ask(
    'observatory admin',
    '{ observatory(slug: "test-alpha") { auditEvents(after: "x") { totalCount } } }',
  );
  expect(refused.errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('a person sees their own acts, what was done to them and no others, and never a secret', async () => {
  const { viewer } = await hub.dataOf('editor', '{ viewer { activity { nodes { actorHandle action } } } }');
  expect(viewer.activity.nodes.length).toBeGreaterThanOrEqual(3);
  for (const node of viewer.activity.nodes) expect(node.actorHandle).toBe('test-editor');
});

test('whose one-time codes may be reset is told to those who may, and a reset stands in the own activity', async () => {
  const { prisma } = hub.db;
  const { id: personId } = await prisma.person.findUniqueOrThrow({ where: { handle: 'test-trainer' } });
  await prisma.totp.create({ data: { personId, sealed: 'x', confirmedAt: NOW } });
  const query = '{ observatory(slug: "test-alpha") { members { nodes { handle viewerCanResetTotp } } } }';
  for (const asker of ASKERS) {
    const { members } = (await hub.dataOf(asker, query)).observatory;
    const may = members?.nodes.filter((one: { viewerCanResetTotp: boolean }) => one.viewerCanResetTotp);
    const seen = SEES_AS_ADMIN.includes(asker) ? ['test-trainer'] : [];
    expect([asker, ...(may ?? []).map(({ handle }: { handle: string }) => handle)]).toEqual([asker, ...seen]);
  }
  const mutation = `mutation ($input: ResetTotpInput!) { resetTotp(input: $input) {
    ... on ResetTotpSuccess { endedSessions member { handle viewerCanResetTotp } } ... on UserError { code } } }`;
  const input = { observatory: await alpha(), person: 'test-trainer' };
  expect((await hub.dataOf('observatory admin', mutation, { input })).resetTotp).toEqual({
    endedSessions: 1,
    member: { handle: 'test-trainer', viewerCanResetTotp: false },
  });
  await prisma.session.updateMany({ data: { revokedAt: null } });
  const { viewer } = await hub.dataOf(
    'trainer',
    '{ viewer { activity { nodes { actor action person changes { field before after } } } } }',
  );
  expect(viewer.activity.nodes[0]).toEqual({
    actor: 'Test observatory admin',
    action: 'reset-totp',
    person: 'Test trainer',
    changes: [
      { field: 'totp', before: null, after: null },
      { field: 'sessions', before: '1', after: '0' },
    ],
  });
});
