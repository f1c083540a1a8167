import { ASKERS, type Asker, HAS_ACCOUNT, WRITES } from '@hub/schema/modules/access/permission-matrix.ts';
import { sha256 } from '@hub/schema/modules/access/secret.ts';
import { encodeId } from '@hub/schema/node.ts';
import { schema } from '@hub/schema/schema.ts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { accountInputs, undoWrites } from './access-inputs.ts';
import { codeOf, idOf, readingsOf } from './access-things.ts';
import { openSession } from './access-world.ts';
import {
  guards,
  ours,
  type PermissionWorld,
  seenIds,
  sees,
  startPermissionWorld,
} from './permission-world.ts';
import { selectAll } from './select-all.ts';

let hub: PermissionWorld;

beforeAll(async () => {
  hub = await startPermissionWorld();
});
afterEach(() => undoWrites(hub.db));
afterAll(() => hub?.close());

/** Handle of the person behind an asker who is one. */
function handleOf(asker: Asker): string {
  const shown = hub.world.shown[asker];
  return shown.kind === 'session' ? shown.handle : 'test-editor';
}

async function personOf(asker: Asker): Promise<number> {
  return (await hub.db.prisma.person.findUniqueOrThrow({ where: { handle: handleOf(asker) } })).id;
}

/** What each mutation is sent by an asker, so that it would be done were it allowed. */
const INPUTS: Record<string, (asker: Asker) => Promise<object | null>> = {
  updateObservatoryProfile: async (asker) => {
    const { revision } = await hub.db.prisma.observatory.findUniqueOrThrow({ where: { slug: 'test-alpha' } });
    return { id: encodeId('Observatory', 'test-alpha'), expectedRevision: revision, city: `By ${asker}` };
  },
  updateDatasetDescription: async (asker) => {
    const code = codeOf('Dataset', 'PUBLIC');
    const { revision } = await hub.db.prisma.dataset.findUniqueOrThrow({ where: { code } });
    return { id: idOf('Dataset', 'PUBLIC'), expectedRevision: revision, caveats: { en: `By ${asker}` } };
  },
  createAccessToken: async (asker) => ({ name: asker, scopes: ['READ'] }),
  revokeAccessToken: async (asker) => {
    const code = `test-revoked-${asker}`;
    const data = { code, tokenHash: code, name: code, scopes: [], personId: await personOf(asker) };
    if (asker !== 'anonymous') await hub.db.prisma.accessToken.create({ data });
    return { id: encodeId('AccessToken', code) };
  },
  revokeSession: async (asker) => {
    const { secret } = await openSession(hub.db, { id: await personOf(asker), handle: '' });
    return { id: encodeId('Session', sha256(secret)) };
  },
  revokeOtherSessions: async () => null,
  ...accountInputs(() => hub, handleOf),
};

async function write(asker: Asker, mutation: string, input: object | null): Promise<string> {
  const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
  const [declared, given] = input ? [`($input: ${type})`, '(input: $input)'] : ['', ''];
  const query = `mutation ${declared} { result: ${mutation}${given} { __typename ... on UserError { code } } }`;
  const { result } = await hub.dataOf(asker, query, input ? { input } : {});
  return result.code ?? 'done';
}

test.each(Object.entries(WRITES))('%s ends for every asker as the table says', async (mutation, outcomes) => {
  const found: Record<string, string> = {};
  for (const asker of ASKERS)
    found[asker] = await write(asker, mutation, (await INPUTS[mutation]?.(asker)) ?? null);
  expect(found).toEqual(outcomes);
});

test('what an asker does not see is not found by a write either', async () => {
  for (const asker of ASKERS) {
    for (const reading of readingsOf('Dataset').filter((one) => !sees(asker, one))) {
      const input = { id: idOf('Dataset', reading), expectedRevision: 1, caveats: { en: 'x' } };
      const expected = asker === 'anonymous' ? 'SIGN_IN_REQUIRED' : 'NOT_FOUND';
      expect([asker, reading, await write(asker, 'updateDatasetDescription', input)]).toEqual([
        asker,
        reading,
        expected,
      ]);
    }
  }
});

test.each(ASKERS)('%s is told truly what may be edited', async (asker) => {
  const may = WRITES.updateDatasetDescription?.[asker] === 'done';
  const { observatory, datasets, viewer } = await hub.dataOf(
    asker,
    `{ observatory(slug: "test-alpha") { viewerCanEdit } datasets(publisher: "test-alpha") { nodes { viewerCanEdit } }
       viewer { editableObservatories { slug } editableDatasets { id } } }`,
  );
  expect(observatory.viewerCanEdit).toBe(may);
  for (const { viewerCanEdit } of datasets.nodes) expect(viewerCanEdit).toBe(may);
  expect(viewer !== null).toBe(HAS_ACCOUNT.includes(asker));
  if (viewer === null) return;
  expect(viewer.editableObservatories.some(({ slug }: { slug: string }) => slug === 'test-alpha')).toBe(may);
  expect(ours(viewer.editableDatasets)).toEqual(may ? seenIds(asker, 'Dataset') : []);
});

test.each(ASKERS)('%s sees their own account and no other', async (asker) => {
  const skip = (field: string) => guards.get(field) !== 'account' && guards.get(field) !== 'open';
  const { viewer } = await hub.dataOf(asker, `{ viewer ${selectAll(schema, 'Viewer', 2, skip)} }`);
  const mine = HAS_ACCOUNT.includes(asker) ? handleOf(asker) : undefined;
  expect(viewer?.handle).toBe(mine);
  const { shown } = hub.world;
  if (shown.editor.kind !== 'session') throw new Error('the editor shows no session');
  const ids = [encodeId('AccessToken', 'test-token-read'), encodeId('Session', sha256(shown.editor.secret))];
  const { nodes } = await hub.dataOf(asker, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(nodes).toEqual(ids.map((id) => (mine === 'test-editor' ? { id } : null)));
});
