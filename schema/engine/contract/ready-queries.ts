/** A query that a developer may run as it stands; a test runs each on the seed. */
export interface ReadyQuery {
  name: string;
  /** What it answers. */
  title: Record<'es' | 'pt' | 'en', string>;
  query: string;
  variables: Record<string, unknown>;
}

/** The explorer's ready queries, from the simplest on. */
export const readyQueries: readonly [ReadyQuery, ...ReadyQuery[]] = [
  {
    name: 'catalogue',
    title: {
      es: '¿Qué conjuntos de datos hay, de quién y con qué licencia?',
      pt: 'Que conjuntos de dados há, de quem e com que licença?',
      en: 'What datasets are there, from whom, under which licence?',
    },
    query: `query Catalogue($first: Int) {
  datasets(first: $first) {
    totalCount
    nodes {
      code
      title
      licence { code }
      publisher { name }
      currentVersion { number edition supersededBy firstPeriod lastPeriod }
    }
  }
}`,
    variables: { first: 20 },
  },
  {
    name: 'stock-by-origin',
    title: {
      es: '¿Cuántas personas de Venezuela viven en el Perú, por sexo, y a quién cuenta esa cifra?',
      pt: 'Quantas pessoas da Venezuela vivem no Peru, por sexo, e quem esse número conta?',
      en: 'How many people from Venezuela live in Peru, by sex, and who does that figure count?',
    },
    query: `query Stock($areas: [String!], $counterparts: [String!]) {
  dataset(code: "UNDESA_STOCK") {
    title
    citation
    series(filter: { areas: $areas, counterparts: $counterparts }) {
      nodes { key countedBy dimensions { concept code label } periods values statuses }
    }
  }
}`,
    variables: { areas: ['PER'], counterparts: ['VEN'] },
  },
  {
    name: 'monthly-entries',
    title: {
      es: 'Entradas regulares de personas venezolanas a Colombia, mes a mes y en filas',
      pt: 'Entradas regulares de pessoas venezuelanas na Colômbia, mês a mês e em linhas',
      en: 'Regular entries of Venezuelans into Colombia, month by month, as rows',
    },
    query: `query Entries($from: Period, $to: Period) {
  indicator(code: "ENTRIES_FOREIGN") {
    name
    definition
    series(filter: { areas: ["COL"], counterparts: ["VEN"], periods: { from: $from, to: $to } }) {
      nodes { countedBy unitOfCount { label } observations { period value status note } }
    }
  }
}`,
    variables: { from: '2024-01', to: '2024-12' },
  },
  {
    name: 'entries-a-year',
    title: {
      es: 'Entradas por año a cada país: nulo donde falta un mes',
      pt: 'Entradas por ano em cada país: nulo onde falta um mês',
      en: 'Entries a year into each country: null where a month is missing',
    },
    query: `query EntriesByYear {
  indicator(code: "ENTRIES_FOREIGN") {
    aggregate(by: ["REF_AREA", "YEAR"]) {
      countedBy
      rows {
        group { concept code label }
        period
        value
        subPeriodsPresent
        subPeriodsExpected
      }
    }
  }
}`,
    variables: {},
  },
  {
    name: 'regional-stock',
    title: {
      es: 'Población migrante de la región por año, y cuántos países cubre cada suma',
      pt: 'População migrante da região por ano, e quantos países cada soma cobre',
      en: 'The region’s migrant stock by year, with how many countries each sum covers',
    },
    query: `query RegionalStock {
  indicator(code: "MIG_STOCK") {
    aggregate(filter: { dataset: "UNDESA_STOCK" }, by: ["YEAR"]) {
      countedBy
      rows { period value areasCovered areasExpected usedPublishedTotal }
    }
  }
}`,
    variables: {},
  },
  {
    name: 'missing-migrants',
    title: {
      es: 'Personas fallecidas en las rutas migratorias de las Américas, por ruta y año',
      pt: 'Pessoas falecidas nas rotas migratórias das Américas, por rota e ano',
      en: 'Deaths on migration routes in the Americas, by route and year',
    },
    query: `query Missing {
  indicator(code: "MIGRANTS_DEAD") {
    name
    aggregate(by: ["ROUTE", "YEAR"]) {
      rows { group { concept code label } period value }
    }
  }
}`,
    variables: {},
  },
  {
    name: 'who-is-counted',
    title: {
      es: 'La estructura de un conjunto, su cobertura y a quién cuentan sus series',
      pt: 'A estrutura de um conjunto, sua cobertura e quem suas séries contam',
      en: 'A dataset’s structure, coverage and who its series count',
    },
    query: `query Structure($code: String!) {
  dataset(code: $code) {
    title
    caveats
    structure { dimensions { concept name codeList { code } sparse } }
    coverage { countedBy areas { area { code label } series observations firstPeriod lastPeriod } }
    versions { nodes { number reason edition supersededBy copyObtainedFrom processing licence { code } } }
  }
}`,
    variables: { code: 'IOM_REGULAR_ENTRIES' },
  },
  {
    name: 'codes',
    title: {
      es: 'Una lista de códigos con su jerarquía',
      pt: 'Uma lista de códigos com sua hierarquia',
      en: 'A code list with its hierarchy',
    },
    query: `query Codes($first: Int) {
  codeList(code: "CL_AREA") {
    name
    codes(first: $first) {
      totalCount
      nodes { code label parent { code } partOf identifiers { scheme value } }
    }
  }
}`,
    variables: { first: 50 },
  },
  {
    name: 'network',
    title: {
      es: 'La red: observatorios con sus datos, su formación y sus planes',
      pt: 'A rede: observatórios com seus dados, sua formação e seus planos',
      en: 'The network: observatories with their datasets, events and plans',
    },
    query: `query Network {
  observatories(first: 10) {
    totalCount
    nodes {
      slug
      name
      standing
      country { code label }
      datasets(first: 5) { totalCount nodes { code } }
      events(first: 5) { nodes { slug title startsAt } }
    }
  }
  workPlan(slug: "hoja-de-ruta-osumi") {
    title
    phases { number title months activities { title state } }
  }
}`,
    variables: {},
  },
  {
    name: 'search',
    title: {
      es: 'Buscar en todo, también con errores de tipeo, en el idioma que se pida',
      pt: 'Buscar em tudo, mesmo com erros de digitação, no idioma pedido',
      en: 'Search everything, typos forgiven, in the language asked for',
    },
    query: `query Search($query: String!, $locale: Locale) {
  search(query: $query, first: 10, locale: $locale) {
    totalCount
    didYouMean
    edges { node { kind title excerpt node { id } } }
  }
}`,
    variables: { query: 'remesas', locale: 'ES' },
  },
];
