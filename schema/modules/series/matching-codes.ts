import type { Context } from '../../context.ts';
import { membersOf } from '../../engine/structure/code-list.ts';
import type { Slot } from '../../engine/structure/data-structure.ts';
import { nearestCodes } from '../../engine/structure/nearest-code.ts';
import { requestError } from '../../errors.ts';
import { type CodeLists, codeLists } from '../structure/code-lists.ts';
import { unknownCodes, unknownConcept } from './filter-words.ts';
import type { ReadableDataset } from './readable-datasets.ts';
import type { CodeChoice, Filter } from './series-filter.ts';
import { type StoredStructure, structureOf } from './structures.ts';

/** The integer codes that a column of figures.series is held to. */
export interface SlotCodes {
  slot: Slot;
  ids: readonly number[];
}

/** A dataset that can hold series of the filter, with what the filter's codes are in it. */
export interface Target {
  dataset: ReadableDataset;
  structure: StoredStructure;
  codes: readonly SlotCodes[];
}

/**
 * Looks the filter's codes up in the code lists of each dataset. A dataset that lacks a dimension or a code, which
 * another dataset of the same question has, holds no series of it and is left out.
 * Errors: UNKNOWN_CONCEPT (no dataset has the dimension; names those there are), UNKNOWN_CODE (no list has the
 * code; names the nearest).
 */
export async function matchCodes(
  context: Context,
  filter: Filter,
  datasets: readonly ReadableDataset[],
): Promise<Target[]> {
  if (datasets.length === 0) return [];
  const lists = await codeLists(context.db);
  const candidates = await Promise.all(
    datasets.map(async (dataset) => ({
      dataset,
      structure: await structureOf(context.db, dataset.structureId),
    })),
  );
  const structures = [...new Set(candidates.map(({ structure }) => structure))];
  for (const choice of filter.choices) refuseUnknown(context, choice, structures, lists);
  return candidates.flatMap(({ dataset, structure }) => {
    const codes = filter.choices.map((choice) => slotCodes(choice, structure, lists));
    return codes.every((known) => known !== null) ? [{ dataset, structure, codes }] : [];
  });
}

/** Null where the structure has no such dimension, or none of the codes. */
function slotCodes(choice: CodeChoice, structure: StoredStructure, lists: CodeLists): SlotCodes | null {
  const slot = structure.slots.get(choice.concept);
  const list = listOf(choice.concept, structure, lists);
  if (!slot || !list) return null;
  const ids = new Set<number>();
  for (const code of choice.codes) {
    for (const member of choice.groups ? membersOf(list, code) : [code]) {
      const id = list.byCode.get(member)?.id;
      if (id !== undefined) ids.add(id);
    }
  }
  return ids.size === 0 ? null : { slot, ids: [...ids] };
}

function refuseUnknown(
  { locale }: Context,
  choice: CodeChoice,
  structures: readonly StoredStructure[],
  lists: CodeLists,
): void {
  const able = structures.flatMap((structure) => listOf(choice.concept, structure, lists) ?? []);
  const [first] = able;
  if (!first) {
    const known = [...new Set(structures.flatMap(({ slots }) => [...slots.keys()]))];
    const words = unknownConcept(choice.concept, structures.map(({ code }) => code).join(', '), known);
    throw requestError('UNKNOWN_CONCEPT', words, locale, { concept: choice.concept, concepts: known });
  }
  const missing = choice.codes.filter((code) => able.every((list) => !list.byCode.has(code)));
  if (missing.length === 0) return;
  const unknown = missing.slice(0, MOST_NAMED).map((code) => ({ code, nearest: nearestCodes(first, code) }));
  const words = unknownCodes(first.code, unknown);
  throw requestError('UNKNOWN_CODE', words, locale, {
    concept: choice.concept,
    codeList: first.code,
    unknown,
  });
}

/** Unknown codes that one error names. */
const MOST_NAMED = 10;

function listOf(concept: string, structure: StoredStructure, lists: CodeLists) {
  const dimension = structure.dimensions.find((candidate) => candidate.concept === concept);
  return dimension && lists.byCode.get(dimension.codeList);
}
