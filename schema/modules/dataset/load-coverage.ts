import type { CountedBy, Dataset } from '@hub/prisma/generated/client/client.ts';
import type { Context } from '../../context.ts';
import { formatPeriod, yearOf } from '../../engine/structure/period.ts';
import { mainRhythm } from './dataset-rhythm.ts';
import { type Holding, loadHoldings } from './load-holdings.ts';

/** What the current version of a dataset holds of one area. */
export interface AreaCoverage {
  /** Code of CL_AREA. */
  area: string;
  series: number;
  /** Observations that have a value. */
  observations: number;
  /** SDMX periods of the first and the last of these; null where none has a value. */
  firstPeriod: string | null;
  lastPeriod: string | null;
  expected: boolean;
  /** Observations with a value in each of the coverage's periods. */
  counts: number[];
}

export interface Coverage {
  areas: AreaCoverage[];
  expectedAreas: string[];
  missingAreas: string[];
  countedBy: readonly CountedBy[];
  /** SDMX periods of the dataset's own frequency, ascending: expected ones, and others in which an area has figures. */
  periods: string[];
}

/** What the current version of a dataset covers. */
export async function loadCoverage(context: Context, dataset: Dataset): Promise<Coverage> {
  const holdings = await loadHoldings(context, dataset);
  const { frequency, completeness, held } = mainRhythm(dataset, holdings);
  const ordinals = [...new Set([...completeness.periods, ...[...held.values()].flat()])].sort(
    (a, b) => a - b,
  );
  const expected = new Set(dataset.expectedAreas);
  const areas: AreaCoverage[] = [];
  for (const [area, ofArea] of Map.groupBy(holdings.areas, (holding) => holding.area)) {
    const main = ofArea.find((holding) => holding.frequency === frequency);
    const counts = new Map(main?.periods.map((period, index) => [period, main.counts[index] ?? 0]));
    areas.push({
      ...areaCoverage(area, ofArea),
      expected: expected.has(area),
      counts: ordinals.map((period) => counts.get(period) ?? 0),
    });
  }
  areas.sort((a, b) => Number(b.expected) - Number(a.expected) || (a.area < b.area ? -1 : 1));
  const present = new Set(areas.filter(({ observations }) => observations > 0).map(({ area }) => area));
  return {
    areas,
    expectedAreas: dataset.expectedAreas,
    missingAreas: dataset.expectedAreas.filter((area) => !present.has(area)),
    countedBy: holdings.countedBy,
    periods: ordinals.map((period) => formatPeriod(frequency, period)),
  };
}

/** One area from what is held of it, of which there is one part a frequency. */
function areaCoverage(area: string, parts: readonly Holding[]) {
  const ends = parts.flatMap(({ frequency, periods }) => {
    const [first, last] = [periods[0], periods.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ frequency, first, last, from: yearOf(frequency, first), to: yearOf(frequency, last) }];
  });
  const first = ends.toSorted((a, b) => a.from - b.from)[0];
  const last = ends.toSorted((a, b) => b.to - a.to)[0];
  return {
    area,
    series: parts.reduce((sum, { series }) => sum + series, 0),
    observations: parts.reduce((sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0), 0),
    firstPeriod: first ? formatPeriod(first.frequency, first.first) : null,
    lastPeriod: last ? formatPeriod(last.frequency, last.last) : null,
  };
}
