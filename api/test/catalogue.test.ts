import { ASKERS } from '@hub/schema/modules/access/permission-matrix.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, readingsOf } from './access-things.ts';
import { type PermissionWorld, seenIds, sees, startPermissionWorld } from './permission-world.ts';

let hub: PermissionWorld;

beforeAll(async () => {
  hub = await startPermissionWorld();
});
afterAll(() => hub?.close());

const FACETS = ['topics', 'areas', 'publishers', 'countedBy', 'frequencies', 'freshness', 'licences'];
const ALL = FACETS.map((facet) => `${facet} { value count }`).join(' ');

describe.each(ASKERS)('%s', (asker) => {
  test('counts in each facet just what may be seen', async () => {
    const seen = seenIds(asker, 'Dataset').length;
    const { facets, list } = await hub.dataOf(
      asker,
      `{ facets: datasetFacets(publishers: ["test-alpha"]) { totalCount ${ALL} }
         list: datasets(publishers: ["test-alpha"]) { totalCount } }`,
    );
    expect([facets.totalCount, list.totalCount]).toEqual([seen, seen]);
    const countIn = (facet: string, value: string) =>
      facets[facet].find((one: { value: string }) => one.value === value)?.count;
    for (const [facet, value] of [
      ['topics', 'TEST'],
      ['areas', 'ARG'],
      ['publishers', 'test-alpha'],
      ['countedBy', 'CITIZENSHIP'],
      ['frequencies', 'A'],
      ['licences', 'UNKNOWN'],
    ] as const)
      expect([facet, countIn(facet, value)]).toEqual([facet, seen]);
  });

  test('compares versions only of datasets that may be seen', async () => {
    for (const reading of readingsOf('Dataset')) {
      const query = `query ($code: String!) { dataset(code: $code) { version(number: 1) {
        changesFrom(number: 1) { observations { unchanged } changes { totalCount } } } } }`;
      const { dataset } = await hub.dataOf(asker, query, { code: codeOf('Dataset', reading) });
      expect([reading, dataset === null]).toEqual([reading, !sees(asker, reading)]);
    }
  });
});
