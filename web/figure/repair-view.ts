import { ordinalRange, parsePeriod } from '@hub/schema/engine/structure/period.ts';
import memberByM49 from '#ui/chart/areas-by-m49.json';
import { type CodeNames, membersOf } from './code-list.ts';
import type { DatasetFacts, IndicatorFacts } from './indicator-document.ts';
import { nearestOf } from './nearest.ts';
import type { Repair } from './repair.ts';
import { codesOf, MOST_CODES, type View, withCodes } from './view.ts';

/** The twelve states of the conference. */
export const MEMBERS: ReadonlySet<string> = new Set(Object.values(memberByM49));

const FEW = 3;
const MANY = 12;

/** The dataset of a view: the one it names, else the first that holds one of its areas, else the first. */
export function datasetOf(
  view: View,
  indicator: Pick<IndicatorFacts, 'datasets'>,
): { dataset: DatasetFacts | undefined; repairs: Repair[] } {
  const { datasets } = indicator;
  const named = datasets.find(({ code }) => code === view.dataset);
  if (named) return { dataset: named, repairs: [] };
  const near =
    view.dataset &&
    nearestOf(
      datasets.map(({ code, title }) => ({ code, label: title })),
      view.dataset,
    );
  const asked = new Set(view.areas);
  const dataset =
    datasets.find(({ code }) => code === near) ??
    datasets.find(({ coverage }) => coverage.areas.some(({ area }) => asked.has(area.code))) ??
    datasets[0];
  const repairs: Repair[] = view.dataset
    ? [{ kind: 'dataset', given: view.dataset, used: dataset?.title ?? null }]
    : [];
  return { dataset, repairs };
}

interface Mended {
  view: View;
  /** The areas that the figures are of: those of the view, with groups replaced by their members. */
  areas: string[];
  repairs: Repair[];
}

/** A view with codes, concepts and periods that its dataset has; what was changed is told. `lists`: by list code. */
export function repairView(view: View, dataset: DatasetFacts, lists: ReadonlyMap<string, CodeNames>): Mended {
  const repairs: Repair[] = [];
  let mended: View = { ...view, dataset: view.dataset && dataset.code };
  if (!mended.dataset) delete mended.dataset;
  const { areas, groups } = mendAreas(mended, dataset, lists, repairs);
  mended = withCodes(mended, 'REF_AREA', groups);

  const dimensions = new Map(dataset.structure.dimensions.map((dimension) => [dimension.concept, dimension]));
  const asked = [...(view.counterparts ? ['COUNTERPART_AREA'] : []), ...Object.keys(view.codes ?? {})];
  for (const concept of asked) {
    const dimension = dimensions.get(concept);
    if (!dimension) {
      repairs.push({ kind: 'concept', given: concept, used: null });
      mended = withCodes(mended, concept, []);
      continue;
    }
    const list = lists.get(dimension.codeList.code);
    if (list)
      mended = withCodes(mended, concept, mendCodes(codesOf(view, concept), list, dimension.name, repairs));
  }
  if (mended.by && !dimensions.has(mended.by)) {
    repairs.push({ kind: 'by', given: mended.by, used: null });
    delete mended.by;
  }
  if ((mended.from || mended.to) && !meets(mended, dataset)) {
    const given = [mended.from, mended.to].filter(Boolean).join('–');
    repairs.push({ kind: 'noRange', given, used: null });
    delete mended.from;
    delete mended.to;
  }
  return { view: mended, areas, repairs };
}

function mendAreas(
  view: View,
  dataset: DatasetFacts,
  lists: ReadonlyMap<string, CodeNames>,
  repairs: Repair[],
): { areas: string[]; groups: string[] } {
  const dimension = dataset.structure.dimensions.find(({ concept }) => concept === 'REF_AREA');
  const list: CodeNames = lists.get(dimension?.codeList.code ?? '') ?? new Map();
  const held = new Map(dataset.coverage.areas.map(({ area }) => [area.code, area.label]));
  const name = dimension?.name ?? 'REF_AREA';
  const areas = new Set<string>();
  const groups = new Set<string>();
  const missing: string[] = [];
  const unknown: string[] = [];
  for (const code of view.areas ?? []) {
    const members = held.has(code)
      ? [code]
      : list.has(code)
        ? membersOf(list, code).filter((one) => held.has(one))
        : [];
    if (members.length > 0) {
      groups.add(code);
      for (const member of members) areas.add(member);
    } else if (list.has(code)) missing.push(list.get(code)?.label ?? code);
    else {
      const near = nearestOf(
        [...held].map(([one, label]) => ({ code: one, label })),
        code,
      );
      if (near) {
        repairs.push({ kind: 'code', what: name, given: code, used: `${held.get(near)} (${near})` });
        groups.add(near);
        areas.add(near);
      } else unknown.push(code);
    }
  }
  if (unknown.length > 0) repairs.push({ kind: 'code', what: name, given: someOf(unknown), used: null });
  if (missing.length > 0) repairs.push({ kind: 'notHeld', what: name, given: someOf(missing), used: null });
  if (areas.size > MOST_CODES)
    repairs.push({ kind: 'tooMany', what: 'area', given: String(areas.size), used: String(MOST_CODES) });
  const shown = areas.size > 0 ? [...areas].slice(0, MOST_CODES) : usualAreas([...held.keys()]);
  return { areas: shown, groups: [...groups] };
}

/** The areas of a view that names none: the twelve states, if the source holds some of them, else its first ones. */
function usualAreas(held: readonly string[]): string[] {
  const ours = held.filter((code) => MEMBERS.has(code));
  return ours.length >= FEW || ours.length === held.length ? ours : held.slice(0, MANY);
}

function mendCodes(asked: readonly string[], list: CodeNames, name: string, repairs: Repair[]): string[] {
  const unknown: string[] = [];
  const kept = asked.flatMap((code) => {
    if (list.has(code)) return [code];
    const near = nearestOf(list.values(), code);
    if (near)
      repairs.push({ kind: 'code', what: name, given: code, used: `${list.get(near)?.label} (${near})` });
    else unknown.push(code);
    return near ? [near] : [];
  });
  if (unknown.length > 0) repairs.push({ kind: 'code', what: name, given: someOf(unknown), used: null });
  return [...new Set(kept)];
}

/** The first of many words, and how many more there are. */
function someOf(words: readonly string[]): string {
  const NAMED = 5;
  const rest = words.length - NAMED;
  return words.slice(0, NAMED).join(', ') + (rest > 0 ? ` + ${rest}` : '');
}

/** Whether the periods asked for and those of the dataset have one in common. */
function meets(view: View, dataset: DatasetFacts): boolean {
  const version = dataset.currentVersion;
  const [first, last] = [read(version?.firstPeriod), read(version?.lastPeriod)];
  if (!first || !last) return true;
  const range = ordinalRange(first.frequency, read(view.from), read(view.to));
  return range.first <= range.last && range.first <= last.ordinal && range.last >= first.ordinal;
}

function read(period: string | null | undefined) {
  const parsed = period ? parsePeriod(period) : null;
  return parsed && !('error' in parsed) ? parsed : null;
}
