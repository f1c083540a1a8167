import { ASKERS } from '@hub/schema/modules/access/permission-matrix.ts';
import { schema } from '@hub/schema/schema.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, idOf, KINDS, type Kind, OWN_WORD, readingsOf, WORD } from './access-things.ts';
import type { Answer } from './ask-as.ts';
import {
  type FoundBySearch,
  guards,
  ours,
  type PermissionWorld,
  SEARCH,
  seenIds,
  sees,
  startPermissionWorld,
  typedFor,
} from './permission-world.ts';
import { selectAll } from './select-all.ts';

let hub: PermissionWorld;

beforeAll(async () => {
  hub = await startPermissionWorld();
});
afterAll(() => hub?.close());

/** The root field that gives one thing of a kind, and the one that lists them. */
const ROOTS: Record<Kind, { one: string; key: string; list: string }> = {
  Dataset: { one: 'dataset', key: 'code', list: 'datasets' },
  Guide: { one: 'guide', key: 'slug', list: 'guides' },
  TrainingEvent: { one: 'trainingEvent', key: 'slug', list: 'trainingEvents' },
  WorkPlan: { one: 'workPlan', key: 'slug', list: 'workPlans' },
};

/** Filters and orders that all of the test's things of a kind pass. */
const VARIANTS: Record<Kind, string[]> = {
  Dataset: [
    'first: 100',
    'last: 100',
    'first: 100, publisher: "test-alpha"',
    'first: 100, area: "ARG"',
    'first: 100, topics: ["TEST"]',
    'first: 100, indicators: ["TEST_INDICATOR"]',
    'first: 100, countedBy: [CITIZENSHIP]',
    'first: 100, publishers: ["test-alpha"]',
    'first: 100, areas: ["ARG"]',
    'first: 100, frequencies: ["A"]',
    'first: 100, freshness: [CURRENT, LATE, OLD, UNKNOWN]',
    'first: 100, licences: ["UNKNOWN"]',
    `first: 100, query: "${WORD}"`,
    'first: 100, orderBy: TITLE',
    'first: 100, orderBy: CODE',
    'first: 100, orderBy: UPDATED_AT',
    'first: 100, orderBy: OBSERVATIONS',
    'first: 100, orderBy: LAST_PERIOD',
    'first: 100, orderBy: COMPLETENESS',
  ],
  Guide: ['first: 100', 'last: 100', 'first: 100, topics: ["TEST"]', `first: 100, query: "${WORD}"`],
  TrainingEvent: [
    'first: 100',
    'last: 100',
    'first: 100, organiser: "test-alpha"',
    'first: 100, language: ES',
    'first: 100, from: "2030-02-28T00:00:00Z", to: "2030-03-02T00:00:00Z"',
  ],
  WorkPlan: ['first: 100', 'last: 100'],
};

test('every filter and order of a list is tried', () => {
  for (const kind of KINDS) {
    const field = schema.getQueryType()?.getFields()[ROOTS[kind].list];
    const tried = new Set(
      VARIANTS[kind].flatMap((variant) => [...variant.matchAll(/(\w+): /g)].map(([, name]) => name)),
    );
    const names = field?.args.map(({ name }) => name).filter((name) => name !== 'after' && name !== 'before');
    expect([...tried].sort()).toEqual(names?.sort());
  }
});

describe.each(ASKERS)('%s', (asker) => {
  test.each(KINDS)('opens a %s that may be seen, with all of its fields, and no other', async (kind) => {
    const { one, key } = ROOTS[kind];
    // Lists have tests of their own.
    const skip = (field: string) =>
      !['thing', 'open', 'page', 'mayEdit'].includes(guards.get(field) ?? 'page');
    const query = `query ($id: ID!, $code: String!) {
      one: ${one}(${key}: $code) ${selectAll(schema, kind, 3, skip)} node(id: $id) { id } nodes(ids: [$id]) { id } }`;
    for (const reading of readingsOf(kind)) {
      const id = idOf(kind, reading);
      const { one, node, nodes } = await hub.dataOf(asker, query, { id, code: codeOf(kind, reading) });
      const expected = sees(asker, reading) ? id : undefined;
      expect([reading, one?.id, node?.id, nodes[0]?.id]).toEqual([reading, expected, expected, expected]);
    }
  });

  test('opens versions and series by their own ids where their dataset may be seen', async () => {
    const { datasets } = await hub.dataOf(
      'network admin',
      '{ datasets(publisher: "test-alpha") { nodes { id series { nodes { id } } versions { nodes { id } } } } }',
    );
    for (const { id, series, versions } of datasets.nodes) {
      const ids = [series.nodes[0].id, versions.nodes[0].id];
      const { nodes } = await hub.dataOf(asker, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      const seen = seenIds(asker, 'Dataset').includes(id);
      expect(nodes).toEqual(ids.map((one: string) => (seen ? { id: one } : null)));
    }
  });

  test.each(KINDS)(
    'lists just what may be seen of %s, in every filter and order, and counts no other',
    async (kind) => {
      for (const variant of VARIANTS[kind]) {
        const query = `{ list: ${ROOTS[kind].list}(${variant}) { totalCount nodes { id } edges { node { id } } } }`;
        const { list } = await hub.dataOf(asker, query);
        expect([variant, ...ours(list.nodes)]).toEqual([variant, ...seenIds(asker, kind)]);
        expect(list.edges).toEqual(list.nodes.map((node: object) => ({ node })));
        expect([variant, list.totalCount]).toEqual([variant, list.nodes.length]);
        // What is hidden moves nothing that is seen.
        const { list: full } = await hub.dataOf('network admin', query);
        const known = new Set(list.nodes.map(({ id }: { id: string }) => id));
        expect(list.nodes).toEqual(full.nodes.filter(({ id }: { id: string }) => known.has(id)));
      }
    },
  );

  test.each(KINDS)('takes no cursor of a %s that may not be seen', async (kind) => {
    const field = ROOTS[kind].list;
    const { list } = await hub.dataOf(
      'network admin',
      `{ list: ${field}(first: 100) { edges { cursor node { id } } } }`,
    );
    for (const reading of readingsOf(kind)) {
      const edge = list.edges.find(({ node }: { node: { id: string } }) => node.id === idOf(kind, reading));
      const query = `query ($after: String) { list: ${field}(after: $after) { totalCount } }`;
      const { errors } = await hub.ask(asker, query, { after: edge.cursor });
      expect([reading, errors.length]).toEqual([reading, sees(asker, reading) ? 0 : 1]);
    }
  });

  test('finds by search just what may be seen, and is led to nothing else', async () => {
    const search = async (query: string, kinds?: string[]): Promise<FoundBySearch> =>
      (await hub.dataOf(asker, SEARCH, { query, kinds })).search;
    const idsOf = ({ nodes }: FoundBySearch) => ours(nodes.map(({ node }) => node));
    const all = await search(WORD);
    expect(idsOf(all)).toEqual(KINDS.flatMap((kind) => seenIds(asker, kind)).sort());
    expect(all.totalCount).toBe(all.nodes.length);
    expect(idsOf(await search(WORD, ['DATASET']))).toEqual(seenIds(asker, 'Dataset'));
    for (const reading of readingsOf('Dataset')) {
      const word = OWN_WORD[reading];
      const seen = sees(asker, reading);
      for (const query of typedFor(word)) {
        const found = await search(query);
        if (seen) {
          const ids = KINDS.filter((kind) => readingsOf(kind).includes(reading)).map((kind) =>
            idOf(kind, reading),
          );
          expect([query, found.didYouMean, ...idsOf(found)]).toEqual([
            query,
            query === word ? null : word,
            ...ids.sort(),
          ]);
        } else {
          // The very answer that there was before any of the hidden things.
          expect([query, found]).toEqual([query, hub.foundInSeed.get(query)]);
        }
      }
      const { totalCount } = (await hub.dataOf(asker, `{ datasets(query: "${word}") { totalCount } }`))
        .datasets;
      expect([word, totalCount]).toEqual([word, seen ? 1 : 0]);
    }
  });

  test('gets figures of just the datasets that may be seen', async () => {
    const { indicator } = await hub.dataOf(
      asker,
      '{ indicator(code: "TEST_INDICATOR") { series(first: 100) { totalCount nodes { values dataset { id } } } } }',
    );
    expect(ours(indicator.series.nodes.map(({ dataset }: { dataset: { id: string } }) => dataset))).toEqual(
      seenIds(asker, 'Dataset'),
    );
    expect(indicator.series.totalCount).toBe(indicator.series.nodes.length);
    for (const node of indicator.series.nodes) expect(node.values).toEqual([7]);
  });

  test.each([
    'series(filter: { dataset: $dataset })',
    'aggregate(filter: { dataset: $dataset }, by: ["REF_AREA", "YEAR"])',
  ])('is told no more of a hidden dataset than of none by %s', async (figures) => {
    const type = figures.startsWith('series') ? 'SeriesConnection' : 'Aggregate';
    const skip = (field: string) => ['list', 'door'].includes(guards.get(field) ?? 'page');
    const field = `${figures} ${selectAll(schema, type, type === 'Aggregate' ? 3 : 2, skip)}`;
    const query = `query ($dataset: String!) { indicator(code: "TEST_INDICATOR") { ${field} } }`;
    const told = async (dataset: string) => (await hub.ask(asker, query, { dataset })).errors;
    const none = codesOf(await told('TEST_NOWHERE'));
    for (const reading of readingsOf('Dataset')) {
      const code = codeOf('Dataset', reading);
      expect([reading, ...codesOf(await told(code))]).toEqual([
        reading,
        ...(sees(asker, reading) ? [] : none),
      ]);
      // What is suggested for a slip of the pen is no hidden code.
      const suggested = JSON.stringify(await told(`${code}S`)).replaceAll(`${code}S`, '');
      expect([reading, suggested.includes(code)]).toEqual([reading, sees(asker, reading)]);
    }
  });
});

const codesOf = (errors: Answer['errors']) => errors.map(({ extensions }) => extensions?.code);
