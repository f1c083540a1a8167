/** A query that a developer may run as it stands; a test runs each on the seed. */
export interface ReadyQuery {
  name: string;
  /** What it answers, in English. */
  title: string;
  query: string;
  variables: Record<string, unknown>;
}

/** The explorer's ready queries, from the simplest on. */
export const readyQueries: readonly [ReadyQuery, ...ReadyQuery[]] = [
  {
    name: 'catalogue',
    title: 'What datasets are there, from whom, under which licence?',
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
    title: 'How many people born in, or citizens of, Venezuela live in Peru, by sex?',
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
    title: 'Regular entries of Venezuelans into Colombia, month by month, as rows',
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
    title: 'Entries a year into each country: null where a month is missing',
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
    title: 'The region’s migrant stock by year, with how many countries each sum covers',
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
    title: 'Dead and missing on migration routes in the Americas, by route and year',
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
    title: 'A dataset’s structure, coverage and who its series count',
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
    title: 'A code list with its hierarchy',
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
    title: 'The network: observatories with their datasets, events and plans',
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
    title: 'Search everything, typos forgiven, in the language asked for',
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
