import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../api/test/database.ts';
import { ask, type SmallCatalogue, smallCatalogue } from '../graph-fixture.ts';

let small: SmallCatalogue;
beforeAll(async () => {
  small = await smallCatalogue((await testDatabase()).url);
});
afterAll(() => small?.db.close());

type Who = keyof SmallCatalogue['viewers'];

const as = (who: Who, query: string, options?: Parameters<typeof ask>[3]) =>
  ask(small.db, small.viewers[who], query, options);

const SEEN: Record<Who, string[]> = {
  anonymous: ['PUB', 'SPANISH'],
  silentToken: ['PUB', 'SPANISH'],
  other: ['NET', 'OTHER', 'PUB', 'SPANISH'],
  member: ['NET', 'OBS', 'PUB', 'SPANISH'],
  editor: ['DRAFT', 'NET', 'OBS', 'PUB', 'SPANISH'],
  admin: ['DRAFT', 'NET', 'OBS', 'OTHER', 'PUB', 'SPANISH'],
};
const EVERYBODY = Object.entries(SEEN) as [Who, string[]][];

describe('who sees which datasets', () => {
  it.each(EVERYBODY)('%s: in the list and its count', async (who, codes) => {
    const { data, errors } = await as(
      who,
      '{ datasets(orderBy: CODE) { totalCount nodes { code } edges { node { code } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.datasets.nodes.map((node: { code: string }) => node.code)).toEqual(codes);
    expect(data.datasets.totalCount).toBe(codes.length);
    expect(data.datasets.edges).toHaveLength(codes.length);
  });

  it.each(EVERYBODY)('%s: by code, by node, by nodes and by version', async (who, codes) => {
    for (const code of SEEN.admin) {
      const id = Buffer.from(`Dataset:${code}`).toString('base64');
      const version = Buffer.from(`DatasetVersion:${code}/1`).toString('base64');
      const query = `query ($code: String!, $id: ID!, $version: ID!) {
        dataset(code: $code) { code }
        node(id: $id) { id ... on Dataset { code } }
        nodes(ids: [$id, $version]) { id }
        version: node(id: $version) { ... on DatasetVersion { number dataset { code } } } }`;
      const { data, errors } = await as(who, query, { variables: { code, id, version } });
      expect(errors).toBeUndefined();
      const seen = codes.includes(code);
      expect(data.dataset).toEqual(seen ? { code } : null);
      expect(data.node).toEqual(seen ? { id, code } : null);
      expect(data.nodes).toEqual(seen ? [{ id }, { id: version }] : [null, null]);
      expect(data.version).toEqual(seen ? { number: 1, dataset: { code } } : null);
    }
  });

  it.each(EVERYBODY)('%s: through an observatory, an indicator and a guide', async (who, codes) => {
    const { data } = await as(
      who,
      `{ observatory(slug: "uno") { datasets { totalCount nodes { code } } }
         indicator(code: "IND") { datasets { code } }
         guide(slug: "open") { datasets { code } } }`,
    );
    const ofUno = codes.filter((code) => code !== 'OTHER');
    expect(data.observatory.datasets).toEqual({
      totalCount: ofUno.length,
      nodes: ofUno.map((code) => ({ code })),
    });
    expect(data.indicator.datasets.map(({ code }: { code: string }) => code)).toEqual(codes);
    expect(data.guide.datasets).toEqual(
      codes.filter((code) => ['OBS', 'PUB'].includes(code)).map((code) => ({ code })),
    );
  });

  it.each(EVERYBODY)('%s: draft versions', async (who) => {
    const query = `query ($draft: ID!) {
      dataset(code: "PUB") { versions { totalCount nodes { number isCurrent } } version(number: 2) { number } currentVersion { number } }
      node(id: $draft) { id } }`;
    const draft = Buffer.from('DatasetVersion:PUB/2').toString('base64');
    const { data } = await as(who, query, { variables: { draft } });
    const edits = who === 'editor' || who === 'admin';
    expect(data.dataset.versions.nodes.map(({ number }: { number: number }) => number)).toEqual(
      edits ? [2, 1] : [1],
    );
    expect(data.dataset.versions.totalCount).toBe(edits ? 2 : 1);
    expect(data.dataset.version).toEqual(edits ? { number: 2 } : null);
    expect(data.node).toEqual(edits ? { id: draft } : null);
    expect(data.dataset.currentVersion).toEqual({ number: 1 });
  });
});

describe('pages', () => {
  it('go forward and back over the whole list', async () => {
    const first = await as(
      'admin',
      '{ datasets(first: 2, orderBy: CODE) { nodes { code } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
    );
    expect(first.data.datasets.nodes).toEqual([{ code: 'DRAFT' }, { code: 'NET' }]);
    expect(first.data.datasets.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const after = first.data.datasets.pageInfo.endCursor;
    const rest = await as(
      'admin',
      'query ($after: String) { datasets(after: $after, orderBy: CODE) { nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor } totalCount } }',
      { variables: { after } },
    );
    expect(rest.data.datasets.nodes).toHaveLength(4);
    expect(rest.data.datasets).toMatchObject({
      totalCount: 6,
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const before = rest.data.datasets.pageInfo.startCursor;
    const back = await as(
      'admin',
      'query ($before: String) { datasets(last: 1, before: $before, orderBy: CODE) { nodes { code } pageInfo { hasNextPage hasPreviousPage } } }',
      { variables: { before } },
    );
    expect(back.data.datasets).toMatchObject({
      nodes: [{ code: 'NET' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
  });

  it.each([
    ['first: 0', 'first'],
    ['first: 101', 'first'],
    ['last: -1', 'last'],
    ['first: 1, last: 1', 'last'],
    ['after: "nonsense"', 'after'],
  ])('refuse %s', async (argument, name) => {
    for (const list of [
      'datasets',
      'indicators',
      'guides',
      'trainingEvents',
      'workPlans',
      'observatories',
      'codeLists',
    ]) {
      const { errors } = await as('anonymous', `{ ${list}(${argument}) { totalCount } }`);
      expect(errors?.[0]?.extensions, list).toMatchObject({ code: 'BAD_USER_INPUT', argument: name });
      expect(errors?.[0]?.message).toContain('El argumento');
    }
    const inside = await as(
      'anonymous',
      `{ observatory(slug: "uno") { datasets(${argument}) { totalCount } } }`,
    );
    expect(inside.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: name });
  });

  it('refuse the cursor of a thing that the viewer may not see, as one of nothing', async () => {
    const cursor = Buffer.from('Dataset NET').toString('base64url');
    const query = 'query ($after: String) { datasets(after: $after) { totalCount } }';
    expect((await as('member', query, { variables: { after: cursor } })).errors).toBeUndefined();
    const hidden = await as('anonymous', query, { variables: { after: cursor } });
    const absent = await as('anonymous', query, {
      variables: { after: Buffer.from('Dataset NONE').toString('base64url') },
    });
    expect(hidden).toEqual(absent);
    expect(hidden.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('filters and orders', () => {
  const codes = async (args: string, who: Who = 'anonymous', locale: 'ES' | 'PT' | 'EN' = 'ES') => {
    const { data, errors } = await as(who, `{ datasets(${args}) { nodes { code } } }`, { locale });
    if (errors) throw new Error(errors[0]?.message, { cause: errors[0]?.extensions });
    return data.datasets.nodes.map((node: { code: string }) => node.code);
  };

  it('narrow by each argument', async () => {
    expect(await codes('topics: ["REFUGEES"]')).toEqual(['PUB']);
    expect(await codes('area: "ARG"')).toEqual(['PUB']);
    expect(await codes('area: "ZAF"')).toEqual([]);
    expect(await codes('publisher: "dos"')).toEqual([]);
    expect(await codes('publisher: "dos"', 'other')).toEqual(['OTHER']);
    expect(await codes('indicators: ["IND"], orderBy: CODE')).toEqual(['PUB', 'SPANISH']);
    expect(await codes('countedBy: [CITIZENSHIP]')).toEqual(['PUB']);
    expect(await codes('countedBy: [RESIDENCE]')).toEqual([]);
    expect(await codes('query: "MIGRACION venezolanos"')).toEqual(['SPANISH']);
    expect(await codes('query: "escondido"')).toEqual([]);
    expect(await codes('query: "escondido"', 'editor')).toEqual(['DRAFT']);
  });

  it('order by title in the language asked, by observations, by change', async () => {
    expect(await codes('orderBy: TITLE')).toEqual(['SPANISH', 'PUB']);
    expect(await codes('orderBy: TITLE', 'anonymous', 'EN')).toEqual(['PUB', 'SPANISH']);
    expect(await codes('orderBy: OBSERVATIONS')).toEqual(['SPANISH', 'PUB']);
    expect(await codes('orderBy: UPDATED_AT')).toEqual(['SPANISH', 'PUB']);
  });

  it('name unknown codes with the nearest', async () => {
    const { errors } = await as('anonymous', '{ datasets(topics: ["REFUGES"]) { totalCount } }');
    expect(errors?.[0]?.extensions).toEqual({
      code: 'UNKNOWN_CODE',
      argument: 'topics',
      unknown: 'REFUGES',
      nearest: ['REFUGEES'],
    });
    const publisher = await as('anonymous', '{ datasets(publisher: "uni") { totalCount } }');
    expect(publisher.errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_CODE', nearest: ['uno'] });
  });

  it('refuse NUL and endless texts', async () => {
    for (const value of ['\0', 'x'.repeat(1_000_000)]) {
      for (const query of [
        'query ($v: String!) { dataset(code: $v) { code } }',
        'query ($v: String!) { datasets(query: $v) { totalCount } }',
        'query ($v: String!) { datasets(area: $v) { totalCount } }',
        'query ($v: String!) { guide(slug: $v) { slug } }',
        'query ($v: String!) { search(query: $v) { totalCount } }',
      ]) {
        const { errors } = await as('anonymous', query, { variables: { v: value } });
        expect(errors?.[0]?.extensions?.code, query).toBe('BAD_USER_INPUT');
        expect(errors?.[0]?.message.length).toBeLessThan(200);
      }
    }
  });
});

describe('a dataset', () => {
  it('tells what its current version covers', async () => {
    const { data } = await as(
      'anonymous',
      `{ dataset(code: "PUB") { coverage {
      countedBy missingAreas { code } expectedAreas { code label(locale: PT) }
      areas { area { code } series observations firstPeriod lastPeriod expected } } } }`,
    );
    expect(data.dataset.coverage).toEqual({
      countedBy: ['CITIZENSHIP', 'COUNTRY_OF_BIRTH', 'MIXED'],
      missingAreas: [{ code: 'VEN' }],
      expectedAreas: [
        { code: 'ARG', label: 'Argentina' },
        { code: 'VEN', label: 'Venezuela' },
      ],
      areas: [
        {
          area: { code: 'ARG' },
          series: 2,
          observations: 3,
          firstPeriod: '2005',
          lastPeriod: '2010',
          expected: true,
        },
        {
          area: { code: 'W00' },
          series: 1,
          observations: 1,
          firstPeriod: '2000',
          lastPeriod: '2000',
          expected: false,
        },
      ],
    });
  });

  it('says which texts fall back to which language', async () => {
    const query =
      '{ dataset(code: "PUB") { title title2: title(locale: PT) description fallbacks { field locale } none: fallbacks(locale: ES) { field } licence { code name } } }';
    const { data } = await as('anonymous', query, { locale: 'EN' });
    expect(data.dataset).toEqual({
      title: 'Areas of refuge',
      title2: 'Áreas de refúgio',
      description: 'Descripción de PUB',
      fallbacks: [{ field: 'description', locale: 'ES' }],
      none: [],
      licence: { code: 'UNKNOWN', name: 'Unknown licence' },
    });
  });

  it('may be edited by editors of its publisher', async () => {
    for (const who of Object.keys(SEEN) as Who[]) {
      const { data } = await as(
        who,
        '{ dataset(code: "PUB") { viewerCanEdit } observatory(slug: "uno") { viewerCanEdit } }',
      );
      const edits = who === 'editor' || who === 'admin';
      expect(data).toEqual({ dataset: { viewerCanEdit: edits }, observatory: { viewerCanEdit: edits } });
    }
  });
});
