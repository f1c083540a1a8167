import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../api/test/database.ts';
import { ask, type SmallCatalogue, smallCatalogue } from './modules/graph-fixture.ts';
import { decodeId, encodeId } from './node.ts';

let small: SmallCatalogue;
beforeAll(async () => {
  small = await smallCatalogue((await testDatabase()).url);
});
afterAll(() => small?.db.close());

type Who = keyof SmallCatalogue['viewers'];

const as = (who: Who, query: string, options?: Parameters<typeof ask>[3]) =>
  ask(small.db, small.viewers[who], query, options);

describe('global ids', () => {
  it('are taken apart as they were made, and only so', () => {
    for (const code of ['PUB', 'a:b', 'ñandú', 'x/y']) {
      expect(decodeId(encodeId('Dataset', code))).toEqual({ typename: 'Dataset', id: code });
    }
    expect(decodeId(`${encodeId('Dataset', 'PUB')}=`)).toEqual({ typename: '', id: '' });
    expect(decodeId(` ${encodeId('Dataset', 'PUB')}`)).toEqual({ typename: '', id: '' });
  });

  it.each([
    'junk',
    '',
    'Datas',
    Buffer.from('Dataset').toString('base64'),
    Buffer.from('Query:x').toString('base64'),
    Buffer.from('Nothing:x').toString('base64'),
    Buffer.from('Dataset:a\0').toString('base64'),
  ])('refuse %j', async (id) => {
    const { data, errors } = await as('anonymous', 'query ($id: ID!) { node(id: $id) { id } }', {
      variables: { id },
    });
    expect(data.node).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('keep the good ones of a list', async () => {
    const id = Buffer.from('Dataset:PUB').toString('base64');
    const none = Buffer.from('Dataset:NONE').toString('base64');
    const { data, errors } = await as('anonymous', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: [none, 'junk', id] },
    });
    expect(data.nodes).toEqual([null, null, { id }]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.path).toEqual(['nodes', 1]);
  });

  it('lead back to every kind of thing', async () => {
    const { data } = await as(
      'anonymous',
      `{
      dataset(code: "PUB") { id structure { id } currentVersion { id } } indicator(code: "IND") { id } guide(slug: "open") { id }
      observatory(slug: "uno") { id } trainingEvent(slug: "sooner") { id } workPlan(slug: "road-map") { id }
      codeList(code: "CL_AREA") { id entry(code: "ARG") { id } } }`,
    );
    const ids = [
      data.dataset.id,
      data.dataset.structure.id,
      data.dataset.currentVersion.id,
      data.indicator.id,
      data.guide.id,
      data.observatory.id,
      data.trainingEvent.id,
      data.workPlan.id,
      data.codeList.id,
      data.codeList.entry.id,
    ];
    const again = await as('anonymous', 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      variables: { ids },
    });
    expect(again.data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(ids.map((id) => Buffer.from(id, 'base64').toString())).toEqual([
      'Dataset:PUB',
      'DataStructure:DSD',
      'DatasetVersion:PUB/1',
      'Indicator:IND',
      'Guide:open',
      'Observatory:uno',
      'TrainingEvent:sooner',
      'WorkPlan:road-map',
      'CodeList:CL_AREA',
      'Code:CL_AREA/ARG',
    ]);
  });
});
