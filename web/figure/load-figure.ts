import type { Answer } from '#graph/ask.ts';
import type { SiteLocale } from '#i18n/routing.ts';
import { type CodeNames, loadCodeList, membersOf } from './code-list.ts';
import { composeFigure } from './compose-figure.ts';
import type { Figure, FigureSeries } from './figure.ts';
import { transformUnfit } from './fitting.ts';
import { groupingOf, structuralChart } from './grouping.ts';
import { type DatasetFacts, type IndicatorFacts, loadIndicator } from './indicator-document.ts';
import { loadChosen } from './load-chosen.ts';
import { namedCodes } from './named-codes.ts';
import { choosePeriod } from './pair-period.ts';
import type { Repair } from './repair.ts';
import { datasetOf, repairView } from './repair-view.ts';
import type { Selection } from './selection.ts';
import { codesOf, type Transform, type View, withCodes } from './view.ts';
import { figureWords } from './words.ts';

/** Charts of pairs at one period: only that period is loaded. */
const PAIRS: ReadonlySet<string | undefined> = new Set(['flow', 'sankey', 'pyramid']);

/**
 * The figures of a view, mended where it asks for what isn't there, with all that has to be said of them. `oddities`:
 * what `readView` already mended. Troubles: those of the graph; REFUSED with NO_INDICATOR or NO_DATASET.
 */
export async function loadFigure(
  locale: SiteLocale,
  asked: View,
  oddities: readonly Repair[] = [],
): Promise<Answer<Figure>> {
  const facts = await loadIndicator(locale, asked.indicator);
  if (facts.trouble) return { data: null, trouble: facts.trouble };
  const indicator = facts.data.indicator;
  if (!indicator) return refusal(locale, 'NO_INDICATOR');
  const { dataset, repairs: ofDataset } = datasetOf(asked, indicator);
  if (!dataset) return refusal(locale, 'NO_DATASET');
  const lists = await loadLists(locale, dataset);
  if (lists.trouble) return { data: null, trouble: lists.trouble };
  const mended = repairView(asked, dataset, lists.data);
  const repairs: Repair[] = [...oddities, ...ofDataset, ...mended.repairs];

  const transform = fittingTransform(mended.view, indicator, dataset, repairs);
  const by = groupingOf(mended.view, dataset, mended.areas);
  const codes = codesByConcept(mended.view, dataset);
  const wanted: Selection = {
    indicator: indicator.code,
    dataset,
    areas: mended.areas,
    codes,
    by,
    groups: groupsAmong(codes.COUNTERPART_AREA ?? [], dataset, lists.data),
    years: transform === 'year',
  };
  const pair = PAIRS.has(mended.view.chart ?? structuralChart(mended.view, dataset)) && by.length > 1;
  const at = pair ? await choosePeriod(locale, wanted, mended.view.period) : null;
  const { data, trouble } = await loadChosen(
    locale,
    at ? { ...wanted, from: at.period, to: at.period } : wanted,
    lists.data,
  );
  if (trouble) return { data: null, trouble };
  repairs.push(...data.repairs);
  const view = chosenView(mended.view, data.selection, wanted);
  const figure = await composeFigure(locale, {
    asked: view,
    indicator,
    dataset,
    lists: lists.data,
    selection: data.selection,
    loaded: { ...data.loaded, series: completed(data.loaded.series, data.selection, view, lists.data) },
    transform,
    choosable: at?.choosable ?? null,
    repairs,
  });
  return { data: figure, trouble: null };
}

/** The transformation of a view, if it is right for the measure; what depends on the figures is seen later. */
function fittingTransform(
  view: View,
  indicator: IndicatorFacts,
  dataset: DatasetFacts,
  repairs: Repair[],
): Transform {
  const transform = view.transform ?? 'none';
  const { firstPeriod, lastPeriod } = dataset.currentVersion ?? {};
  const reason = transformUnfit(transform, {
    measure: indicator.measure,
    indicator: indicator.code,
    unit: null,
    frequency: dataset.frequency.code,
    periods: firstPeriod === lastPeriod ? 1 : 2,
    negative: false,
  });
  if (reason) repairs.push({ kind: 'transformUnfit', given: transform, used: null, reason });
  return reason ? 'none' : transform;
}

/** The series, without totals among their parts; and an empty one for each code that was asked for and has none. */
function completed(
  series: readonly FigureSeries[],
  selection: Selection,
  view: View,
  lists: ReadonlyMap<string, CodeNames>,
): FigureSeries[] {
  const kept = series.filter(({ group }) =>
    group.every(({ concept, code }) => code !== '_T' || codesOf(view, concept).includes('_T')),
  );
  const shown = kept.length > 0 ? kept : [...series];
  const [concept] = selection.by;
  if (selection.by.length !== 1 || !concept) return shown.filter(({ points }) => points.length > 0);
  const asked = concept === 'REF_AREA' ? (view.areas ? selection.areas : []) : codesOf(view, concept);
  const there = new Set(shown.map(({ code }) => code));
  const missing = namedCodes(
    concept,
    asked.filter((code) => !there.has(code) && !selection.groups.has(code)),
    selection.dataset,
    lists,
  );
  return [
    ...shown,
    ...missing.map((one) => ({ key: one.code, code: one.code, label: one.label, group: [one], points: [] })),
  ];
}

/** The counterparts that stand for their members. */
function groupsAmong(
  codes: readonly string[],
  dataset: DatasetFacts,
  lists: ReadonlyMap<string, CodeNames>,
): Set<string> {
  const dimension = dataset.structure.dimensions.find(({ concept }) => concept === 'COUNTERPART_AREA');
  const list = lists.get(dimension?.codeList.code ?? '');
  // The total of all is a code of its own.
  return new Set(codes.filter((code) => code !== '_T' && list && membersOf(list, code)[0] !== code));
}

function codesByConcept(view: View, dataset: DatasetFacts): Record<string, readonly string[]> {
  return Object.fromEntries(
    dataset.structure.dimensions.flatMap(({ concept }) => {
      const codes = concept === 'REF_AREA' ? [] : codesOf(view, concept);
      return codes.length > 0 ? [[concept, codes] as const] : [];
    }),
  );
}

/** The view with the codes that were chosen where sums were refused. */
function chosenView(view: View, selection: Selection, wanted: Selection): View {
  let chosen = view;
  for (const [concept, codes] of Object.entries(selection.codes))
    if (wanted.codes[concept] !== codes) chosen = withCodes(chosen, concept, codes);
  return selection.areas === wanted.areas ? chosen : withCodes(chosen, 'REF_AREA', selection.areas);
}

async function loadLists(locale: SiteLocale, dataset: DatasetFacts): Promise<Answer<Map<string, CodeNames>>> {
  const codes = [...new Set(dataset.structure.dimensions.map(({ codeList }) => codeList.code))];
  const loaded = await Promise.all(
    codes.map(async (code) => [code, await loadCodeList(locale, code)] as const),
  );
  const lists = new Map<string, CodeNames>();
  for (const [code, { data, trouble }] of loaded) {
    if (trouble) return { data: null, trouble };
    lists.set(code, data);
  }
  return { data: lists, trouble: null };
}

async function refusal(locale: SiteLocale, code: 'NO_INDICATOR' | 'NO_DATASET'): Promise<Answer<Figure>> {
  const t = await figureWords(locale);
  const message = t(code === 'NO_INDICATOR' ? 'noIndicator' : 'noDataset');
  return { data: null, trouble: { kind: 'REFUSED', code, message } };
}
