import type { SiteLocale } from '#i18n/routing.ts';
import type { Figure, FigurePoint, FigureSeries } from './figure.ts';
import { loadPopulation } from './load-population.ts';
import { loadTotals } from './load-totals.ts';
import type { UnfitReason } from './repair.ts';
import type { Selection } from './selection.ts';
import { basePeriod, indexOf } from './unit/index-base.ts';
import { perThousand } from './unit/per-thousand.ts';
import { shareOf } from './unit/share.ts';
import type { FigureUnit } from './view.ts';

type InUnit = Pick<Figure, 'series' | 'base' | 'shareOver' | 'population'>;

/** Series in a unit, or the reason why that would be wrong: known only with the figures. `power`: of ten, of the source's unit. */
export async function inUnit(
  locale: SiteLocale,
  unit: FigureUnit,
  series: readonly FigureSeries[],
  selection: Selection,
  power: number,
): Promise<InUnit | UnfitReason> {
  const plain: InUnit = { series: [...series], base: null, shareOver: [], population: null };
  const eachBy = (of: (points: FigurePoint[], one: FigureSeries) => FigurePoint[]) =>
    series.map((one) => ({ ...one, points: of(one.points, one) }));
  if (unit === 'per1000') {
    const population = await loadPopulation(locale, selection.areas);
    if (!population) return 'noPopulation';
    const areasOf = ({ group }: FigureSeries) => {
      const own = group.find(({ concept }) => concept === 'REF_AREA');
      return own ? [own.code] : selection.areas;
    };
    const made = eachBy((points, one) =>
      perThousand(points, (year) => population.of(areasOf(one), year), power),
    );
    return anyValue(made) ? { ...plain, series: made, population } : 'noPopulation';
  }
  if (unit === 'share') {
    const totals = await loadTotals(locale, selection);
    if (!totals) return 'noTotal';
    const made = eachBy((points, { group }) => shareOf(points, (period) => totals.of(group, period)));
    return anyValue(made) ? { ...plain, series: made, shareOver: totals.over } : 'noTotal';
  }
  if (unit === 'index') {
    const base = basePeriod(series);
    if (base === null) return 'zeroBase';
    const made = eachBy((points) => indexOf(points, base));
    return anyValue(made) ? { ...plain, series: made, base } : 'zeroBase';
  }
  return plain;
}

function anyValue(series: readonly FigureSeries[]): boolean {
  return series.some(({ points }) => points.some(({ value }) => value !== null));
}
