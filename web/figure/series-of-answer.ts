import type { ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { CodeNames } from './code-list.ts';
import type { Figure, FigurePoint, FigureSeries, NamedCode } from './figure.ts';
import { otherDimensions } from './indicator-document.ts';
import { noteIn } from './note-in.ts';
import type { FigureSeriesDocument, FigureSumsDocument, Selection } from './selection.ts';

/** Series as the graph gives them, before units and transformations. */
export interface LoadedSeries
  extends Pick<Figure, 'countedBy' | 'sourceUnit' | 'unitOfCount' | 'unitMultiplier' | 'summed'> {
  series: FigureSeries[];
  /** Codes that the data hold alone, of dimensions that the selection leaves open. */
  held: { concept: string; code: string }[];
}

export type SeriesNode = NonNullable<
  ResultOf<typeof FigureSeriesDocument>['indicator']
>['series']['nodes'][number];
type Sums = NonNullable<ResultOf<typeof FigureSumsDocument>['indicator']>['aggregate'];

/** No series at all. */
export const EMPTY: LoadedSeries = {
  series: [],
  held: [],
  countedBy: [],
  sourceUnit: null,
  unitOfCount: null,
  unitMultiplier: 0,
  summed: false,
};

/** The code list of a dimension of the selection. */
export function listOf(concept: string, { dataset }: Selection, lists: ReadonlyMap<string, CodeNames>) {
  const list = dataset.structure.dimensions.find((dimension) => dimension.concept === concept)?.codeList.code;
  return list === undefined ? undefined : lists.get(list);
}

/** The codes of a group in the order of `by`, named; null where the row lacks one. */
function groupOf(
  codes: readonly { concept: string; code: string }[],
  selection: Selection,
  lists: ReadonlyMap<string, CodeNames>,
): NamedCode[] | null {
  const group = selection.by.map((concept) => {
    const code = codes.find((one) => one.concept === concept)?.code;
    return code && { concept, code, label: listOf(concept, selection, lists)?.get(code)?.label ?? code };
  });
  return group.every((one) => typeof one === 'object') ? group : null;
}

/** Series of the source itself, with their marks. */
export function ofNodes(
  nodes: readonly SeriesNode[],
  selection: Selection,
  lists: ReadonlyMap<string, CodeNames>,
  locale: SiteLocale,
): LoadedSeries {
  const first = nodes[0];
  if (!first) return EMPTY;
  const series = nodes.flatMap((node) => {
    const group = groupOf(node.dimensions, selection, lists);
    const points = node.observations.map(
      ({ break: isBreak, note, ...point }): FigurePoint => ({
        ...point,
        isBreak,
        note: note && noteIn(note, locale),
      }),
    );
    return group ? [seriesOf(group, points)] : [];
  });
  return {
    series,
    held: [],
    countedBy: [...new Set(nodes.map((node) => node.countedBy))].sort(),
    ...unitsOf(first),
    summed: false,
  };
}

/** Sums of the graph as series, in the order of time. */
export function ofSums(
  sums: Sums,
  selection: Selection,
  lists: ReadonlyMap<string, CodeNames>,
): LoadedSeries {
  const series = new Map<string, FigureSeries>();
  for (const row of sums.rows) {
    const group = groupOf(row.group, selection, lists);
    if (!group || row.period === null) continue;
    const key = keyOf(group);
    const one = series.get(key) ?? seriesOf(group, []);
    const partial = selection.years && row.subPeriodsPresent < row.subPeriodsExpected;
    one.points.push({
      period: row.period,
      value: row.value,
      status: row.status,
      isBreak: false,
      note: null,
      ...(row.value === null && partial && { gap: 'partialYear' }),
    });
    series.set(key, one);
  }
  for (const one of series.values()) one.points.sort((a, b) => a.period.localeCompare(b.period));
  const named = new Set(otherDimensions(selection.dataset).map(({ concept }) => concept));
  return {
    series: [...series.values()],
    held: (sums.rows[0]?.group ?? []).filter(
      ({ concept }) => named.has(concept) && !selection.by.includes(concept),
    ),
    countedBy: sums.countedBy,
    ...unitsOf(sums),
    summed: true,
  };
}

function seriesOf(group: NamedCode[], points: FigurePoint[]): FigureSeries {
  const own = group[0] as NamedCode;
  return { key: keyOf(group), code: own.code, label: own.label, group, points };
}

function keyOf(group: readonly NamedCode[]): string {
  return group.map(({ code }) => code).join('.');
}

interface Units {
  unit: { code: string; label: string } | null;
  unitOfCount: { label: string } | null;
  unitMultiplier: number;
}

/** The unit; and what is counted, where the unit says only "events". */
function unitsOf({ unit, unitOfCount, unitMultiplier }: Units) {
  return {
    sourceUnit: unit,
    unitOfCount: (unit?.code === 'EV' && unitOfCount?.label) || null,
    unitMultiplier,
  };
}
