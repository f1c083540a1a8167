import { type Claim, knownPeriods, largest, restOf } from './claim.ts';
import type { CountrySumsView } from './country-documents.ts';
import type { CountryData } from './load-country.ts';

/** Whose nationals crossed the border most often: not from where they came. */
export function nationalities(data: CountryData, code: string): Claim | null {
  const sums = data.parts?.entries?.aggregate;
  const period = sums?.rows[0]?.period;
  const parts = largest(sums?.rows, 'COUNTERPART_AREA', code);
  if (!sums || !period || parts.length === 0) return null;
  return {
    key: 'nationalities',
    numbers: { rest: restOf(sums.rows, 'COUNTERPART_AREA') },
    periods: { period },
    parts,
    dataset: 'IOM_REGULAR_ENTRIES',
    countedBy: sums.countedBy[0],
    view: {
      indicator: 'ENTRIES_FOREIGN',
      dataset: 'IOM_REGULAR_ENTRIES',
      areas: [code],
      counterparts: parts.map((part) => part.code),
      by: 'COUNTERPART_AREA',
    },
  };
}

/** Irregular entries of a country's nationals elsewhere, in the last year that each authority has whole. */
export function irregularAbroad(data: CountryData, code: string): Claim | null {
  const sums = data.people.irregular?.nationals;
  const rows = (sums?.rows ?? []).filter(({ value }) => value !== null);
  const period = rows
    .map((row) => row.period ?? '')
    .sort()
    .at(-1);
  if (!sums || !period) return null;
  const parts = largest(
    rows.filter((row) => row.period === period && (row.value ?? 0) > 0),
    'REF_AREA',
    code,
    4,
  );
  if (parts.length === 0) return null;
  return {
    key: 'irregularAbroad',
    numbers: {},
    periods: { period },
    parts,
    dataset: 'IOM_IRREGULAR_ENTRIES',
    countedBy: sums.countedBy[0],
    view: {
      indicator: 'ENTRIES_IRREGULAR',
      dataset: 'IOM_IRREGULAR_ENTRIES',
      areas: parts.map((part) => part.code),
      counterparts: [code],
    },
  };
}

/** Deaths by route over all years that are whole, and those whose route the record does not have. */
export function deadlyRoutes(data: CountryData, code: string): Claim | null {
  const sums = data.parts?.dead?.aggregate;
  const parts = largest(sums?.rows, 'ROUTE', code, sums?.rows.length);
  const rest = restOf(sums?.rows, 'ROUTE');
  const years = knownPeriods(data.people.dead?.aggregate);
  const [first, last] = [years[0], years.at(-1)];
  if (!sums || parts.length + rest === 0 || !first || !last) return null;
  return {
    key: parts.length > 0 ? 'deadlyRoutes' : 'noRoute',
    numbers: { rest },
    periods: { first, last },
    parts,
    dataset: 'IOM_MISSING_MIGRANTS',
    view: { indicator: 'MIGRANTS_DEAD', dataset: 'IOM_MISSING_MIGRANTS', areas: [code], by: 'ROUTE' },
  };
}

/** Deaths over all years that are whole, and in the last of them. */
export function dead({ people, parts }: CountryData, code: string): Claim | null {
  return overYears('dead', 'MIGRANTS_DEAD', people.dead?.aggregate, parts?.dead?.total, code);
}

/** The same of people who disappeared. */
export function disappeared({ people, parts }: CountryData, code: string): Claim | null {
  return overYears('disappeared', 'MIGRANTS_MISSING', people.missing?.aggregate, parts?.missing?.total, code);
}

function overYears(
  key: string,
  indicator: string,
  years: CountrySumsView | null | undefined,
  total: CountrySumsView | null | undefined,
  code: string,
): Claim | null {
  const known = (years?.rows ?? []).filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const sum = total?.rows[0]?.value ?? null;
  if (!first?.period || !last?.period || last.value === null || sum === null) return null;
  return {
    key: sum === 0 ? `${key}None` : key,
    numbers: { sum, value: last.value },
    periods: { first: first.period, last: last.period },
    dataset: 'IOM_MISSING_MIGRANTS',
    view: { indicator, dataset: 'IOM_MISSING_MIGRANTS', areas: [code] },
  };
}
