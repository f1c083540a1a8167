import type { SiteLocale } from '#i18n/routing.ts';
import { inUnit } from './apply-unit.ts';
import { type ChartFacts, chartChosen, chartsOffered } from './choose-chart.ts';
import type { CodeNames } from './code-list.ts';
import type { Figure, FigureSeries, NamedCode } from './figure.ts';
import { putInWords } from './figure-in-words.ts';
import { type Nature, transformUnfit, unitUnfit } from './fitting.ts';
import type { DatasetFacts, IndicatorFacts } from './indicator-document.ts';
import { namedCodes } from './named-codes.ts';
import { periodsOf } from './periods.ts';
import type { Repair, UnfitReason } from './repair.ts';
import { MEMBERS } from './repair-view.ts';
import { filterOf, groupedBy, openDimensions, type Selection } from './selection.ts';
import type { LoadedSeries } from './series-of-answer.ts';
import { earlierOf, rankedBy, shownPeriod } from './shown-period.ts';
import { sourceOf } from './source-of.ts';
import { transformedWithin } from './transform-series.ts';
import { type ChartKind, type FigureUnit, TRANSFORMS, type Transform, UNITS, type View } from './view.ts';

/** Loaded series, with all that is known of them. */
export interface Parts {
  asked: View;
  indicator: IndicatorFacts;
  dataset: DatasetFacts;
  lists: ReadonlyMap<string, CodeNames>;
  selection: Selection;
  loaded: LoadedSeries;
  transform: Transform;
  /** Periods that could be asked for where one only was loaded. */
  choosable: string[] | null;
  repairs: Repair[];
}

/** Units, chart, period and words of loaded series. */
export async function composeFigure(locale: SiteLocale, parts: Parts): Promise<Figure> {
  const { asked, indicator, dataset, lists, selection, loaded, repairs } = parts;
  const series = transformedWithin(loaded.series, parts.transform, asked);
  const all = parts.choosable ?? periodsOf(loaded.series);
  const nature: Nature = {
    measure: indicator.measure,
    indicator: indicator.code,
    unit: loaded.sourceUnit?.code ?? null,
    frequency: dataset.frequency.code,
    periods: (parts.choosable ?? periodsOf(series)).length,
    negative: loaded.series.some(({ points }) => points.some(({ value }) => (value ?? 0) < 0)),
  };
  const facts = factsOf(parts, series, nature.periods);
  const offered = chartsOffered(facts);
  const fits = asked.chart === undefined || offered.includes(asked.chart);
  const chart =
    (fits && asked.chart) ||
    (parts.choosable && selection.by.length > 1 ? pairChart(selection) : chartChosen(facts));
  if (!fits && asked.chart) repairs.push({ kind: 'chartUnfit', given: asked.chart, used: chart });

  const unitWanted = asked.unit ?? (chart === 'map' ? 'per1000' : 'absolute');
  let unit: FigureUnit = unitWanted;
  const pairs = selection.by.length > 1 && chart !== 'multiples';
  let unfit: UnfitReason | null =
    unitUnfit(unit, parts.transform, nature) ??
    (pairs && unit !== 'absolute' && unit !== 'per1000' ? 'together' : null);
  let made = unfit ? null : await inUnit(locale, unit, series, selection, loaded.unitMultiplier);
  if (typeof made === 'string') [unfit, made] = [made, null];
  // So rare that nothing is left of it per 1,000 inhabitants: counts say more, where the reader asked for neither.
  if (made && asked.unit === undefined && unit === 'per1000' && isTiny(made.series)) made = null;
  if (!made) {
    if (asked.unit && unfit) repairs.push({ kind: 'unitUnfit', given: unit, used: null, reason: unfit });
    unit = 'absolute';
    made = { series, base: null, shareOver: [], population: null };
  }
  const known = made.series.filter(({ points }) => points.some(({ value }) => value !== null));
  const periods = periodsOf(known);
  const period = shownPeriod(asked, made.series, periods, chart, parts.choosable === null, repairs);
  const ranked = rankedBy(made.series, period);
  const earlier = period === null ? null : earlierOf(asked, known, period);
  const { unit: askedUnit, chart: askedChart, transform: askedTransform, ...rest } = asked;
  return putInWords(locale, {
    view: {
      ...rest,
      ...(askedChart && fits && { chart: askedChart }),
      ...(askedUnit && askedUnit === unit && { unit }),
      ...(askedTransform && askedTransform === parts.transform && { transform: askedTransform }),
      ...(asked.period && period && { period }),
    },
    chart,
    unit,
    transform: parts.transform,
    by: [...selection.by],
    areas: namedCodes('REF_AREA', selection.areas, dataset, lists),
    period,
    earlier,
    periods,
    choosable: all,
    request: requestOf(selection, asked),
    series: ranked,
    fixed: fixedOf(selection, loaded, dataset, lists),
    countedBy: loaded.countedBy,
    sourceUnit: loaded.sourceUnit,
    unitOfCount: loaded.unitOfCount,
    unitMultiplier: unit === 'absolute' ? loaded.unitMultiplier : 0,
    base: made.base,
    shareOver: made.shareOver,
    summed: loaded.summed,
    population: made.population && { citation: made.population.citation, dataset: made.population.dataset },
    offered: {
      charts: offered,
      units: UNITS.filter((one) => unitUnfit(one, parts.transform, nature) === null),
      transforms: TRANSFORMS.filter((one) => transformUnfit(one, nature) === null),
      by: dataset.structure.dimensions.map(({ concept }) => concept),
    },
    indicator,
    dataset,
    source: sourceOf(dataset),
    repairs,
  });
}

function pairChart({ by }: Selection): ChartKind {
  return by.includes('AGE') ? 'pyramid' : 'sankey';
}

function factsOf(
  { asked, indicator, selection, loaded, transform }: Parts,
  series: FigureSeries[],
  periods: number,
): ChartFacts {
  const known = series.filter(({ points }) => points.some(({ value }) => value !== null));
  const alone = selection.by.length === 1;
  const by = alone ? (selection.by[0] ?? 'REF_AREA') : (asked.by ?? 'REF_AREA');
  return {
    measure: indicator.measure,
    by,
    concepts: selection.dataset.structure.dimensions.map(({ concept }) => concept),
    series: alone ? known.length : Math.max(2, selection.areas.length),
    periods,
    onMap: alone
      ? known.filter(({ code }) => MEMBERS.has(code)).length
      : selection.areas.filter((code) => MEMBERS.has(code)).length,
    differences: transform === 'change',
    byNationality: loaded.countedBy.includes('CITIZENSHIP'),
  };
}

function fixedOf(
  selection: Selection,
  loaded: LoadedSeries,
  dataset: DatasetFacts,
  lists: ReadonlyMap<string, CodeNames>,
): NamedCode[] {
  const chosen = Object.entries(selection.codes)
    .filter(([concept]) => !selection.by.includes(concept))
    .flatMap(([concept, codes]) => namedCodes(concept, codes, dataset, lists));
  const concepts = new Set(chosen.map(({ concept }) => concept));
  const held = loaded.held.filter(({ concept }) => !concepts.has(concept));
  return [...chosen, ...held.flatMap(({ concept, code }) => namedCodes(concept, [code], dataset, lists))];
}

/** What the graph is asked for, as programs can ask it too. */
function requestOf(selection: Selection, { from, to }: View): Figure['request'] {
  const own = openDimensions(selection).length === 0 && !selection.years;
  return {
    field: own ? 'series' : 'aggregate',
    filter: filterOf({ from, to, ...selection }),
    by: own ? [] : groupedBy(selection),
  };
}

/** Whether no value reaches what two decimals can show. */
function isTiny(series: readonly FigureSeries[]): boolean {
  const SHOWN = 0.05;
  return series.every(({ points }) => points.every(({ value }) => Math.abs(value ?? 0) < SHOWN));
}
