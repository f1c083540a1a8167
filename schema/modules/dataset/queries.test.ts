import { createDb, type Database } from '@hub/prisma/client.ts';
import { PrismaClient } from '@hub/prisma/generated/client/client.ts';
import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { encodeId } from '../../node.ts';
import { anonymous } from '../access/viewer.ts';
import { ask, smallCatalogue } from '../graph-fixture.ts';

let db: Database;
let statements: string[] = [];

/** The small catalogue with a hundred public datasets more, in a database that tells what it is asked. */
beforeAll(async () => {
  const { url } = await testDatabase();
  await (await smallCatalogue(url)).db.close();
  const { pool, close } = createDb(url);
  const prisma = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url }),
    log: [{ emit: 'event', level: 'query' }],
  });
  db = { prisma, pool, close: () => Promise.all([close(), prisma.$disconnect()]).then(() => {}) };
  const one = await prisma.dataset.findUniqueOrThrow({
    where: { code: 'PUB' },
    omit: { id: true, code: true },
  });
  const rest = { title: one.title ?? {}, description: one.description ?? {}, caveats: {} };
  for (let number = 0; number < 100; number += 1) {
    await prisma.dataset.create({
      data: {
        ...one,
        ...rest,
        code: `MANY_${number}`,
        indicators: { create: [{ indicatorId: 1 }] },
        guides: { create: [{ guideId: 1 }] },
        versions: {
          create: [
            {
              number: 1,
              reason: 'FIRST',
              checksum: 'c',
              citation: 'c',
              processing: 'NONE',
              publishedAt: new Date(),
            },
          ],
        },
      },
    });
  }
  prisma.$on('query', ({ query }) => statements.push(query));
  const asked = pool.query.bind(pool);
  pool.query = ((text: string, values: unknown[]) => {
    statements.push(text);
    return asked(text, values);
  }) as typeof pool.query;
}, 120_000);
afterAll(() => db?.close());

async function statementsOf(query: string): Promise<number> {
  // The code lists come into memory first.
  await ask(db, anonymous, '{ codeLists { totalCount } }');
  statements = [];
  const { errors } = await ask(db, anonymous, query);
  expect(errors).toBeUndefined();
  return statements.length;
}

describe('a page costs a handful of statements, whatever its size', () => {
  const page = (
    size: number,
  ) => `{ datasets(first: ${size}) { totalCount nodes { code title publisher { name } topics { label }
    currentVersion { number dataset { code publisher { name } indicators { code } } } versions(first: 2) { nodes { number } }
    indicators { code name guides { title } } guides { slug title datasets { code } } coverage { missingAreas { code } } } } }`;

  it('of the catalogue', async () => {
    const catalogue = `{ datasets(first: 50) { totalCount nodes { code title publisher { name } topics { label }
      currentVersion { number } indicators { code name } guides { title } } } }`;
    expect(await statementsOf(catalogue)).toBeLessThanOrEqual(10);
  });

  it('with all that hangs on it', async () => {
    const small = await statementsOf(page(2));
    expect(await statementsOf(page(100))).toBe(small);
    expect(small).toBeLessThanOrEqual(26);
  });

  it('of a list inside a list', async () => {
    const query = `{ observatories { nodes { slug datasets(first: 100) { totalCount nodes { code indicators { code } publisher { slug } } }
      guides { nodes { title } } events { nodes { startsAt guide { slug } } } workPlans { nodes { phases { title } } } } } }`;
    expect(await statementsOf(query)).toBeLessThanOrEqual(20);
  });

  it('of things by their ids', async () => {
    const ids = Array.from({ length: 100 }, (_, number) =>
      encodeId(number % 2 ? 'Dataset' : 'DatasetVersion', `MANY_${number}${number % 2 ? '' : '/1'}`),
    );
    const query = `{ nodes(ids: ${JSON.stringify(ids)}) { id ... on Dataset { publisher { slug } } ... on DatasetVersion { dataset { title } } } }`;
    expect(await statementsOf(query)).toBeLessThanOrEqual(5);
  });

  it('of what is found', async () => {
    const query = `{ search(query: "refugio", first: 100) { totalCount nodes { title excerpt
      node { id ... on Dataset { title publisher { name } indicators { code } } ... on Guide { title owner { name } } } } } }`;
    expect(await statementsOf(query)).toBeLessThanOrEqual(14);
  });
});
