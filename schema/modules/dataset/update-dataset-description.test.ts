import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../../../api/test/access-things.ts';
import { type AccessWorld, makeAccessWorld } from '../../../api/test/access-world.ts';
import { testDatabase } from '../../../api/test/database.ts';
import { encodeId } from '../../node.ts';
import { UserFailure } from '../../user-errors.ts';
import type { Asker, Reading } from '../access/permission-matrix.ts';
import { type UpdateDatasetDescription, updateDatasetDescription } from './update-dataset-description.ts';

let db: Database;
let world: AccessWorld;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
});
afterAll(() => db?.close());

async function write(asker: Asker, reading: Reading, input: Partial<UpdateDatasetDescription>) {
  const code = codeOf('Dataset', reading);
  const { revision } = await db.prisma.dataset.findUniqueOrThrow({ where: { code } });
  const id = encodeId('Dataset', code);
  return updateDatasetDescription(await world.contextOf(asker), { id, expectedRevision: revision, ...input });
}

/** "written", or the code of the reason why not. */
function outcomeOf(done: Promise<unknown>): Promise<string> {
  return done.then(
    () => 'written',
    (error) => (error instanceof UserFailure ? error.code : Promise.reject(error)),
  );
}

test('writes the texts that were sent, with their audit event, and leaves the rest', async () => {
  const { dataset, changed } = await write('editor', 'PUBLIC', { title: { en: 'Stock' }, caveats: null });
  expect(changed).toEqual(['title.en', 'caveats.es', 'caveats.pt', 'caveats.en']);
  expect(dataset).toMatchObject({
    title: { es: 'zarzaparrilla lapacho', pt: 'zarzaparrilla lapacho', en: 'Stock' },
    description: { en: 'zarzaparrilla lapacho' },
    caveats: null,
    revision: 2,
  });
  const event = await db.prisma.auditEvent.findFirstOrThrow({
    where: { kind: 'Dataset', code: codeOf('Dataset', 'PUBLIC') },
  });
  expect(event).toMatchObject({
    actor: 'test-editor',
    action: 'update-dataset-description',
    observatoryId: world.alpha,
    changes: { 'title.en': { before: 'zarzaparrilla lapacho', after: 'Stock' } },
  });
});

test('shows both versions in a conflict, and repeats an answer by its key', async () => {
  const input = { expectedRevision: 2, idempotencyKey: 'dataset', description: { pt: 'Estoque' } };
  const first = await write('editor', 'PUBLIC', input);
  expect(await write('editor', 'PUBLIC', input)).toEqual(first);
  await expect(
    write('observatory admin', 'PUBLIC', { expectedRevision: 2, description: { pt: 'Outro' } }),
  ).rejects.toMatchObject({
    code: 'CONFLICT',
    current: { revision: 3 },
    fields: [{ field: 'description.pt', current: 'Estoque', yours: 'Outro' }],
  });
});

test('refuses a dataset without a title', async () => {
  await expect(write('editor', 'PUBLIC', { title: { es: '', pt: null, en: ' ' } })).rejects.toMatchObject({
    code: 'INVALID',
    issues: [{ field: 'title', code: 'REQUIRED' }],
  });
});

const EDITED = { PUBLIC: 'written', NETWORK: 'written', OBSERVATORY: 'written', DRAFT: 'written' };

test.each<[Asker, Record<Reading, string>]>([
  [
    'anonymous',
    {
      PUBLIC: 'SIGN_IN_REQUIRED',
      NETWORK: 'SIGN_IN_REQUIRED',
      OBSERVATORY: 'SIGN_IN_REQUIRED',
      DRAFT: 'SIGN_IN_REQUIRED',
    },
  ],
  ['no role', { PUBLIC: 'FORBIDDEN', NETWORK: 'NOT_FOUND', OBSERVATORY: 'NOT_FOUND', DRAFT: 'NOT_FOUND' }],
  ['member', { PUBLIC: 'FORBIDDEN', NETWORK: 'FORBIDDEN', OBSERVATORY: 'FORBIDDEN', DRAFT: 'NOT_FOUND' }],
  ['trainer', { PUBLIC: 'FORBIDDEN', NETWORK: 'FORBIDDEN', OBSERVATORY: 'FORBIDDEN', DRAFT: 'NOT_FOUND' }],
  [
    'observatory admin of another',
    { PUBLIC: 'FORBIDDEN', NETWORK: 'FORBIDDEN', OBSERVATORY: 'NOT_FOUND', DRAFT: 'NOT_FOUND' },
  ],
  ['editor', EDITED],
  ['observatory admin', EDITED],
  ['network admin', EDITED],
  [
    'editor, token READ',
    { PUBLIC: 'FORBIDDEN', NETWORK: 'FORBIDDEN', OBSERVATORY: 'FORBIDDEN', DRAFT: 'FORBIDDEN' },
  ],
  [
    'editor, token WRITE',
    { PUBLIC: 'written', NETWORK: 'NOT_FOUND', OBSERVATORY: 'NOT_FOUND', DRAFT: 'NOT_FOUND' },
  ],
  ['editor, token READ WRITE', EDITED],
])('%s may write just what the policy says', async (asker, expected) => {
  const outcomes: Partial<Record<Reading, string>> = {};
  for (const reading of Object.keys(expected) as Reading[]) {
    outcomes[reading] = await outcomeOf(write(asker, reading, { description: { es: `De ${asker}` } }));
  }
  expect(outcomes).toEqual(expected);
});
