import type { SeedCode, Text } from './seed-code.ts';

const same = (name: string): Text => ({ es: name, pt: name, en: name });

/** Codes beside ISO 3166-1: the world and the group of member states first, then what the sources use. */
export const SPECIAL_AREAS: SeedCode[] = [
  {
    code: '_T',
    label: { es: 'Total mundial', pt: 'Total mundial', en: 'World total' },
    description: {
      es: 'Todos los países y territorios, incluidos los no especificados',
      pt: 'Todos os países e territórios, incluídos os não especificados',
      en: 'All countries and territories, unspecified ones included',
    },
    identifiers: { m49: '001' },
  },
  {
    code: 'CSM',
    label: {
      es: 'América del Sur: Estados miembros de la CSM',
      pt: 'América do Sul: Estados-membros da CSM',
      en: 'South America: member states of the CSM',
    },
    description: {
      es: 'Los doce Estados miembros de la Conferencia Suramericana sobre Migraciones',
      pt: 'Os doze Estados-membros da Conferência Sul-Americana sobre Migrações',
      en: 'The twelve member states of the South American Conference on Migration',
    },
    parent: 'M49_005',
  },
  {
    code: 'CHI',
    label: { es: 'Islas del Canal', pt: 'Ilhas do Canal', en: 'Channel Islands' },
    description: {
      es: 'Guernsey y Jersey juntas, como las publica el Banco Mundial',
      pt: 'Guernsey e Jersey juntas, como publica o Banco Mundial',
      en: 'Guernsey and Jersey together, as the World Bank publishes them',
    },
    parent: 'M49_154',
  },
  {
    code: 'CSK',
    label: { es: 'Checoslovaquia', pt: 'Tchecoslováquia', en: 'Czechoslovakia' },
    description: {
      es: 'Estado disuelto; algunos registros aún usan el código',
      pt: 'Estado dissolvido; alguns registros ainda usam o código',
      en: 'Dissolved state; some registers still use the code',
    },
    parent: 'M49_151',
    partOf: '_T',
    identifiers: { iso2: 'CS', m49: '200' },
    validTo: '1992-12-31',
  },
  {
    code: 'SCG',
    label: { es: 'Serbia y Montenegro', pt: 'Sérvia e Montenegro', en: 'Serbia and Montenegro' },
    description: {
      es: 'Estado disuelto; algunos registros aún usan el código',
      pt: 'Estado dissolvido; alguns registros ainda usam o código',
      en: 'Dissolved state; some registers still use the code',
    },
    parent: 'M49_039',
    partOf: '_T',
    identifiers: { iso2: 'CS', m49: '891' },
    validFrom: '2003-02-04',
    validTo: '2006-06-03',
  },
  {
    code: 'YUG',
    label: { es: 'Yugoslavia', pt: 'Iugoslávia', en: 'Yugoslavia' },
    description: {
      es: 'Estado disuelto; algunos registros aún usan el código',
      pt: 'Estado dissolvido; alguns registros ainda usam o código',
      en: 'Dissolved state; some registers still use the code',
    },
    parent: 'M49_039',
    partOf: '_T',
    identifiers: { iso2: 'YU', m49: '890' },
    validTo: '2003-02-04',
  },
  {
    code: 'XKX',
    label: same('Kosovo'),
    description: {
      es: 'Según la resolución 1244 (1999) del Consejo de Seguridad',
      pt: 'Conforme a resolução 1244 (1999) do Conselho de Segurança',
      en: 'In the sense of Security Council resolution 1244 (1999)',
    },
    parent: 'M49_039',
    partOf: '_T',
    identifiers: { iso2: 'XK' },
  },
  {
    code: 'TIB',
    label: {
      es: 'Tibetanos (código de ACNUR)',
      pt: 'Tibetanos (código do ACNUR)',
      en: 'Tibetans (UNHCR code)',
    },
    parent: 'M49_030',
    partOf: '_T',
  },
  {
    code: 'XXA',
    label: { es: 'Apátridas', pt: 'Apátridas', en: 'Stateless' },
    parent: '_T',
    partOf: '_T',
  },
  {
    code: 'XXX',
    label: { es: 'Otros orígenes', pt: 'Outras origens', en: 'Other origins' },
    description: {
      es: 'Orígenes que la fuente no distingue',
      pt: 'Origens que a fonte não distingue',
      en: 'Origins that the source does not tell apart',
    },
    parent: '_T',
    partOf: '_T',
    identifiers: { sdmx: '_O' },
  },
  {
    code: 'OOO',
    label: {
      es: 'Otra nacionalidad o no especificada',
      pt: 'Outra nacionalidade ou não especificada',
      en: 'Other or unspecified nationality',
    },
    description: {
      es: 'Código de la OIM para registros sin nacionalidad propia',
      pt: 'Código da OIM para registros sem nacionalidade própria',
      en: 'IOM code for records without a nationality of their own',
    },
    parent: '_T',
    partOf: '_T',
    identifiers: { sdmx: '_O' },
  },
  {
    code: '_U',
    label: { es: 'Desconocido', pt: 'Desconhecido', en: 'Unknown' },
    parent: '_T',
    partOf: '_T',
    identifiers: { sdmx: '_U' },
  },
];

/** Names that follow the usage of the United Nations rather than CLDR's. */
export const TERRITORY_NAMES: Record<string, Text> = {
  FLK: {
    es: 'Islas Malvinas (Falkland Islands)',
    pt: 'Ilhas Malvinas (Falkland Islands)',
    en: 'Falkland Islands (Malvinas)',
  },
  PSE: { es: 'Estado de Palestina', pt: 'Estado da Palestina', en: 'State of Palestine' },
};

/** Names of M49 regions where CLDR's mean another thing. */
export const REGION_NAMES: Record<string, Text> = {
  '419': {
    es: 'América Latina y el Caribe',
    pt: 'América Latina e Caribe',
    en: 'Latin America and the Caribbean',
  },
  '005': { es: 'América del Sur', pt: 'América do Sul', en: 'South America' },
};

/** English names of the World Bank that no list of names has. */
export const ENGLISH_NAMES: Record<string, string> = {
  WORLD: '_T',
  'Bahamas, The': 'BHS',
  'Channel Islands': 'CHI',
  'Congo, Dem. Rep.': 'COD',
  'Congo, Rep.': 'COG',
  "Cote d'Ivoire": 'CIV',
  Curacao: 'CUW',
  'Czech Republic': 'CZE',
  'Egypt, Arab Rep.': 'EGY',
  'Faeroe Islands': 'FRO',
  'Gambia, The': 'GMB',
  'Hong Kong SAR, China': 'HKG',
  'Iran, Islamic Rep.': 'IRN',
  'Korea, Dem. Rep.': 'PRK',
  'Korea, Rep.': 'KOR',
  Kosovo: 'XKX',
  'Kyrgyz Republic': 'KGZ',
  'Lao PDR': 'LAO',
  'Macao SAR, China': 'MAC',
  'Macedonia, FYR': 'MKD',
  'Micronesia, Fed. Sts.': 'FSM',
  Moldova: 'MDA',
  'Slovak Republic': 'SVK',
  'St. Kitts and Nevis': 'KNA',
  'St. Lucia': 'LCA',
  'St. Martin (French part)': 'MAF',
  'St. Vincent and the Grenadines': 'VCT',
  Swaziland: 'SWZ',
  Tanzania: 'TZA',
  Turkey: 'TUR',
  'United Kingdom': 'GBR',
  'United States': 'USA',
  'Venezuela, RB': 'VEN',
  Vietnam: 'VNM',
  'Virgin Islands (U.S.)': 'VIR',
  'West Bank and Gaza': 'PSE',
  'Yemen, Rep.': 'YEM',
};
