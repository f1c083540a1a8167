import type { Database } from '@hub/prisma/client.ts';
import type { Context, Locale } from '../../context.ts';
import { anonymous, type RoleName, type Viewer } from '../access/viewer.ts';

/** Publishes a dataset of the fixture's figures at a moment, or leaves it a draft. */
interface FixtureVersion {
  number: number;
  publishedAt: string | null;
}

interface FixtureDataset {
  code: string;
  structure: 'TST_FULL' | 'TST_PLAIN';
  access: 'PUBLIC' | 'NETWORK' | 'OBSERVATORY';
  state: 'PUBLISHED' | 'DRAFT';
  protection: 'AS_PUBLISHED' | 'PROTECT';
  currentVersion: number | null;
  versions: readonly FixtureVersion[];
  series: readonly FixtureSeries[];
}

interface FixtureSeries {
  key: string;
  countedBy?: string;
  revisions: readonly {
    from: number;
    to?: number;
    periods: readonly number[];
    values: readonly (number | null)[];
    statuses?: string;
    confidentiality?: string;
    breaks?: number[];
    notes?: Record<string, string>;
  }[];
}

const ONE = { number: 1, publishedAt: '2024-01-01T00:00:00Z' };
const PUBLISHED = {
  access: 'PUBLIC',
  state: 'PUBLISHED',
  protection: 'AS_PUBLISHED',
  currentVersion: 1,
  versions: [ONE],
} as const;
const STOCK = { key: 'A.TST_STOCK.TPE', revisions: [{ from: 1, periods: [2000, 2010], values: [7, 8] }] };

/** Largest integer that a double holds with all integers below it. */
const LARGEST = 9007199254740991;

/**
 * TST_A has two published versions and a draft; in the second a series is revised, one begins and one ends. The
 * others differ in who may read them. Months are counted from year 0: 24274 is 2022-11.
 */
const DATASETS: FixtureDataset[] = [
  {
    ...PUBLISHED,
    code: 'TST_A',
    structure: 'TST_FULL',
    currentVersion: 2,
    versions: [ONE, { number: 2, publishedAt: '2024-06-01T00:00:00Z' }, { number: 3, publishedAt: null }],
    series: [
      {
        key: 'A.TST_STOCK.TPE.TVE._T',
        revisions: [
          { from: 1, to: 2, periods: [2000, 2005, 2010], values: [1, null, 3.5], statuses: 'AMA' },
          { from: 2, to: 3, periods: [2000, 2005, 2010, 2015], values: [1, 2, 3.5, LARGEST] },
          { from: 3, periods: [2000], values: [666] },
        ],
      },
      {
        key: 'A.TST_STOCK.TPE.TCO._T',
        countedBy: 'COUNTRY_OF_BIRTH',
        revisions: [{ from: 1, periods: [2000, 2005], values: [0.1, -2e-7] }],
      },
      { key: 'A.TST_STOCK.TCO.TVE.F', revisions: [{ from: 2, periods: [2015], values: [1e21] }] },
      { key: 'A.TST_STOCK.TCO.TVE.M', revisions: [{ from: 1, to: 2, periods: [2000], values: [4] }] },
      { key: 'A.TST_STOCK.TVE.TCO._T', revisions: [{ from: 3, periods: [2000], values: [666] }] },
      {
        key: 'M.TST_FLOW.TCO.TVE._T',
        revisions: [
          {
            from: 1,
            periods: [24274, 24275, 24276, 24278],
            values: [10, null, 0, 40],
            statuses: 'A_MP',
            confidentiality: 'FFC_',
            breaks: [24276],
            notes: { '24278': 'preliminary', '24275': 'no register' },
          },
        ],
      },
    ],
  },
  {
    ...PUBLISHED,
    code: 'TST_B',
    structure: 'TST_FULL',
    access: 'NETWORK',
    series: [{ ...STOCK, key: 'A.TST_STOCK.TPE.TVE._T' }],
  },
  { ...PUBLISHED, code: 'TST_C', structure: 'TST_PLAIN', series: [STOCK] },
  { ...PUBLISHED, code: 'TST_D', structure: 'TST_PLAIN', state: 'DRAFT', series: [STOCK] },
  { ...PUBLISHED, code: 'TST_E', structure: 'TST_PLAIN', access: 'OBSERVATORY', series: [STOCK] },
  { ...PUBLISHED, code: 'TST_P', structure: 'TST_PLAIN', protection: 'PROTECT', series: [STOCK] },
  {
    ...PUBLISHED,
    code: 'TST_U',
    structure: 'TST_PLAIN',
    currentVersion: null,
    versions: [{ number: 1, publishedAt: null }],
    series: [STOCK],
  },
];

const AREAS = [
  { code: 'TSA', parent: null },
  { code: 'TCO', parent: 'TSA' },
  { code: 'TPE', parent: 'TSA' },
  { code: 'TVE', parent: 'TSA' },
];

/** Writes structures, datasets and figures of the tests, without any command. Resolves to who asks in them. */
export async function makeSeriesWorld(db: Database) {
  const { prisma, pool } = db;
  const text = (words: string) => ({ es: `${words} es`, pt: `${words} pt`, en: `${words} en` });
  const observatory = await prisma.observatory.create({
    data: { slug: 'tst-owner', name: text('owner'), standing: 'PARTNER', kind: 'OBSERVATORY' },
  });
  const areas = await prisma.codeList.create({
    data: { code: 'CL_TST_AREA', name: text('areas'), agency: 'TST' },
  });
  const ids = new Map<string, number>();
  for (const { code, parent } of AREAS) {
    const parentId = parent === null ? null : (ids.get(parent) ?? null);
    const row = await prisma.code.create({
      data: { codeListId: areas.id, code, label: text(code), parentId },
    });
    ids.set(code, row.id);
  }
  const sexes = await prisma.codeList.create({
    data: { code: 'CL_TST_SEX', name: text('sex'), agency: 'TST' },
  });
  for (const [code, partOf] of [
    ['_T', null],
    ['F', '_T'],
    ['M', '_T'],
  ] as const) {
    ids.set(
      code,
      (await prisma.code.create({ data: { codeListId: sexes.id, code, label: text(code), partOf } })).id,
    );
  }
  const area = { concept: 'REF_AREA', name: text('area'), codeListId: areas.id };
  const counterpart = { concept: 'COUNTERPART_AREA', name: text('counterpart'), codeListId: areas.id };
  const sex = { concept: 'SEX', name: text('sex'), codeListId: sexes.id };
  const structures = new Map<string, number>();
  for (const [code, dimensions] of [
    ['TST_FULL', [area, counterpart, sex]],
    ['TST_PLAIN', [area]],
  ] as const) {
    const made = await prisma.dataStructure.create({
      data: {
        code,
        name: text(code),
        agency: 'TST',
        dimensions: { create: dimensions.map((one, index) => ({ ...one, position: index + 1 })) },
      },
    });
    structures.set(code, made.id);
  }
  const indicators = new Map<string, number>();
  for (const [code, measure] of [
    ['TST_STOCK', 'STOCK'],
    ['TST_FLOW', 'FLOW'],
  ] as const) {
    const data = {
      code,
      name: text(code),
      definition: text(code),
      concept: 'TST',
      measure,
      unit: 'PS',
      aimsAt: 'MIXED',
    } as const;
    indicators.set(code, (await prisma.indicator.create({ data })).id);
  }
  for (const { series, structure, versions, ...dataset } of DATASETS) {
    const made = await prisma.dataset.create({
      data: {
        ...dataset,
        title: text(dataset.code),
        description: text(dataset.code),
        publisherId: observatory.id,
        structureId: structures.get(structure) ?? 0,
        source: 'Test',
        citation: 'Test',
        frequency: 'A',
        indicators: { create: [...indicators.values()].map((indicatorId) => ({ indicatorId })) },
        versions: {
          create: versions.map((version) => ({
            ...version,
            reason: 'FIRST' as const,
            checksum: '0',
            citation: 'Test',
            processing: 'NONE' as const,
          })),
        },
      },
    });
    for (const [index, one] of series.entries()) await insertSeries(made.id, index + 1, one);
  }

  async function insertSeries(
    datasetId: number,
    id: number,
    { key, countedBy = 'CITIZENSHIP', revisions }: FixtureSeries,
  ) {
    const [frequency, indicator, ...codes] = key.split('.');
    const [areaId, counterpartId, d1] = codes.map((code) => ids.get(code));
    await pool.query(
      `INSERT INTO figures.series (dataset_id, series_id, key, frequency, indicator_id, area, counterpart, d1, counted_by, unit)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'PS')`,
      [datasetId, id, key, frequency, indicators.get(indicator ?? ''), areaId, counterpartId, d1, countedBy],
    );
    for (const { from, to, periods, values, statuses, confidentiality, breaks, notes } of revisions) {
      await pool.query(
        'INSERT INTO figures.series_revision VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
        [
          datasetId,
          id,
          from,
          to,
          periods,
          values,
          statuses,
          confidentiality,
          breaks,
          notes && JSON.stringify(notes),
        ],
      );
    }
  }

  const person = (networkAdmin: boolean, role?: RoleName): Viewer => ({
    kind: 'person',
    personId: 1,
    handle: 'tst',
    name: 'Test',
    networkAdmin,
    roles: new Map(role ? [[observatory.id, new Set([role])]] : []),
    by: { session: 'tst' },
  });
  const elsewhere: Viewer = {
    ...person(false),
    roles: new Map([[observatory.id + 1_000, new Set(['EDITOR'])]]),
  } as Viewer;
  const viewers = {
    anonymous,
    'no role': person(false),
    member: person(false, 'MEMBER'),
    editor: person(false, 'EDITOR'),
    'editor elsewhere': elsewhere,
    'network admin': person(true),
    'editor, token WRITE': {
      ...person(false, 'EDITOR'),
      by: { token: 'tst', scopes: new Set(['WRITE']) },
    } as Viewer,
  };
  const contextOf = (viewer: keyof typeof viewers = 'anonymous', locale: Locale = 'EN'): Context => ({
    viewer: viewers[viewer],
    db,
    locale,
    now: () => new Date('2030-01-01T00:00:00Z'),
  });
  return { contextOf };
}
