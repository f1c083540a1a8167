import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { ask, type SmallCatalogue, smallCatalogue } from '../graph-fixture.ts';

let small: SmallCatalogue;
beforeAll(async () => {
  small = await smallCatalogue((await testDatabase()).url);
});
afterAll(() => small?.db.close());

type Who = keyof SmallCatalogue['viewers'];

const SEEN: Record<Who, string[]> = {
  anonymous: ['sooner', 'later'],
  silentToken: ['sooner', 'later'],
  other: ['sooner', 'later', 'network'],
  member: ['sooner', 'later', 'network', 'own'],
  editor: ['sooner', 'later', 'network', 'own'],
  admin: ['sooner', 'later', 'network', 'own'],
};

const slugsOf = (nodes: { slug: string }[]) => nodes.map(({ slug }) => slug);

describe('who sees which training events', () => {
  it.each(Object.entries(SEEN) as [Who, string[]][])('%s', async (who, slugs) => {
    const ids = SEEN.admin.map((slug) => Buffer.from(`TrainingEvent:${slug}`).toString('base64'));
    const { data, errors } = await ask(
      small.db,
      small.viewers[who],
      `query ($ids: [ID!]!) {
        trainingEvents { totalCount nodes { slug } }
        observatory(slug: "uno") { events { totalCount nodes { slug } } }
        own: trainingEvent(slug: "own") { slug }
        nodes(ids: $ids) { ... on TrainingEvent { slug } } }`,
      { variables: { ids } },
    );
    expect(errors).toBeUndefined();
    expect(slugsOf(data.trainingEvents.nodes)).toEqual(slugs);
    expect(data.trainingEvents.totalCount).toBe(slugs.length);
    expect(slugsOf(data.observatory.events.nodes)).toEqual(slugs);
    expect(data.observatory.events.totalCount).toBe(slugs.length);
    expect(data.own).toEqual(slugs.includes('own') ? { slug: 'own' } : null);
    expect(data.nodes).toEqual(SEEN.admin.map((slug) => (slugs.includes(slug) ? { slug } : null)));
  });
});

describe('training events', () => {
  const list = async (args: string) =>
    slugsOf(
      (await ask(small.db, small.viewers.anonymous, `{ trainingEvents(${args}) { nodes { slug } } }`)).data
        .trainingEvents.nodes,
    );

  it('are narrowed by time, language and organiser', async () => {
    expect(await list('from: "2030-01-15T00:00:00Z"')).toEqual(['later']);
    expect(await list('to: "2030-01-15T00:00:00-03:00"')).toEqual(['sooner']);
    expect(await list('language: PT')).toEqual([]);
    expect(await list('organiser: "uno", first: 1')).toEqual(['sooner']);
    expect(await list('organiser: "dos"')).toEqual([]);
  });

  it('tell when they begin and end', async () => {
    const { data } = await ask(
      small.db,
      small.viewers.anonymous,
      '{ trainingEvent(slug: "sooner") { startsAt endsAt sessions { number title startsAt } languages guide { slug } } }',
    );
    expect(data.trainingEvent).toEqual({
      startsAt: '2030-01-01T14:00:00.000Z',
      endsAt: '2030-01-01T16:00:00.000Z',
      sessions: [{ number: 1, title: 'Sesión', startsAt: '2030-01-01T14:00:00.000Z' }],
      languages: ['ES'],
      guide: { slug: 'open' },
    });
  });

  it('refuse times that are none', async () => {
    for (const time of ['"2030-02-30T00:00:00Z"', '"yesterday"', '"2030-01-01"', '3']) {
      const { errors } = await ask(
        small.db,
        small.viewers.anonymous,
        `{ trainingEvents(from: ${time}) { totalCount } }`,
      );
      expect(errors, time).toHaveLength(1);
      expect(errors?.[0]?.message).toContain('DateTime');
    }
  });
});
