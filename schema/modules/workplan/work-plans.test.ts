import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { ask, type SmallCatalogue, smallCatalogue } from '../graph-fixture.ts';

let small: SmallCatalogue;
beforeAll(async () => {
  small = await smallCatalogue((await testDatabase()).url);
});
afterAll(() => small?.db.close());

type Who = keyof SmallCatalogue['viewers'];

it.each([
  ['anonymous', ['road-map']],
  ['silentToken', ['road-map']],
  ['other', ['road-map']],
  ['member', ['inside', 'road-map']],
  ['admin', ['inside', 'road-map']],
] as [Who, string[]][])('%s sees the work plans %j', async (who, slugs) => {
  const id = Buffer.from('WorkPlan:inside').toString('base64');
  const { data, errors } = await ask(
    small.db,
    small.viewers[who],
    `query ($id: ID!) { workPlans { totalCount nodes { slug } } node(id: $id) { id } workPlan(slug: "inside") { slug }
      observatory(slug: "uno") { workPlans { totalCount nodes { slug } } } }`,
    { variables: { id } },
  );
  expect(errors).toBeUndefined();
  const page = { totalCount: slugs.length, nodes: slugs.map((slug) => ({ slug })) };
  expect(data.workPlans).toEqual(page);
  expect(data.observatory.workPlans).toEqual(page);
  expect(data.node).toEqual(slugs.includes('inside') ? { id } : null);
  expect(data.workPlan).toEqual(slugs.includes('inside') ? { slug: 'inside' } : null);
});

it('a work plan tells its phases and activities', async () => {
  const query =
    '{ workPlan(slug: "road-map") { title phases { number title aim months duration activities { number title state } } } }';
  const { data } = await ask(small.db, small.viewers.anonymous, query);
  const activities = [{ number: 1, title: 'Actividad', state: 'PLANNED' }];
  expect(data.workPlan).toEqual({
    title: 'Plan road-map',
    phases: [{ number: 1, title: 'Fase', aim: 'Meta', months: null, duration: null, activities }],
  });
});
