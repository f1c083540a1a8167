import { ASKERS, type Asker, type Reading, SEES } from '@hub/schema/modules/access/permission-matrix.ts';
import { encodeId } from '@hub/schema/node.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GUIDE_OF_EVENT, idOf, type Kind, readingsOf } from './access-things.ts';
import { guards, isPaged, type PermissionWorld, seenIds, startPermissionWorld } from './permission-world.ts';

let hub: PermissionWorld;

beforeAll(async () => {
  hub = await startPermissionWorld();
});
afterAll(() => hub?.close());

/** An edge from a thing that everybody sees, or from a thing of each reading, to all things of a kind that it joins. */
interface Edge {
  kind: Kind;
  /** Global ids of the things that the edge starts from, with the readings of the things that it leads to. */
  from: (asker: Asker) => [string, readonly Reading[]][];
}

const ofAlpha = (kind: Kind): Edge => ({
  kind,
  from: () => [[encodeId('Observatory', 'test-alpha'), readingsOf(kind)]],
});
const ofIndicator = (kind: Kind): Edge => ({
  kind,
  from: () => [[encodeId('Indicator', 'TEST_INDICATOR'), readingsOf(kind)]],
});
const between = (parent: Kind, kind: Kind, joined: (reading: Reading) => readonly Reading[]): Edge => ({
  kind,
  from: (asker) =>
    readingsOf(parent)
      .filter((reading) => SEES[asker].includes(reading))
      .map((reading) => [idOf(parent, reading), joined(reading)]),
});
const guideOf = (event: Reading) => (event === 'DRAFT' ? [] : [GUIDE_OF_EVENT[event]]);

const EDGES: Record<string, Edge> = {
  'Observatory.datasets': ofAlpha('Dataset'),
  'Observatory.guides': ofAlpha('Guide'),
  'Observatory.events': ofAlpha('TrainingEvent'),
  'Observatory.workPlans': ofAlpha('WorkPlan'),
  'Indicator.datasets': ofIndicator('Dataset'),
  'Indicator.guides': ofIndicator('Guide'),
  'Dataset.guides': between('Dataset', 'Guide', () => readingsOf('Guide')),
  'Guide.datasets': between('Guide', 'Dataset', () => readingsOf('Dataset')),
  'Guide.events': between('Guide', 'TrainingEvent', (guide) =>
    readingsOf('TrainingEvent').filter((event) => guideOf(event).includes(guide)),
  ),
  'TrainingEvent.guide': between('TrainingEvent', 'Guide', guideOf),
};

test('every edge to guarded things is walked', () => {
  const inTable = [...guards].filter(([name, guard]) => guard === 'list' && !name.startsWith('Query.'));
  // Series are tested with the figures.
  expect(Object.keys(EDGES).sort()).toEqual(
    inTable
      .map(([name]) => name)
      .filter((name) => name !== 'Indicator.series')
      .sort(),
  );
});

test.each(Object.entries(EDGES))(
  '%s leads each asker to just the things that they may see',
  async (name, { kind, from }) => {
    const [type = '', field = ''] = name.split('.');
    const paged = isPaged(type, field);
    const list = paged
      ? `${field}(first: 100) { totalCount nodes { id } edges { node { id } } }`
      : `${field} { id }`;
    for (const asker of ASKERS) {
      for (const [id, joined] of from(asker)) {
        const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { list: ${list} } } }`;
        const { node } = await hub.dataOf(asker, query, { id });
        const found: { id: string }[] = paged ? node.list.nodes : [node.list].flat().filter(Boolean);
        const ids = found.map((one) => one.id).sort();
        expect([asker, ...ids]).toEqual([asker, ...seenIds(asker, kind, joined)]);
        if (paged) expect([node.list.totalCount, node.list.edges.length]).toEqual([ids.length, ids.length]);
      }
    }
  },
);
