import type { Database } from '@hub/prisma/client.ts';
import type { CountedBy, ExchangeSeries } from '../../engine/exchange/exchange-series.ts';
import { writeSdmxCsv } from '../../engine/exchange/write-sdmx-csv.ts';
import type { Measure } from '../../engine/statistics/sum-request.ts';
import type { Frequency } from '../../engine/structure/period.ts';
import { forgetCodeLists } from '../structure/code-lists.ts';
import { type PublishInput, type PublishResult, publishDataset } from './publish-dataset.ts';

/** A dataset of a test with all that it rests on. Codes must be unique in the database of the test. */
export interface Cube {
  code: string;
  indicator: string;
  measure: Measure;
  dimensions: readonly {
    concept: string;
    sparse: boolean;
    codeList: string;
    codes: readonly { code: string; partOf?: string | null; parent?: string | null }[];
  }[];
  expectedAreas?: readonly string[];
  partial?: readonly string[];
}

/** A series of a test: codes in the order of the dimensions, ordinals to values. */
export interface CubeSeries {
  codes: readonly string[];
  /** Without a status: A, or M where there is no value. */
  observations: readonly (readonly [period: number, value: number | null, status?: string])[];
  frequency?: Frequency;
  countedBy?: CountedBy;
  unit?: string;
}

/** Makes the code lists, the structure, the indicator and the dataset, without figures. */
export async function makeCube(db: Database, cube: Cube): Promise<void> {
  const { prisma } = db;
  const text = (words: string) => ({ es: words, pt: words, en: words });
  const owner = { slug: 'cubes', name: text('cubes'), standing: 'PARTNER', kind: 'NETWORK' } as const;
  const publisher = await prisma.observatory.upsert({ where: { slug: 'cubes' }, create: owner, update: {} });
  const dimensions = [];
  for (const [index, { concept, sparse, codeList, codes }] of cube.dimensions.entries()) {
    const known = await prisma.codeList.findUnique({ where: { code: codeList } });
    const list =
      known ??
      (await prisma.codeList.create({ data: { code: codeList, name: text(codeList), agency: 'TST' } }));
    const ids = new Map<string, number>();
    for (const [position, { code, partOf = null, parent = null }] of (known ? [] : codes).entries()) {
      const parentId = parent === null ? null : (ids.get(parent) ?? null);
      const data = { codeListId: list.id, code, label: text(code), position, partOf, parentId };
      ids.set(code, (await prisma.code.create({ data })).id);
    }
    dimensions.push({ position: index + 1, concept, sparse, name: text(concept), codeListId: list.id });
  }
  const structure = await prisma.dataStructure.create({
    data: {
      code: `DSD_${cube.code}`,
      name: text(cube.code),
      agency: 'TST',
      dimensions: { create: dimensions },
    },
  });
  const indicator = await prisma.indicator.create({
    data: {
      code: cube.indicator,
      name: text(cube.indicator),
      definition: text(cube.indicator),
      concept: 'TST',
      measure: cube.measure,
      unit: 'PS',
      aimsAt: 'MIXED',
    },
  });
  await prisma.dataset.create({
    data: {
      code: cube.code,
      title: text(cube.code),
      description: text(cube.code),
      publisherId: publisher.id,
      structureId: structure.id,
      protection: 'AS_PUBLISHED',
      source: 'Test',
      citation: 'Test',
      frequency: 'A',
      expectedAreas: [...(cube.expectedAreas ?? [])],
      partialDimensions: [...(cube.partial ?? [])],
      indicators: { create: { indicatorId: indicator.id } },
    },
  });
  forgetCodeLists(db);
}

/** The file of a version in the exchange format. */
export function fileOf(cube: Cube, series: readonly CubeSeries[]): string {
  const structure = { code: '', dimensions: cube.dimensions };
  const exchanged = series.map(
    ({ codes, observations, frequency = 'A', countedBy = 'CITIZENSHIP', unit = 'PS' }): ExchangeSeries => ({
      key: '',
      frequency,
      indicator: cube.indicator,
      codes,
      attributes: {
        countedBy,
        unit,
        unitMult: 0,
        unitOfCount: null,
        sourceType: null,
        minimumStay: null,
        refTime: null,
      },
      periods: observations.map(([period]) => period),
      values: observations.map(([, value]) => value),
      statuses: observations.map(([, value, status]) => status ?? (value === null ? 'M' : 'A')),
      confidentiality: observations.map(() => 'F'),
      breaks: [],
      notes: new Map(),
      rows: [],
    }),
  );
  return [...writeSdmxCsv(cube.code, structure, exchanged)].join('');
}

/** Publishes a text as a version. */
export function publishText(
  db: Database,
  cube: Cube,
  number: number,
  text: string,
  more: Partial<PublishInput> = {},
): Promise<PublishResult> {
  return publishDataset(db, {
    dataset: cube.code,
    number,
    reason: number === 1 ? 'FIRST' : 'REVISION',
    publishedAt: new Date(Date.UTC(2024, number - 1)),
    licence: 'UNKNOWN',
    citation: 'Test',
    processing: 'NONE',
    file: { address: `${cube.code}.v${number}.csv`, bytes: piecesOf(text) },
    actor: null,
    ...more,
  });
}

/** The bytes of a text in small pieces, which cut characters in two. */
async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 1_021) yield bytes.subarray(at, at + 1_021);
}
