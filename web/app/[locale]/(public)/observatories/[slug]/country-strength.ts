import type { CountryDataset } from './observatory-document.ts';

/** Years after which figures are told to be old. */
const OLD_AFTER = 5;

export interface CountryHolding {
  code: string;
  title: string;
  source: string;
  fallbacks: CountryDataset['fallbacks'];
  observations: number;
  firstPeriod: string | null;
  lastPeriod: string | null;
  /** NONE: the dataset aims at the country and has no figure of it; OLD: its last one is older than five years. */
  state: 'CURRENT' | 'OLD' | 'NONE';
}

/** What datasets hold of a country, the latest figures first and what is missing last. `year` is the present one. */
export function countryStrength(
  datasets: readonly CountryDataset[],
  country: string,
  year: number,
): CountryHolding[] {
  const holdings = datasets.map(({ code, title, source, fallbacks, coverage }): CountryHolding => {
    const found = coverage.areas.find(({ area }) => area.code === country);
    const { observations = 0, firstPeriod = null, lastPeriod = null } = found ?? {};
    const old = lastPeriod !== null && Number(lastPeriod.slice(0, 4)) < year - OLD_AFTER;
    const state = observations === 0 ? 'NONE' : old ? 'OLD' : 'CURRENT';
    return { code, title, source, fallbacks, observations, firstPeriod, lastPeriod, state };
  });
  return holdings.sort(
    (a, b) => (b.lastPeriod ?? '').localeCompare(a.lastPeriod ?? '') || a.code.localeCompare(b.code),
  );
}
