/** A figure of a topic's opening sentences: where it comes from, and how it is chosen from the graph's sums. */
export interface LeadPart {
  /** Begins the names of its values, and of its link, in the sentence. */
  name: string;
  /** `latest`: the last known sum; `largest`: the areas with most in the latest year; `span`: one sum over the filter's periods. */
  kind: 'latest' | 'largest' | 'span';
  indicator: string;
  filter: {
    dataset: string;
    areas?: string[];
    counterparts?: string[];
    periods?: { from: string; to: string };
  };
  /** Time to sum by; TIME_PERIOD where absent. */
  by?: 'TIME_PERIOD' | 'YEAR';
  /** How many areas a `largest` names. */
  count?: number;
  /** What values are divided by: 1e6 for millions. */
  scale?: number;
  /** The sentence holds only where all parts that say so are of one period. */
  samePeriod?: boolean;
}

/** A sum of the graph, as far as an opening needs it. */
export interface LeadRow {
  period: string | null;
  value: number | null;
  areasCovered: number;
  areasExpected: number;
  group: { concept: string; code: string; label: string }[];
}

/** What a part says: figures by the names that they have in the sentence, and the periods that they are of. */
export interface LeadFigures {
  values: Record<string, number>;
  words: Record<string, string>;
  /** The one period of its figures; null for a span. */
  period: string | null;
  coverage: { covered: number; expected: number } | null;
}

/** The figures of a part from the graph's rows; null where they do not hold all that the sentence says. */
export function leadFigures(
  part: LeadPart,
  rows: readonly LeadRow[],
  multiplier: number,
): LeadFigures | null {
  const worth = (value: number): number => (value * 10 ** multiplier) / (part.scale ?? 1);
  if (part.kind === 'largest') return largest(part, rows, worth);
  if (part.kind === 'span') {
    const [row] = rows;
    const { periods } = part.filter;
    if (!row || row.value === null || !periods || rows.length > 1) return null;
    return {
      values: { [part.name]: worth(row.value) },
      words: { [`${part.name}First`]: periods.from, [`${part.name}Last`]: periods.to },
      period: null,
      coverage: null,
    };
  }
  const row = rows
    .filter((one) => one.value !== null && one.period !== null)
    .toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))
    .at(-1);
  if (!row || row.value === null || row.period === null) return null;
  return {
    values: {
      [part.name]: worth(row.value),
      [`${part.name}Covered`]: row.areasCovered,
      [`${part.name}Expected`]: row.areasExpected,
    },
    words: {},
    period: row.period,
    coverage: row.areasExpected > 1 ? { covered: row.areasCovered, expected: row.areasExpected } : null,
  };
}

/** The areas with most, in the latest period that at least half as many areas have as any other. */
function largest(
  part: LeadPart,
  rows: readonly LeadRow[],
  worth: (value: number) => number,
): LeadFigures | null {
  const known = rows.flatMap(({ period, value, group }) => {
    const area = group.find(({ concept }) => concept === 'REF_AREA');
    return value !== null && period !== null && area ? [{ period, value, label: area.label }] : [];
  });
  const counts = new Map<string, number>();
  for (const { period } of known) counts.set(period, (counts.get(period) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const period = [...counts.keys()]
    .filter((one) => 2 * (counts.get(one) ?? 0) >= most)
    .sort()
    .at(-1);
  const top = known
    .filter((one) => one.period === period)
    .sort((a, b) => b.value - a.value)
    .slice(0, part.count ?? 1);
  if (period === undefined || top.length < (part.count ?? 1)) return null;
  return {
    values: {
      ...Object.fromEntries(top.map(({ value }, index) => [`${part.name}${index + 1}`, worth(value)])),
      [`${part.name}Known`]: counts.get(period) ?? 0,
    },
    words: Object.fromEntries(top.map(({ label }, index) => [`${part.name}${index + 1}Area`, label])),
    period,
    coverage: null,
  };
}
