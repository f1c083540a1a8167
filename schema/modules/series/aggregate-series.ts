import type { Context } from '../../context.ts';
import { sum } from '../../engine/statistics/sum.ts';
import {
  isRefusal,
  type SumAnswer,
  type SumRequest,
  type SumRow,
} from '../../engine/statistics/sum-request.ts';
import { type CodeList, membersOf } from '../../engine/structure/code-list.ts';
import { requestError } from '../../errors.ts';
import { codeLists } from '../structure/code-lists.ts';
import { measureOf, readSumSource, sumStructure } from './aggregate-source.ts';
import { refusalWords, type SumRefusal } from './aggregate-words.ts';
import { matchCodes } from './matching-codes.ts';
import { indicatorOf, type ReadableDataset, readableDatasets } from './readable-datasets.ts';
import type { CodeChoice, Filter } from './series-filter.ts';
import type { StoredStructure } from './structures.ts';

/** Sums of one indicator in one version of one dataset. */
export interface Aggregate extends SumAnswer {
  dataset: ReadableDataset;
  structure: StoredStructure;
}

/** Rows of the longest answer. */
const MOST_ROWS = 20_000;

/**
 * Sums the series of the filter's indicator, grouped by concepts (REF_AREA, SEX, ...) and YEAR or TIME_PERIOD, under
 * the rules of sums. Permission and version are decided as for series.
 * Errors: those of `readableDatasets` and `matchCodes`; SUM_REFUSED with the reason for a sum that would be wrong.
 */
export async function aggregateSeries(
  context: Context,
  filter: Filter,
  by: readonly string[],
): Promise<Aggregate> {
  if (filter.lastN !== null) throw refusal(context, 'LAST_N');
  const indicator = await indicatorOf(context, filter);
  if (indicator === null) throw refusal(context, 'NO_DATASET');
  const [measure, datasets] = await Promise.all([
    measureOf(context.db, indicator),
    readableDatasets(context, filter),
  ]);
  if (measure === null) throw refusal(context, 'NO_DATASET');
  if (datasets.length > 1)
    throw refusal(context, 'SEVERAL_DATASETS', { codes: datasets.map(({ code }) => code) });
  const [target] = await matchCodes(context, filter, datasets);
  if (!target) throw refusal(context, 'NO_DATASET');
  const { dataset, structure } = target;

  const lists = await codeLists(context.db);
  const sums = await sumStructure(context.db, dataset, structure, lists);
  const codes = namedCodes(
    filter.choices,
    (concept) => sums.dimensions.find((one) => one.concept === concept)?.list,
  );
  if (!codes) return { ...NOTHING, dataset, structure };
  const { frequency, from, to } = filter;
  const request: SumRequest = { measure, by, ...codes, frequency, from, to };
  const source = await readSumSource(
    context.db,
    dataset,
    indicator,
    structure,
    sums,
    request,
    filter.countedBy,
    lists,
  );
  const answer = sum(source.series, source.structure, request);
  if (isRefusal(answer)) {
    const { refused, ...details } = answer;
    throw refusal(context, refused, details);
  }
  if (answer.rows.length > MOST_ROWS) throw refusal(context, 'TOO_MANY_ROWS', { codes: [String(MOST_ROWS)] });
  return {
    ...answer,
    rows: withFixed(answer.rows, source.fixed.get(answer.frequency ?? '') ?? {}, structure),
    dataset,
    structure,
  };
}

const NOTHING: SumAnswer = {
  rows: [],
  frequency: null,
  unit: null,
  unitMult: 0,
  unitOfCount: null,
  countedBy: [],
};

/** The codes that the filter names, by concept; null where its conditions on one leave nothing. */
function namedCodes(
  choices: readonly CodeChoice[],
  listOf: (concept: string) => CodeList | undefined,
): Pick<SumRequest, 'filter' | 'groups'> | null {
  const filter = new Map<string, readonly string[]>();
  const groups = new Set<string>();
  for (const [concept, ofConcept] of Map.groupBy(choices, (choice) => choice.concept)) {
    const [only] = ofConcept;
    if (ofConcept.length === 1 && only) {
      filter.set(concept, only.codes);
      if (only.groups) groups.add(concept);
      continue;
    }
    const list = listOf(concept);
    const each = ofConcept.map(({ codes, groups: stand }) =>
      stand && list ? codes.flatMap((code) => membersOf(list, code)) : codes,
    );
    const common = (each[0] ?? []).filter((code) => each.every((codes) => codes.includes(code)));
    if (common.length === 0) return null;
    filter.set(concept, [...new Set(common)]);
  }
  return { filter, groups };
}

/** Adds the codes of dimensions that a rollup reduced, as `sum` does for those that it reduces itself. */
function withFixed(
  rows: SumRow[],
  fixed: Readonly<Record<string, string>>,
  structure: StoredStructure,
): SumRow[] {
  const codes = structure.dimensions
    .filter(({ concept }) => concept in fixed)
    .map(({ concept }) => ({ concept, code: fixed[concept] as string }));
  return codes.length === 0 ? rows : rows.map((row) => ({ ...row, group: [...row.group, ...codes] }));
}

function refusal(
  context: Context,
  reason: SumRefusal,
  details: { concept?: string; codes?: readonly string[] } = {},
) {
  const words = refusalWords(reason, details.concept, details.codes);
  return requestError('SUM_REFUSED', words, context.locale, { reason, ...details });
}
