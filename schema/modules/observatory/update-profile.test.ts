import { createDb, type Database } from '@hub/prisma/client.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AccessWorld, makeAccessWorld, NOW } from '../../../api/test/access-world.ts';
import { testDatabase } from '../../../api/test/database.ts';
import { encodeId } from '../../node.ts';
import type { UserFailure } from '../../user-errors.ts';
import { ConflictError, InvalidError } from '../../user-errors.ts';
import type { Asker } from '../access/permission-matrix.ts';
import { type UpdateObservatoryProfile, updateObservatoryProfile } from './update-profile.ts';

const ALPHA = encodeId('Observatory', 'test-alpha');

let db: Database;
let world: AccessWorld;

beforeAll(async () => {
  db = createDb((await testDatabase()).url);
  world = await makeAccessWorld(db);
});
afterAll(() => db?.close());

async function write(asker: Asker, input: Partial<UpdateObservatoryProfile>) {
  const { revision } = await db.prisma.observatory.findUniqueOrThrow({ where: { slug: 'test-alpha' } });
  return updateObservatoryProfile(await world.contextOf(asker), {
    id: ALPHA,
    expectedRevision: revision,
    ...input,
  });
}

async function failure<Kind extends UserFailure>(done: Promise<unknown>): Promise<Kind> {
  return done.then(
    () => Promise.reject(new Error('the command was carried out')),
    (error: Kind) => error,
  );
}

const jobs = async () => (await db.pool.query('SELECT id FROM pgboss.job')).rowCount;
const audits = () => db.prisma.auditEvent.count({ where: { code: 'test-alpha' } });

test('writes what was sent, leaves the rest, and tells of it in audit and jobs', async () => {
  const before = await db.prisma.observatory.findUniqueOrThrow({ where: { slug: 'test-alpha' } });
  const { observatory, changed } = await write('editor', {
    name: { pt: '  <b>Novo</b> nome ' },
    website: 'https://example.org/',
    latitude: -34.6,
    longitude: -58.4,
  });
  expect(changed).toEqual(['name.pt', 'website', 'latitude', 'longitude']);
  expect(observatory).toMatchObject({
    name: { es: 'Observatorio alpha', pt: '<b>Novo</b> nome', en: 'Observatory alpha' },
    website: 'https://example.org/',
    revision: before.revision + 1,
    updatedAt: NOW,
  });
  const event = await db.prisma.auditEvent.findFirstOrThrow({ where: { code: 'test-alpha' } });
  expect(event).toMatchObject({
    at: NOW,
    actor: 'test-editor',
    action: 'update-observatory-profile',
    kind: 'Observatory',
    observatoryId: world.alpha,
    changes: {
      'name.pt': { before: 'Observatório alpha', after: '<b>Novo</b> nome' },
      website: { before: null, after: 'https://example.org/' },
      latitude: { before: null, after: -34.6 },
      longitude: { before: null, after: -58.4 },
    },
  });
  expect(await jobs()).toBe(1);
});

test('what is written is found at once', async () => {
  const found = async () => {
    const where = `kind = 'OBSERVATORY' AND code = 'test-alpha' AND locale = 'EN'`;
    return (await db.pool.query(`SELECT title FROM search.document WHERE ${where}`)).rows;
  };
  await write('editor', { name: { en: 'Heron' } });
  expect(await found()).toEqual([{ title: 'Heron' }]);
  await write('editor', { name: { en: 'Observatory alpha' } });
  expect(await found()).toEqual([{ title: 'Observatory alpha' }]);
});

test('writes nothing where nothing changes', async () => {
  const counted = await audits();
  const { observatory, changed } = await write('editor', {
    name: { es: 'Observatorio alpha' },
    acronym: null,
  });
  expect(changed).toEqual([]);
  expect(await audits()).toBe(counted);
  const { revision } = await db.prisma.observatory.findUniqueOrThrow({ where: { slug: 'test-alpha' } });
  expect(observatory.revision).toBe(revision);
});

test('clears by null or by an empty text', async () => {
  await write('editor', { description: { es: 'Algo', en: 'Something' }, acronym: 'OA' });
  expect((await write('editor', { description: { es: '' } })).observatory.description).toEqual({
    en: 'Something',
  });
  const { observatory } = await write('editor', { description: null, acronym: ' ' });
  expect(observatory).toMatchObject({ description: null, acronym: null });
});

test.each<[string, Partial<UpdateObservatoryProfile>, string[]]>([
  ['a name of 201 characters', { name: { es: 'x'.repeat(201) } }, ['name.es TOO_LONG']],
  ['no name in any language', { name: { es: null, pt: null, en: null } }, ['name REQUIRED']],
  [
    'a description of 5,001 characters',
    { description: { pt: 'x'.repeat(5_001) } },
    ['description.pt TOO_LONG'],
  ],
  ['NUL', { city: 'a\0b' }, ['city CHARACTERS']],
  ['half a surrogate pair', { city: '\ud83d' }, ['city CHARACTERS']],
  ['a script as website', { website: 'javascript:alert(1)' }, ['website WEB_ADDRESS']],
  ['a website of another protocol', { website: 'ftp://example.org' }, ['website WEB_ADDRESS']],
  ['a website with a password', { website: 'https://user:word@example.org' }, ['website WEB_ADDRESS']],
  ['a place off the globe', { latitude: 90.5, longitude: -181 }, ['latitude RANGE', 'longitude RANGE']],
  ['half a place', { latitude: null }, ['latitude TOGETHER']],
  [
    'several faults',
    { acronym: 'x'.repeat(41), website: 'nowhere' },
    ['acronym TOO_LONG', 'website WEB_ADDRESS'],
  ],
  ['an id of another type', { id: encodeId('Dataset', 'test-alpha') }, ['id OTHER_TYPE']],
  ['an empty key', { idempotencyKey: '', city: 'Lima' }, ['idempotencyKey LENGTH']],
])('refuses %s', async (_what, input, faults) => {
  const before = await db.prisma.observatory.findUniqueOrThrow({ where: { slug: 'test-alpha' } });
  const error = await failure<InvalidError>(write('editor', input));
  expect(error).toBeInstanceOf(InvalidError);
  expect(error.issues.map(({ field, code }) => `${field} ${code}`)).toEqual(faults);
  expect(await db.prisma.observatory.findUniqueOrThrow({ where: { slug: 'test-alpha' } })).toEqual(before);
});

test('does not find what is no id of an organisation', async () => {
  for (const id of ['', 'nonsense', encodeId('Observatory', 'nowhere'), encodeId('Observatory', 'a\0b')]) {
    expect(await failure(write('editor', { id }))).toMatchObject({ code: 'NOT_FOUND' });
  }
});

test('of two writers at once one writes and the other is shown both versions', async () => {
  const { revision } = await db.prisma.observatory.findUniqueOrThrow({ where: { slug: 'test-alpha' } });
  const counted = await audits();
  const outcomes = await Promise.allSettled([
    write('editor', { expectedRevision: revision, city: 'Quito', name: { en: 'One' } }),
    write('observatory admin', { expectedRevision: revision, city: 'Bogotá', name: { en: 'Two' } }),
  ]);
  const written = outcomes.find((outcome) => outcome.status === 'fulfilled')?.value.observatory;
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')?.reason;
  expect(refused).toBeInstanceOf(ConflictError);
  expect(refused.current).toMatchObject({ revision: revision + 1, city: written?.city });
  const [first, second] = written?.city === 'Quito' ? ['One', 'Two'] : ['Two', 'One'];
  expect(refused.fields).toEqual([
    { field: 'name.en', current: first, yours: second },
    { field: 'city', current: written?.city, yours: written?.city === 'Quito' ? 'Bogotá' : 'Quito' },
  ]);
  expect(await audits()).toBe(counted + 1);
});

test('a key that comes again with the same input gets the same answer and writes no second time', async () => {
  const { revision: expectedRevision } = await db.prisma.observatory.findUniqueOrThrow({
    where: { slug: 'test-alpha' },
  });
  const input = { expectedRevision, idempotencyKey: 'again', city: 'La Paz', acronym: 'LP' };
  const first = await write('editor', input);
  await write('editor', { city: 'Sucre' });
  const counted = await audits();
  expect(
    await write('editor', { acronym: 'LP', city: 'La Paz', idempotencyKey: 'again', expectedRevision }),
  ).toEqual(first);
  expect(await audits()).toBe(counted);
  expect(await failure(write('editor', { ...input, city: 'Potosí' }))).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
  // Keys are each person's own.
  await write('observatory admin', { idempotencyKey: 'again', city: 'Oruro' });
});

test('the same key at the same time writes once', async () => {
  const { revision: expectedRevision } = await db.prisma.observatory.findUniqueOrThrow({
    where: { slug: 'test-alpha' },
  });
  const counted = await audits();
  const input = { expectedRevision, idempotencyKey: 'at once', city: 'Montevideo' };
  const answers = await Promise.all(Array.from({ length: 6 }, () => write('editor', input)));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await audits()).toBe(counted + 1);
});

test('what failed is not kept under its key', async () => {
  const key = { idempotencyKey: 'mended' };
  expect(await failure(write('editor', { ...key, expectedRevision: 0, city: 'Asunción' }))).toBeInstanceOf(
    ConflictError,
  );
  expect((await write('editor', { ...key, city: 'Asunción' })).changed).toEqual(['city']);
});

test('a rollback leaves no write, no audit event, no key and no job', async () => {
  await db.pool.query('DELETE FROM pgboss.job');
  await db.pool.query(`ALTER TABLE idempotency_key ADD CONSTRAINT refuse CHECK (key <> 'refused')`);
  const before = await db.prisma.observatory.findUniqueOrThrow({ where: { slug: 'test-alpha' } });
  const counted = await audits();
  await expect(write('editor', { idempotencyKey: 'refused', city: 'Caracas' })).rejects.toThrow();
  expect(await db.prisma.observatory.findUniqueOrThrow({ where: { slug: 'test-alpha' } })).toEqual(before);
  expect([await audits(), await jobs()]).toEqual([counted, 0]);
  await write('editor', { idempotencyKey: 'let through', city: 'Caracas' });
  expect(await jobs()).toBe(1);
});

test.each<[Asker, string]>([
  ['anonymous', 'SIGN_IN_REQUIRED'],
  ['no role', 'FORBIDDEN'],
  ['member', 'FORBIDDEN'],
  ['trainer', 'FORBIDDEN'],
  ['observatory admin of another', 'FORBIDDEN'],
  ['editor, token READ', 'FORBIDDEN'],
])('refuses %s', async (asker, code) => {
  expect(await failure(write(asker, { city: 'Georgetown' }))).toMatchObject({ code });
});

test.each<Asker>([
  'editor',
  'observatory admin',
  'network admin',
  'editor, token WRITE',
  'editor, token READ WRITE',
])('lets %s write', async (asker) => {
  expect((await write(asker, { city: `City of ${asker}` })).changed).toEqual(['city']);
});
