import { type Answer, ask } from '#graph/ask.ts';
import { graphql, type ResultOf } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import type { FigureQuery } from './figure-query.ts';
import type { Figures, Line } from './figures.ts';
import type { SourceView } from './indicator-document.ts';

const IndicatorSeries = graphql(`
  query IndicatorSeries($code: String!, $filter: SeriesFilter!) {
    indicator(code: $code) {
      series(filter: $filter, first: 100) {
        nodes {
          countedBy
          unitMultiplier
          unit {
            code
            label
          }
          unitOfCount {
            label
          }
          dimensions {
            concept
            code
            label
          }
          observations {
            period
            value
            status
            break
            note
          }
        }
      }
    }
  }
`);

const FirstSeries = graphql(`
  query FirstSeries($code: String!, $filter: SeriesFilter!) {
    indicator(code: $code) {
      series(filter: $filter, first: 1) {
        nodes {
          dimensions {
            concept
            code
          }
        }
      }
    }
  }
`);

const IndicatorSums = graphql(`
  query IndicatorSums($code: String!, $filter: SeriesFilter!, $by: [String!]!) {
    indicator(code: $code) {
      aggregate(filter: $filter, by: $by) {
        countedBy
        unitMultiplier
        unit {
          code
          label
        }
        unitOfCount {
          label
        }
        rows {
          period
          value
          group {
            concept
            code
            label
          }
        }
      }
    }
  }
`);

type Sums = NonNullable<ResultOf<typeof IndicatorSums>['indicator']>['aggregate'];
type SeriesNode = NonNullable<ResultOf<typeof IndicatorSeries>['indicator']>['series']['nodes'][number];

const FEW = 3;
const MANY = 12;

/** The areas shown where the address names none: the member states, if the source holds some of them, else its first ones. */
export function areasShown(source: SourceView, query: FigureQuery): string[] {
  if (query.areas.length > 0) return query.areas;
  const held = source.coverage.areas.map(({ area }) => area.code);
  const members = new Set(Object.values(memberByM49));
  const ours = held.filter((code) => members.has(code));
  return ours.length >= FEW || ours.length === held.length ? ours : held.slice(0, MANY);
}

/** The structure's dimensions beside the area. */
export function otherDimensions(source: SourceView) {
  return source.structure.dimensions.filter(({ concept }) => concept !== 'REF_AREA');
}

/**
 * A line an area. Where every other dimension is fixed these are the source's own series, with status, breaks and
 * notes; else the graph sums them, under its rules. Where it refuses and the address chose nothing, one code of each
 * dimension is chosen, and said.
 */
export async function loadFigures(
  locale: SiteLocale,
  code: string,
  source: SourceView,
  query: FigureQuery,
): Promise<Answer<Figures>> {
  const filter = filterOf(source, query, areasShown(source, query));
  if (otherDimensions(source).every(({ concept }) => isFixed(query, concept))) {
    const { data, trouble } = await ask(locale, IndicatorSeries, { code, filter });
    return trouble
      ? { data: null, trouble }
      : { data: ofSeries(data.indicator?.series.nodes ?? [], source, query), trouble: null };
  }
  const fixed = otherDimensions(source).flatMap(({ concept }) => (isFixed(query, concept) ? [concept] : []));
  const { data, trouble } = await ask(locale, IndicatorSums, {
    code,
    filter,
    by: ['REF_AREA', ...fixed, 'TIME_PERIOD'],
  });
  if (!trouble)
    return {
      data: data.indicator ? ofSums(data.indicator.aggregate, 'REF_AREA', source, query) : EMPTY,
      trouble: null,
    };
  if (trouble.kind !== 'REFUSED' || trouble.code !== 'SUM_REFUSED') return { data: null, trouble };
  const chosen = await chooseCodes(locale, code, source, query);
  return chosen ? loadFigures(locale, code, source, chosen) : { data: null, trouble };
}

/** The query with a code for each open dimension: its total where the source publishes one, else the first. */
async function chooseCodes(
  locale: SiteLocale,
  code: string,
  source: SourceView,
  query: FigureQuery,
): Promise<FigureQuery | null> {
  const open = otherDimensions(source).filter(({ concept }) => !isFixed(query, concept));
  const totals = open.flatMap(({ concept, codeList }) =>
    codeList.entry ? [{ concept, code: codeList.entry.code }] : [],
  );
  for (const preferred of [totals, ...totals.map((total) => [total]), []]) {
    const tried = { ...query, dimensions: [...query.dimensions, ...preferred] };
    const filter = filterOf(source, tried, areasShown(source, query));
    const { data } = await ask(locale, FirstSeries, { code, filter });
    const first = data?.indicator?.series.nodes[0];
    if (!first) continue;
    const codeOf = new Map(first.dimensions.map((one) => [one.concept, one.code]));
    return {
      ...query,
      dimensions: [
        ...query.dimensions,
        ...open.map(({ concept }) => ({ concept, code: codeOf.get(concept) ?? '' })),
      ],
    };
  }
  return null;
}

function isFixed(query: FigureQuery, concept: string): boolean {
  if (concept === 'COUNTERPART_AREA' && query.counterpart) return true;
  return query.dimensions.some((one) => one.concept === concept);
}

/** The counterparts of the areas shown, each with its figure at a period, largest first; none where sums are refused. */
export async function loadCounterparts(
  locale: SiteLocale,
  code: string,
  source: SourceView,
  query: FigureQuery,
  period: string,
): Promise<{ code: string; label: string; value: number }[]> {
  const filter = {
    ...filterOf(source, { ...query, counterpart: undefined }, areasShown(source, query)),
    periods: { from: period, to: period },
  };
  const { data } = await ask(locale, IndicatorSums, {
    code,
    filter,
    by: ['COUNTERPART_AREA', 'TIME_PERIOD'],
  });
  if (!data?.indicator) return [];
  return ofSums(data.indicator.aggregate, 'COUNTERPART_AREA', source, query)
    .lines.flatMap((line) => {
      const value = line.points[0]?.value ?? null;
      return value === null ? [] : [{ code: line.code, label: line.label, value }];
    })
    .sort((a, b) => b.value - a.value);
}

const EMPTY: Figures = {
  lines: [],
  countedBy: [],
  unit: '',
  unitOfCount: null,
  unitMultiplier: 0,
  chosen: [],
  dimensions: [],
  summed: false,
};

function filterOf(source: SourceView, query: FigureQuery, areas: string[]) {
  return {
    dataset: source.code,
    areas,
    ...(query.counterpart && { counterparts: [query.counterpart] }),
    ...(query.dimensions.length > 0 && {
      dimensions: query.dimensions.map(({ concept, code }) => ({ concept, codes: [code] })),
    }),
    ...((query.from || query.to) && { periods: { from: query.from ?? null, to: query.to ?? null } }),
  };
}

function ofSeries(nodes: SeriesNode[], source: SourceView, query: FigureQuery): Figures {
  const first = nodes[0];
  if (!first) return EMPTY;
  return {
    lines: nodes.flatMap((node) => {
      const area = node.dimensions.find(({ concept }) => concept === 'REF_AREA');
      const points = node.observations.map(({ break: isBreak, ...point }) => ({ ...point, isBreak }));
      return area ? [{ code: area.code, label: area.label, points }] : [];
    }),
    countedBy: [...new Set(nodes.map((node) => node.countedBy))],
    ...unitsOf(first),
    unitMultiplier: first.unitMultiplier,
    dimensions: query.dimensions,
    chosen: first.dimensions.flatMap(({ concept, label }) =>
      concept === 'REF_AREA' ? [] : [chosenWords(source, concept, label)],
    ),
    summed: false,
  };
}

/** Sums as lines by the codes of a concept; dimensions that the query fixed are named by the rows themselves. */
function ofSums(sums: Sums, concept: string, source: SourceView, query: FigureQuery): Figures {
  const lines = new Map<string, Line>();
  for (const row of sums.rows) {
    const group = row.group.find((one) => one.concept === concept);
    if (!group || row.period === null) continue;
    const line = lines.get(group.code) ?? { code: group.code, label: group.label, points: [] };
    line.points.push({ period: row.period, value: row.value, status: null, isBreak: false, note: null });
    lines.set(group.code, line);
  }
  for (const line of lines.values()) line.points.sort((a, b) => a.period.localeCompare(b.period));
  return {
    lines: [...lines.values()],
    countedBy: sums.countedBy,
    ...unitsOf(sums),
    unitMultiplier: sums.unitMultiplier,
    dimensions: query.dimensions,
    chosen: [
      ...new Set(
        sums.rows.flatMap((row) =>
          row.group.flatMap((one) =>
            isFixed(query, one.concept) ? [chosenWords(source, one.concept, one.label)] : [],
          ),
        ),
      ),
    ],
    summed: true,
  };
}

/** "Sexo: mujeres", by the name that the structure gives the dimension. */
function chosenWords(source: SourceView, concept: string, label: string): string {
  const name = source.structure.dimensions.find((dimension) => dimension.concept === concept)?.name;
  return name ? `${name}: ${label}` : label;
}

interface Units {
  unit: { code: string; label: string } | null;
  unitOfCount: { label: string } | null;
}

/** The unit; and what is counted, where the unit says only "events". */
function unitsOf({ unit, unitOfCount }: Units): Pick<Figures, 'unit' | 'unitOfCount'> {
  return { unit: unit?.label ?? '', unitOfCount: (unit?.code === 'EV' && unitOfCount?.label) || null };
}
