import { type Claim, latest, yearly } from './claim.ts';
import type { AreaSeriesView } from './country-documents.ts';
import type { CountryData } from './load-country.ts';
import { dead, deadlyRoutes, disappeared, irregularAbroad, nationalities } from './movement-claims.ts';
import { abroad, destinations, living, origins, share, women } from './stock-claims.ts';

export const SECTIONS = [
  'arrivals',
  'departures',
  'routes',
  'remittances',
  'displacement',
  'missing',
  'population',
] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** The story of a country, section by section; a section without figures is empty, and the page says so. */
export function claimsOf(data: CountryData, code: string): Record<SectionKey, Claim[]> {
  const present = (claims: (Claim | null)[]) => claims.filter((claim) => claim !== null);
  const series = seriesByIndicator(data);
  return {
    arrivals: present([
      living(data, code),
      data.isMember ? share(data, code, series) : null,
      origins(data, code),
      data.isMember ? women(data, code) : null,
      yearly(
        'entries',
        data.people.entries?.aggregate,
        'IOM_REGULAR_ENTRIES',
        { indicator: 'ENTRIES_FOREIGN', areas: [code] },
        data.parts?.entries?.recent?.nodes,
      ),
      nationalities(data, code),
      yearly('nationalsIn', data.people.nationalsIn?.aggregate, 'IOM_REGULAR_ENTRIES', {
        indicator: 'ENTRIES_NATIONALS',
        areas: [code],
      }),
    ]),
    departures: present([
      abroad(data, code),
      destinations(data, code),
      yearly(
        'exits',
        data.people.exits?.aggregate,
        'IOM_REGULAR_EXITS',
        { indicator: 'EXITS_FOREIGN', areas: [code] },
        data.parts?.exits?.recent?.nodes,
      ),
      yearly('nationalsOut', data.people.nationalsOut?.aggregate, 'IOM_REGULAR_EXITS', {
        indicator: 'EXITS_NATIONALS',
        areas: [code],
      }),
      latest('refugees', series.get('REFUGEES_ORIGIN'), 'UNHCR_ORIGIN', code),
      latest('asylum', series.get('ASYLUM_SEEKERS_ORIGIN'), 'UNHCR_ORIGIN', code),
    ]),
    routes: present([
      yearly('irregular', data.people.irregular?.here, 'IOM_IRREGULAR_ENTRIES', {
        indicator: 'ENTRIES_IRREGULAR',
        areas: [code],
      }),
      irregularAbroad(data, code),
      deadlyRoutes(data, code),
    ]),
    remittances: present([
      latest('received', series.get('REMITTANCES_IN'), 'WB_REMITTANCES', code),
      latest('sent', series.get('REMITTANCES_OUT'), 'WB_REMITTANCES', code),
    ]),
    displacement: present([
      ofOneYear(latest('disasters', series.get('DISPLACEMENTS_DISASTER'), 'IDMC_DISASTER', code)),
      ofOneYear(latest('conflict', series.get('DISPLACEMENTS_CONFLICT'), 'IDMC_CONFLICT', code)),
      ofOneYear(latest('displaced', series.get('IDP_STOCK'), 'IDMC_CONFLICT', code)),
    ]),
    missing: present([dead(data, code), disappeared(data, code)]),
    population: present([
      latest('population', series.get('POPULATION'), 'WB_POPULATION', code),
      netMigration(series.get('NET_MIGRATION'), code),
    ]),
  };
}

function seriesByIndicator({ series }: CountryData): Map<string, AreaSeriesView> {
  const sets = [
    series.population,
    series.netMigration,
    series.remittances,
    series.disasters,
    series.conflict,
    series.refuge,
  ];
  return new Map(
    sets.flatMap((set) => set?.series.nodes ?? []).map((node) => [node.indicator.code, node] as const),
  );
}

/** Years of disasters are no trend, and how displacement is counted changes with the years: no change is told. */
function ofOneYear(claim: Claim | null): Claim | null {
  return claim && { ...claim, change: undefined };
}

/** More came than left, or more left than came: a sign becomes a word. */
function netMigration(node: AreaSeriesView | undefined, code: string): Claim | null {
  const claim = latest('netMigration', node, 'WB_NET_MIGRATION', code);
  const value = claim?.numbers.value;
  if (!claim || value === undefined) return null;
  const key = value < 0 ? 'netMigrationOut' : value > 0 ? 'netMigrationIn' : 'netMigrationEven';
  return { ...claim, key, numbers: { value: Math.abs(value) }, change: undefined };
}
