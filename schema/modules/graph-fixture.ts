import { createDb, type Database } from '@hub/prisma/client.ts';
import { type DocumentNode, type GraphQLFormattedError, graphql, print } from 'graphql';
import type { Locale } from '../context.ts';
import { schema } from '../schema.ts';
import { anonymous, type RoleName, type Viewer } from './access/viewer.ts';
import { rebuildSearch } from './search/index-thing.ts';

/** What the database holds for the tests of the graph: few things, of every access, each with a telling name. */
export interface SmallCatalogue {
  db: Database;
  /** Those who ask, by what they are. */
  viewers: Record<'anonymous' | 'member' | 'editor' | 'other' | 'admin' | 'silentToken', Viewer>;
}

const text = (es: string, pt?: string, en?: string) => ({ es, ...(pt && { pt }), ...(en && { en }) });

const PAST = new Date('2024-01-01T00:00:00Z');
const VERSION = { checksum: 'c', citation: 'c', processing: 'NONE' } as const;

const EMPTY = `TRUNCATE observatory, dataset, guide, indicator, training_event, work_plan, code_list, data_structure,
  figures.series, figures.series_revision, figures.rollup, search.document, search.word RESTART IDENTITY CASCADE`;

/** Empties the database at `url` and fills it with the small catalogue. */
export async function smallCatalogue(url: string): Promise<SmallCatalogue> {
  const db = createDb(url);
  await db.pool.query(EMPTY);
  await addCodeLists(db);
  const uno = await addObservatory(db, 'uno', text('Observatorio Uno', 'Observatório Um', 'Observatory One'));
  const dos = await addObservatory(db, 'dos', text('Observatorio Dos'));
  await addDatasets(db, uno, dos);
  await addGuides(db, uno);
  await addEventsAndPlans(db, uno);
  await addFigures(db);
  await rebuildSearch(db);
  return {
    db,
    viewers: {
      anonymous,
      member: person(uno, 'MEMBER'),
      editor: person(uno, 'EDITOR'),
      other: person(dos, 'MEMBER'),
      admin: { ...person(dos), networkAdmin: true },
      silentToken: { ...person(uno, 'EDITOR'), by: { token: 'tok', scopes: new Set() } },
    },
  };
}

function person(observatory: number, ...roles: RoleName[]): Viewer & { kind: 'person' } {
  return {
    kind: 'person',
    personId: 1,
    handle: 'somebody',
    name: 'Somebody',
    networkAdmin: false,
    roles: new Map([[observatory, new Set(roles)]]),
    by: { session: 'one' },
  };
}

async function addCodeLists({ prisma }: Database) {
  const lists: Record<string, [code: string, label: object, rest?: object][]> = {
    CL_AREA: [
      ['ARG', text('Argentina', 'Argentina', 'Argentina'), { identifiers: { iso2: 'AR' }, partOf: 'W00' }],
      ['VEN', text('Venezuela', 'Venezuela', 'Venezuela'), { identifiers: { iso2: 'VE' } }],
      ['ZAF', text('Sudáfrica', 'África do Sul', 'South Africa')],
      ['W00', text('Mundo', 'Mundo', 'World')],
    ],
    CL_TOPIC: [
      ['STOCKS', text('Población migrante', 'População migrante', 'Migrant stock')],
      ['REFUGEES', text('Refugio', 'Refúgio', 'Refuge')],
    ],
    CL_UNIT: [['PS', text('Personas', 'Pessoas', 'Persons')]],
    CL_CONCEPT: [['MIGRANTS', text('Migrantes')]],
    CL_FREQ: [['A', text('Anual', 'Anual', 'Annual')]],
  };
  for (const [code, codes] of Object.entries(lists)) {
    await prisma.codeList.create({
      data: {
        code,
        name: text(`Lista ${code}`),
        agency: 'OSUMI',
        codes: {
          create: codes.map(([one, label, rest], position) => ({ code: one, label, position, ...rest })),
        },
      },
    });
  }
}

async function addObservatory({ prisma }: Database, slug: string, name: object): Promise<number> {
  const data = {
    slug,
    name,
    acronym: slug.toUpperCase(),
    standing: 'PARTNER',
    kind: 'OBSERVATORY',
    country: 'ARG',
  } as const;
  return (await prisma.observatory.create({ data })).id;
}

async function addDatasets({ prisma }: Database, uno: number, dos: number) {
  const indicator = await prisma.indicator.create({
    data: {
      code: 'IND',
      name: text(
        'Población migrante internacional',
        'População migrante internacional',
        'International migrant stock',
      ),
      definition: text('Personas que viven en un país en el que no nacieron.'),
      concept: 'MIGRANTS',
      measure: 'STOCK',
      unit: 'PS',
      topics: ['STOCKS'],
      goals: ['SDG-10.7'],
      aimsAt: 'COUNTRY_OF_BIRTH',
    },
  });
  const areas = await prisma.codeList.findUniqueOrThrow({ where: { code: 'CL_AREA' } });
  const structure = await prisma.dataStructure.create({
    data: {
      code: 'DSD',
      name: text('Estructura'),
      agency: 'OSUMI',
      dimensions: {
        create: [{ position: 1, concept: 'REF_AREA', name: text('Área'), codeListId: areas.id }],
      },
    },
  });
  const things = [
    {
      code: 'PUB',
      title: text('Zonas de refugio', 'Áreas de refúgio', 'Areas of refuge'),
      access: 'PUBLIC',
      publisherId: uno,
    },
    { code: 'SPANISH', title: text('Migración de venezolanos'), access: 'PUBLIC', publisherId: uno },
    { code: 'NET', title: text('Remesas reservadas'), access: 'NETWORK', publisherId: uno },
    { code: 'OBS', title: text('Cuadernillo interno'), access: 'OBSERVATORY', publisherId: uno },
    { code: 'OTHER', title: text('Asuntos de Dos'), access: 'OBSERVATORY', publisherId: dos },
    { code: 'DRAFT', title: text('Borrador escondido'), access: 'PUBLIC', publisherId: uno, state: 'DRAFT' },
  ] as const;
  for (const thing of things) {
    await prisma.dataset.create({
      data: {
        ...thing,
        description: text(`Descripción de ${thing.code}`),
        structureId: structure.id,
        protection: 'AS_PUBLISHED',
        source: 'Una fuente',
        citation: `Cita de ${thing.code}`,
        topics: thing.code === 'PUB' ? ['REFUGEES', 'STOCKS'] : ['STOCKS'],
        expectedAreas: thing.code === 'PUB' ? ['ARG', 'VEN'] : ['VEN'],
        frequency: 'A',
        currentVersion: 1,
        updatedAt: new Date(thing.code === 'SPANISH' ? '2024-05-01' : '2024-01-01'),
        indicators: { create: [{ indicatorId: indicator.id }] },
        versions: {
          create: [
            {
              ...VERSION,
              number: 1,
              reason: 'FIRST',
              publishedAt: PAST,
              observationCount: thing.code.length,
            },
            { ...VERSION, number: 2, reason: 'REVISION', publishedAt: null },
          ],
        },
      },
    });
  }
}

async function addGuides({ prisma }: Database, ownerId: number) {
  const [dataset, indicator] = [await prisma.dataset.findUniqueOrThrow({ where: { code: 'PUB' } }), 1];
  const things = [
    { slug: 'open', access: 'PUBLIC' },
    { slug: 'network', access: 'NETWORK' },
    { slug: 'own', access: 'OBSERVATORY' },
    { slug: 'unfinished', access: 'PUBLIC', state: 'DRAFT' },
  ] as const;
  for (const thing of things) {
    const es = {
      title: `Guía ${thing.slug}`,
      summary: 'Cómo contar refugiados',
      body: '# Título\n\nSobre **xilófonos**.',
    };
    const pt = { title: `Guia ${thing.slug}`, summary: 'Como contar refugiados', body: 'Sobre xilofones.' };
    await prisma.guide.create({
      data: {
        ...thing,
        ownerId,
        topics: ['REFUGEES'],
        texts: {
          create:
            thing.slug === 'open'
              ? [
                  { locale: 'ES', ...es },
                  { locale: 'PT', ...pt },
                ]
              : [{ locale: 'ES', ...es }],
        },
        datasets: { create: [{ datasetId: dataset.id }] },
        indicators: { create: [{ indicatorId: indicator }] },
      },
    });
  }
  const [open] = await prisma.guide.findMany({ where: { slug: 'open' } });
  const hidden = await prisma.dataset.findUniqueOrThrow({ where: { code: 'OBS' } });
  await prisma.guideDataset.create({ data: { guideId: open?.id ?? 0, datasetId: hidden.id } });
}

async function addEventsAndPlans({ prisma }: Database, uno: number) {
  const guides = new Map((await prisma.guide.findMany()).map(({ slug, id }) => [slug, id]));
  const things = [
    { slug: 'later', access: 'PUBLIC', guideId: guides.get('network') ?? null, day: '2030-02-01' },
    { slug: 'sooner', access: 'PUBLIC', guideId: guides.get('open') ?? null, day: '2030-01-01' },
    { slug: 'network', access: 'NETWORK', guideId: null, day: '2030-03-01' },
    { slug: 'own', access: 'OBSERVATORY', guideId: null, day: '2030-04-01' },
  ] as const;
  for (const { day, ...thing } of things) {
    const [startsAt, endsAt] = [new Date(`${day}T14:00:00Z`), new Date(`${day}T16:00:00Z`)];
    await prisma.trainingEvent.create({
      data: {
        ...thing,
        title: text(`Taller ${thing.slug}`),
        description: text('Un taller'),
        organiserId: uno,
        mode: 'ONLINE',
        languages: ['ES'],
        timeZone: 'America/La_Paz',
        sessions: { create: [{ number: 1, title: text('Sesión'), startsAt, endsAt }] },
      },
    });
  }
  for (const [slug, access] of [
    ['road-map', 'PUBLIC'],
    ['inside', 'OBSERVATORY'],
  ] as const) {
    const activities = { create: [{ number: 1, title: text('Actividad') }] };
    const phases = { create: [{ number: 1, title: text('Fase'), aim: text('Meta'), activities }] };
    await prisma.workPlan.create({
      data: { slug, access, title: text(`Plan ${slug}`), description: text('Un plan'), ownerId: uno, phases },
    });
  }
}

/** PUB holds Argentina in two series, one with a gap, and the world in one that a later version drops. */
async function addFigures({ pool, prisma }: Database) {
  const { id } = await prisma.dataset.findUniqueOrThrow({ where: { code: 'PUB' } });
  const area = new Map((await prisma.code.findMany()).map((one) => [one.code, one.id]));
  const series = [
    [1, 'ARG', 'COUNTRY_OF_BIRTH', [2000, 2005], [null, 2]],
    [2, 'ARG', 'CITIZENSHIP', [2005, 2010], [3, 4]],
    [3, 'W00', 'MIXED', [2000], [5]],
  ] as const;
  for (const [number, code, countedBy, periods, values] of series) {
    await pool.query(
      `INSERT INTO figures.series (dataset_id, series_id, key, frequency, indicator_id, area, counted_by, unit)
       VALUES ($1, $2, $3, 'A', 1, $4, $5, 'PS')`,
      [id, number, `A.IND.${code}.${number}`, area.get(code), countedBy],
    );
    await pool.query(
      `INSERT INTO figures.series_revision (dataset_id, series_id, from_version, to_version, periods, "values")
       VALUES ($1, $2, 1, $3, $4, $5)`,
      [id, number, code === 'W00' ? 2 : null, periods, values],
    );
  }
}

/** The answer of a query; `data` is loose, as a test reads what it wants of it. */
export interface Answer {
  /** As parsed: tests read answers of many shapes. */
  data: ReturnType<typeof JSON.parse>;
  errors?: readonly GraphQLFormattedError[];
}

/** Asks the graph as a viewer, in Spanish where nothing is said. */
export async function ask(
  db: Database,
  viewer: Viewer,
  query: string | DocumentNode,
  { locale = 'ES', variables = {} }: { locale?: Locale; variables?: Record<string, unknown> } = {},
): Promise<Answer> {
  const source = typeof query === 'string' ? query : print(query);
  const contextValue = { viewer, db, locale, now: () => new Date('2025-01-01T00:00:00Z') };
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: variables });
  // As a client gets it: plain objects, and errors by what they say.
  return JSON.parse(JSON.stringify({ data, errors }));
}
