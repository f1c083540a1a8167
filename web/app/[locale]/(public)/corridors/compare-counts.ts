/** What must be known of a count before it is set beside another: facts of its series and version, no labels. */
export interface Count {
  indicator: string;
  /** STOCK: people at a date; FLOW: movements in a period. */
  measure: string;
  countedBy: string;
  /** PERSON, ENTRY, EXIT, ... (CL_UNIT_OF_COUNT); null where the source doesn't say. */
  unitOfCount: string | null;
  /** CENSUS, ESTIMATE, BORDER_REGISTER, ... (CL_SOURCE_TYPE); null where the source doesn't say. */
  sourceType: string | null;
  /** SDMX period of the figure. */
  period: string;
  /** A newer edition that the hub doesn't hold. */
  supersededBy: string | null;
}

/** Why two counts differ, apart from what they count differing in size. */
export type Reason =
  | { kind: 'measure' }
  | { kind: 'unit' }
  | { kind: 'indicator' }
  | { kind: 'countedBy' }
  | { kind: 'basisUnknown' }
  | { kind: 'method' }
  | { kind: 'period'; years: number }
  | { kind: 'superseded' };

/**
 * same: two measurements of one thing; care: of one thing, by other means; different: they answer other questions, so
 * that neither confirms or corrects the other.
 */
export interface Verdict {
  verdict: 'same' | 'care' | 'different';
  /** Why: those that make the verdict. */
  reasons: Reason[];
  /** What differs besides, where graver reasons already decide. */
  besides: Reason[];
}

/** From so many years on, two figures no longer tell of the same time. */
const FAR_APART = 5;

const UNCLEAR = new Set(['MIXED', 'UNDEFINED']);

/** Whether two counts can be compared, and every reason against it. */
export function compareCounts(a: Count, b: Count): Verdict {
  const grave: Reason[] = [];
  const slight: Reason[] = [];
  if (a.measure !== b.measure) grave.push({ kind: 'measure' });
  if (a.unitOfCount !== b.unitOfCount) grave.push({ kind: 'unit' });
  if (a.measure === b.measure && a.unitOfCount === b.unitOfCount && a.indicator !== b.indicator)
    grave.push({ kind: 'indicator' });
  const years = yearsApart(a.period, b.period);
  if (years > 0) (years >= FAR_APART ? grave : slight).push({ kind: 'period', years });
  if (a.countedBy !== b.countedBy) slight.push({ kind: 'countedBy' });
  if (UNCLEAR.has(a.countedBy) || UNCLEAR.has(b.countedBy)) slight.push({ kind: 'basisUnknown' });
  if (a.sourceType !== b.sourceType) slight.push({ kind: 'method' });
  if (a.supersededBy || b.supersededBy) slight.push({ kind: 'superseded' });
  if (grave.length > 0) return { verdict: 'different', reasons: grave, besides: slight };
  return { verdict: slight.length > 0 ? 'care' : 'same', reasons: slight, besides: [] };
}

/** Every pair of a list once, in its order. */
export function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((first, index) =>
    items.slice(index + 1).map((second): [Item, Item] => [first, second]),
  );
}

function yearsApart(a: string, b: string): number {
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));
}
