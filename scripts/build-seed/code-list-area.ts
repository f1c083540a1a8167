import { isMemberState } from './member-states.ts';
import { cell, type Source, type SourceLine } from './read-source.ts';
import type { SeedCode, SeedCodeList, Text } from './seed-code.ts';
import { ENGLISH_NAMES, REGION_NAMES, SPECIAL_AREAS, TERRITORY_NAMES } from './special-areas.ts';

const COUNTRIES = 'codes/country-codes/country-codes.csv';
const WORLD = '_T';
const GROUP = 'CSM';

/** Version of Unicode CLDR whose country names this Node carries. */
export const CLDR_VERSION = process.versions.cldr ?? 'unknown';

const names = (locale: string): Intl.DisplayNames => new Intl.DisplayNames([locale], { type: 'region' });
const [es, pt, en] = [names('es'), names('pt-BR'), names('en')];

/** CLDR's names of an ISO 3166-1 alpha-2 or M49 code. */
const cldrNames = (code: string): Text => ({
  es: es?.of(code) ?? code,
  pt: pt?.of(code) ?? code,
  en: en?.of(code) ?? code,
});

const m49 = (text: string): string => text.padStart(3, '0');
const regionCode = (text: string): string => `M49_${m49(text)}`;

/** The regions above a country, from the widest to the nearest, as M49 numbers. */
const regionsOf = (line: SourceLine): string[] =>
  ['Region Code', 'Sub-region Code', 'Intermediate Region Code']
    .map((column) => cell(line, column))
    .filter(Boolean);

function country(line: SourceLine): SeedCode {
  const code = cell(line, 'ISO3166-1-Alpha-3');
  const iso2 = cell(line, 'ISO3166-1-Alpha-2');
  const region = regionsOf(line).at(-1);
  const parent = isMemberState(code) ? GROUP : region ? regionCode(region) : WORLD;
  return {
    code,
    label: TERRITORY_NAMES[code] ?? cldrNames(iso2),
    parent,
    partOf: WORLD,
    identifiers: { iso2, m49: m49(cell(line, 'ISO3166-1-numeric')) },
  };
}

function regions(lines: SourceLine[]): SeedCode[] {
  const found = new Map<string, SeedCode>();
  for (const line of lines) {
    const chain = regionsOf(line);
    chain.forEach((region, depth) => {
      const above = chain[depth - 1];
      const code = regionCode(region);
      found.set(code, {
        code,
        label: REGION_NAMES[m49(region)] ?? cldrNames(m49(region)),
        parent: above ? regionCode(above) : WORLD,
        identifiers: { m49: m49(region) },
      });
    });
  }
  return [...found.values()];
}

const byCode = (a: SeedCode, b: SeedCode): number => (a.code < b.code ? -1 : 1);

/** CL_AREA: the world, M49 regions, the group of member states, ISO 3166-1 countries and the sources' own codes. */
export function buildAreaCodeList(source: Source): SeedCodeList {
  const lines = source.csv(COUNTRIES).filter((line) => cell(line, 'ISO3166-1-Alpha-3'));
  const [whole, group, ...others] = SPECIAL_AREAS;
  return {
    code: 'CL_AREA',
    name: {
      es: 'Países, territorios y grupos',
      pt: 'Países, territórios e grupos',
      en: 'Countries, territories and groups',
    },
    description: {
      es: `Códigos ISO 3166-1 alfa-3 y regiones M49 de las Naciones Unidas; nombres de Unicode CLDR ${CLDR_VERSION}. Los nombres no implican juicio alguno sobre la condición jurídica de un territorio.`,
      pt: `Códigos ISO 3166-1 alfa-3 e regiões M49 das Nações Unidas; nomes do Unicode CLDR ${CLDR_VERSION}. Os nomes não implicam juízo algum sobre a condição jurídica de um território.`,
      en: `ISO 3166-1 alpha-3 codes and United Nations M49 regions; names from Unicode CLDR ${CLDR_VERSION}. The names imply no opinion on the legal status of any territory.`,
    },
    agency: 'OSUMI',
    version: '1.0',
    codes: [
      whole,
      ...regions(lines).sort(byCode),
      group,
      ...lines.map(country).sort(byCode),
      ...others,
    ].filter((code) => code !== undefined),
  };
}

/** A country's nearest M49 region, and its number in M49. */
export interface CountryPlace {
  region: string;
  m49: string;
}

/** The regions and numbers of all countries of ISO 3166-1, by alpha-3 code. */
export function countryPlaces(source: Source): ReadonlyMap<string, CountryPlace> {
  return new Map(
    source.csv(COUNTRIES).flatMap((line) => {
      const [code, region] = [cell(line, 'ISO3166-1-Alpha-3'), regionsOf(line).at(-1)];
      if (!code || !region) return [];
      return [[code, { region: regionCode(region), m49: m49(cell(line, 'ISO3166-1-numeric')) }]];
    }),
  );
}

/** The codes of CL_AREA that stand for an area of its own or the world: no regions, no groups. */
export function areaCodes(source: Source): ReadonlySet<string> {
  const iso = source.csv(COUNTRIES).map((line) => cell(line, 'ISO3166-1-Alpha-3'));
  const special = SPECIAL_AREAS.map((area) => area.code).filter((code) => code !== GROUP);
  return new Set([...iso.filter(Boolean), ...special]);
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]+/g, ' ')
    .trim()
    .toLowerCase();

/** Finds the area of an English name as the World Bank writes it. The finder throws on a name it does not know. */
export function areaOfEnglishName(source: Source): (name: string) => string {
  const known = new Map<string, string>();
  for (const line of source.csv(COUNTRIES))
    for (const column of ['official_name_en', 'UNTERM English Short', 'CLDR display name'])
      if (cell(line, column)) known.set(plain(cell(line, column)), cell(line, 'ISO3166-1-Alpha-3'));
  for (const [name, code] of Object.entries(ENGLISH_NAMES)) known.set(plain(name), code);
  return (name) => {
    const code = known.get(plain(name));
    if (!code) throw new Error(`no country is known by the name ${name}`);
    return code;
  };
}
