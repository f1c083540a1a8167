import type { Database } from '@hub/prisma/client.ts';
import { READINGS, type Reading } from '@hub/schema/modules/access/permission-matrix.ts';
import { indexThing, refreshVocabulary } from '@hub/schema/modules/search/index-thing.ts';
import { encodeId } from '@hub/schema/node.ts';

/** The kinds of things that are guarded, by the name of their type. */
export const KINDS = ['Dataset', 'Guide', 'TrainingEvent', 'WorkPlan'] as const;
export type Kind = (typeof KINDS)[number];

/** A word that stands in the texts of all things of the tests and nowhere else. */
export const WORD = 'zarzaparrilla';

/** A word that stands in the texts of things with this reading only. */
export const OWN_WORD: Record<Reading, string> = {
  PUBLIC: 'lapacho',
  NETWORK: 'jacaranda',
  OBSERVATORY: 'quebracho',
  DRAFT: 'guayacan',
};

/** The guide of an event of each reading: the public event's is one that only the observatory reads. */
export const GUIDE_OF_EVENT: Record<Exclude<Reading, 'DRAFT'>, Reading> = {
  PUBLIC: 'OBSERVATORY',
  NETWORK: 'NETWORK',
  OBSERVATORY: 'DRAFT',
};

/** Events and plans have no drafts. */
export function readingsOf(kind: Kind): readonly Reading[] {
  return kind === 'Dataset' || kind === 'Guide'
    ? READINGS
    : READINGS.filter((reading) => reading !== 'DRAFT');
}

/** Immutable code of the test's thing of this kind and reading. */
export function codeOf(kind: Kind, reading: Reading): string {
  return kind === 'Dataset' ? `TEST_${reading}` : `test-${kind.toLowerCase()}-${reading.toLowerCase()}`;
}

/** Global id of the test's thing of this kind and reading. */
export function idOf(kind: Kind, reading: Reading): string {
  return encodeId(kind, codeOf(kind, reading));
}

/**
 * A thing of each kind and reading, all of one owner, joined to each other by every edge there is: each guide to all
 * datasets and, like these, to the indicator; each event to a guide. Every dataset has one series of one observation.
 */
export async function makeThings(db: Database, ownerId: number): Promise<void> {
  const indicatorId = await makeIndicator(db);
  const datasets = await makeDatasets(db, ownerId, indicatorId);
  const guides = await makeGuides(db, ownerId, indicatorId, datasets);
  for (const reading of ['PUBLIC', 'NETWORK', 'OBSERVATORY'] as const) {
    const common = { title: words(reading), description: words(reading), access: reading };
    await db.prisma.trainingEvent.create({
      data: {
        ...common,
        slug: codeOf('TrainingEvent', reading),
        organiserId: ownerId,
        mode: 'ONLINE',
        languages: ['ES'],
        timeZone: 'UTC',
        guideId: guides.get(GUIDE_OF_EVENT[reading]) ?? null,
        sessions: {
          create: { number: 1, title: words(reading), startsAt: FIRST_OF_MARCH, endsAt: FIRST_OF_MARCH },
        },
      },
    });
    await db.prisma.workPlan.create({
      data: {
        ...common,
        slug: codeOf('WorkPlan', reading),
        ownerId,
        phases: {
          create: {
            number: 1,
            title: words(reading),
            aim: words(reading),
            activities: { create: { number: 1, title: words(reading) } },
          },
        },
      },
    });
  }
  await db.prisma.$transaction(async (tx) => {
    const kinds = {
      Dataset: 'DATASET',
      Guide: 'GUIDE',
      TrainingEvent: 'TRAINING_EVENT',
      WorkPlan: 'WORK_PLAN',
    } as const;
    for (const kind of KINDS) {
      for (const reading of readingsOf(kind)) await indexThing(tx, kinds[kind], codeOf(kind, reading));
    }
  });
  await refreshVocabulary(db);
}

const FIRST_OF_MARCH = new Date('2030-03-01T10:00:00Z');

function words(reading: Reading) {
  const text = `${WORD} ${OWN_WORD[reading]}`;
  return { es: text, pt: text, en: text };
}

async function makeIndicator({ prisma }: Database): Promise<number> {
  const name = { es: 'Indicador', pt: 'Indicador', en: 'Indicator' };
  const { id } = await prisma.indicator.create({
    data: {
      code: 'TEST_INDICATOR',
      name,
      definition: name,
      concept: 'TEST',
      measure: 'STOCK',
      unit: 'PS',
      aimsAt: 'UNDEFINED',
    },
  });
  return id;
}

async function makeDatasets(
  { prisma, pool }: Database,
  publisherId: number,
  indicatorId: number,
): Promise<number[]> {
  const name = { es: 'Área', pt: 'Área', en: 'Area' };
  const { id: codeListId } = await prisma.codeList.create({
    data: { code: 'CL_TEST_AREA', name, agency: 'TEST' },
  });
  const area = await prisma.code.create({ data: { codeListId, code: 'ARG', label: name } });
  await makeCode('CL_AREA', 'ARG');
  await makeCode('CL_TOPIC', 'TEST');
  const structure = await prisma.dataStructure.create({
    data: {
      code: 'DSD_TEST',
      name,
      agency: 'TEST',
      dimensions: { create: { position: 1, concept: 'REF_AREA', name, codeListId } },
    },
  });
  const ids: number[] = [];
  for (const reading of READINGS) {
    const { id } = await prisma.dataset.create({
      data: {
        code: codeOf('Dataset', reading),
        title: words(reading),
        description: words(reading),
        caveats: words(reading),
        publisherId,
        structureId: structure.id,
        ...standing(reading),
        protection: 'AS_PUBLISHED',
        source: 'Test',
        citation: 'Test',
        frequency: 'A',
        topics: ['TEST'],
        expectedAreas: ['ARG'],
        currentVersion: 1,
        versions: { create: { ...VERSION, publishedAt: FIRST_OF_MARCH } },
        indicators: { create: { indicatorId } },
      },
    });
    ids.push(id);
    await pool.query(
      `INSERT INTO figures.series (dataset_id, series_id, key, frequency, indicator_id, area, counted_by, unit)
       VALUES ($1, 1, 'A.TEST_INDICATOR.ARG', 'A', $2, $3, 'CITIZENSHIP', 'PS')`,
      [id, indicatorId, area.id],
    );
    await pool.query(
      `INSERT INTO figures.series_revision (dataset_id, series_id, from_version, periods, "values")
       VALUES ($1, 1, 1, '{2020}', '{7}')`,
      [id],
    );
  }
  return ids;

  /** A code of a list of the seed, where the database has neither yet. */
  async function makeCode(list: string, code: string): Promise<void> {
    const made = await prisma.codeList.upsert({
      where: { code: list },
      create: { code: list, name, agency: 'TEST' },
      update: {},
    });
    const known = { codeListId: made.id, code };
    await prisma.code.upsert({
      where: { codeListId_code: known },
      create: { ...known, label: name },
      update: {},
    });
  }
}

const VERSION = {
  number: 1,
  reason: 'FIRST',
  checksum: '0',
  citation: 'Test',
  processing: 'NONE',
  observationCount: 1,
  seriesCount: 1,
} as const;

function standing(reading: Reading) {
  return reading === 'DRAFT'
    ? ({ access: 'PUBLIC', state: 'DRAFT' } as const)
    : ({ access: reading, state: 'PUBLISHED' } as const);
}

async function makeGuides({ prisma }: Database, ownerId: number, indicatorId: number, datasets: number[]) {
  const ids = new Map<Reading, number>();
  for (const reading of READINGS) {
    const { es: text } = words(reading);
    const { id } = await prisma.guide.create({
      data: {
        slug: codeOf('Guide', reading),
        ownerId,
        ...standing(reading),
        topics: ['TEST'],
        texts: { create: { locale: 'ES', title: text, summary: text, body: text } },
        indicators: { create: { indicatorId } },
        datasets: { create: datasets.map((datasetId) => ({ datasetId })) },
      },
    });
    ids.set(reading, id);
  }
  return ids;
}
