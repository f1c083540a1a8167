import { type Answer, ask } from '#graph/ask.ts';
import { graphql } from '#graph/graphql.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import type { CodeNames } from './code-list.ts';
import type { FigurePoint } from './figure.ts';
import { loadReporting, sumsAreas } from './load-reporting.ts';
import { loadSeries } from './load-series.ts';
import type { Repair } from './repair.ts';
import { filterOf, openDimensions, type Selection } from './selection.ts';
import type { LoadedSeries } from './series-of-answer.ts';

const SomeSeries = graphql(`
  query SomeSeries($code: String!, $filter: SeriesFilter!) {
    indicator(code: $code) {
      series(filter: $filter, first: 100) {
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

interface Chosen {
  loaded: LoadedSeries;
  /** With a code for each dimension over which the sum would have been wrong. */
  selection: Selection;
  repairs: Repair[];
}

/**
 * The series of a selection. Where the graph refuses their sum, one code of each open dimension is chosen, and said: its
 * total where the source publishes one, else the one that most areas have.
 */
export async function loadChosen(
  locale: SiteLocale,
  selection: Selection,
  lists: ReadonlyMap<string, CodeNames>,
): Promise<Answer<Chosen>> {
  const [{ data, trouble }, reporting] = await Promise.all([
    loadSeries(locale, selection, lists),
    sumsAreas(selection) ? loadReporting(locale, selection) : null,
  ]);
  if (data) {
    const loaded = reporting ? onlyWhere(data, reporting) : data;
    return { data: { loaded, selection, repairs: [] }, trouble: null };
  }
  const refused =
    trouble.kind === 'REFUSED' && trouble.code === 'SUM_REFUSED' && trouble.reason !== 'TOO_MANY_ROWS';
  if (!refused) return { data: null, trouble };
  const fewer = withSingleCodes(selection, lists);
  if (fewer.repairs.length > 0) {
    const narrowed = await loadChosen(locale, fewer.selection, lists);
    return narrowed.data
      ? { data: { ...narrowed.data, repairs: [...fewer.repairs, ...narrowed.data.repairs] }, trouble: null }
      : narrowed;
  }
  const chosen = await chooseCodes(locale, selection, lists);
  if (!chosen) return { data: null, trouble };
  const again = await loadSeries(locale, chosen.selection, lists);
  return again.data
    ? { data: { loaded: again.data, ...chosen }, trouble: null }
    : { data: null, trouble: again.trouble };
}

/** The series without values of periods in which not every summed area reports. */
function onlyWhere(loaded: LoadedSeries, reporting: ReadonlySet<string>): LoadedSeries {
  const kept = (point: FigurePoint): FigurePoint =>
    point.value === null || reporting.has(point.period)
      ? point
      : { ...point, value: null, gap: 'partialAreas' };
  return { ...loaded, series: loaded.series.map((one) => ({ ...one, points: one.points.map(kept) })) };
}

/** The selection with one code where several of a dimension were to be summed: their total, else the first that is no group. */
function withSingleCodes(
  selection: Selection,
  lists: ReadonlyMap<string, CodeNames>,
): Pick<Chosen, 'selection' | 'repairs'> {
  const several = Object.entries(selection.codes).filter(
    ([concept, codes]) => codes.length > 1 && !selection.by.includes(concept),
  );
  const single = several.map(
    ([concept, codes]) =>
      [
        concept,
        codes.find((code) => code === '_T') ??
          codes.find((code) => !selection.groups.has(code)) ??
          codes[0] ??
          '',
      ] as const,
  );
  return {
    selection: {
      ...selection,
      codes: {
        ...selection.codes,
        ...Object.fromEntries(single.map(([concept, code]) => [concept, [code]])),
      },
    },
    repairs: single.map(([concept, code]) => {
      const dimension = selection.dataset.structure.dimensions.find((one) => one.concept === concept);
      const label = lists.get(dimension?.codeList.code ?? '')?.get(code)?.label ?? code;
      return { kind: 'chosen', what: dimension?.name ?? concept, given: '', used: label };
    }),
  };
}

async function chooseCodes(
  locale: SiteLocale,
  selection: Selection,
  lists: ReadonlyMap<string, CodeNames>,
): Promise<Omit<Chosen, 'loaded'> | null> {
  const dimensions = openDimensions(selection).flatMap((concept) =>
    selection.dataset.structure.dimensions.filter((one) => one.concept === concept),
  );
  const open = dimensions.map((one) => ({ ...one, list: lists.get(one.codeList.code) }));
  const totals = open.flatMap(({ concept, list }) =>
    list?.has('_T') && concept !== 'REF_AREA' ? [concept] : [],
  );
  for (const preferred of [totals, ...totals.map((one) => [one]), []]) {
    const codes = { ...selection.codes, ...Object.fromEntries(preferred.map((one) => [one, ['_T']])) };
    const { data } = await ask(locale, SomeSeries, {
      code: selection.indicator,
      filter: filterOf({ ...selection, codes }),
    });
    const found = data?.indicator?.series.nodes ?? [];
    const common = commonest(
      found.map(({ dimensions }) => dimensions),
      open.map(({ concept }) => concept),
    );
    if (!common) continue;
    const codeOf = (concept: string) => common.find((one) => one.concept === concept)?.code ?? '';
    return {
      selection: {
        ...selection,
        areas: open.some(({ concept }) => concept === 'REF_AREA') ? [codeOf('REF_AREA')] : selection.areas,
        codes: {
          ...selection.codes,
          ...Object.fromEntries(
            open.flatMap(({ concept }) =>
              concept === 'REF_AREA' ? [] : [[concept, [codeOf(concept)]] as const],
            ),
          ),
        },
      },
      repairs: open.map(({ concept, name, list }) => ({
        kind: 'chosen',
        what: name,
        given: '',
        used: list?.get(codeOf(concept))?.label ?? codeOf(concept),
      })),
    };
  }
  return null;
}

/** The codes of the open dimensions that the most series have together; the first where several are as common. */
function commonest(
  series: readonly (readonly { concept: string; code: string }[])[],
  open: readonly string[],
): readonly { concept: string; code: string }[] | undefined {
  const counts = new Map<string, { codes: readonly { concept: string; code: string }[]; count: number }>();
  for (const codes of series) {
    const key = open.map((concept) => codes.find((one) => one.concept === concept)?.code).join('.');
    const known = counts.get(key) ?? { codes, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const all = [...counts.values()];
  const most = Math.max(0, ...all.map(({ count }) => count));
  return all.find(({ count }) => count === most)?.codes;
}
