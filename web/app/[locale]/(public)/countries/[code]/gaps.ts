import type { CountrySource, CountrySumsView } from './country-documents.ts';

/** What is to be said of a dataset's figures of one country, beside their number and span. */
export type Gap =
  | { kind: 'months'; period: string; present: number; expected: number }
  | { kind: 'early' | 'late'; period: string }
  | { kind: 'superseded'; by: string }
  | { kind: 'licence' }
  | { kind: 'copy' };

/** A dataset that has figures of the country. */
export interface Holding {
  source: CountrySource;
  firstPeriod: string | null;
  lastPeriod: string | null;
  observations: number;
  gaps: Gap[];
}

const COUNTRY = /^[A-Z]{3}$/;

/**
 * What every dataset of the hub holds of a country; those that hold nothing of it; and those that others fill, in which
 * its people may be counted by origin or nationality. Datasets of regions alone are none of these.
 */
export function holdingsOf(
  sources: readonly CountrySource[],
  code: string,
  sumsOf: ReadonlyMap<string, CountrySumsView>,
): { held: Holding[]; absent: CountrySource[]; elsewhere: CountrySource[] } {
  const held: Holding[] = [];
  const absent: CountrySource[] = [];
  const elsewhere: CountrySource[] = [];
  for (const source of sources) {
    const here = source.coverage.areas.find(({ area }) => area.code === code);
    if (!here || here.observations === 0) {
      const { structure, coverage } = source;
      const byOrigin = structure.dimensions.some(({ concept }) => concept === 'COUNTERPART_AREA');
      if (byOrigin) elsewhere.push(source);
      else if (coverage.areas.some(({ area }) => COUNTRY.test(area.code))) absent.push(source);
    } else
      held.push({
        source,
        firstPeriod: here.firstPeriod,
        lastPeriod: here.lastPeriod,
        observations: here.observations,
        gaps: gapsOf(source, here, sumsOf.get(source.code)),
      });
  }
  return { held, absent, elsewhere };
}

function gapsOf(
  source: CountrySource,
  here: { firstPeriod: string | null; lastPeriod: string | null },
  sums: CountrySumsView | undefined,
): Gap[] {
  const firsts = source.coverage.areas.flatMap(({ firstPeriod }) => firstPeriod ?? []).sort();
  const lasts = source.coverage.areas.flatMap(({ lastPeriod }) => lastPeriod ?? []).sort();
  const [first, last] = [firsts[0], lasts.at(-1)];
  const version = source.currentVersion;
  const gaps: (Gap | null)[] = [
    ...(sums?.rows ?? []).map(
      ({ period, value, subPeriodsPresent: present, subPeriodsExpected: expected }): Gap | null =>
        value === null && period && present < expected ? { kind: 'months', period, present, expected } : null,
    ),
    first && here.firstPeriod && first < here.firstPeriod ? { kind: 'early', period: first } : null,
    last && here.lastPeriod && last > here.lastPeriod ? { kind: 'late', period: last } : null,
    version?.supersededBy ? { kind: 'superseded', by: version.supersededBy } : null,
    source.licence.code === 'UNKNOWN' ? { kind: 'licence' } : null,
    version?.copyObtainedFrom ? { kind: 'copy' } : null,
  ];
  return gaps.filter((gap) => gap !== null);
}
