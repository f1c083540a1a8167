interface Records {
  code: string;
  coverage: {
    areas: readonly {
      area: { code: string };
      firstPeriod: string | null;
      lastPeriod: string | null;
      observations: number;
    }[];
  };
}

interface Authority {
  country: { code: string } | null;
  datasets: { totalCount: number };
}

/** What the hub has of a state's own data: what it published itself, and its records that another compiled. */
export interface NationalRow {
  code: string;
  label: string;
  institutions: number;
  /** Datasets that institutions of the state keep in the hub. */
  own: number;
  /** The compiled records, by the dataset that holds them. */
  compiled: { dataset: string; first: string | null; last: string | null }[];
}

/** A row a state, in the order of the states given; nothing is counted twice, and nothing missing is left unsaid. */
export function nationalRows(
  states: readonly { code: string; label: string }[],
  authorities: readonly Authority[],
  records: readonly (Records | null)[],
): NationalRow[] {
  return states.map(({ code, label }) => {
    const ours = authorities.filter(({ country }) => country?.code === code);
    const compiled = records.flatMap((record) => {
      const here = record?.coverage.areas.find(({ area }) => area.code === code);
      return record && here && here.observations > 0
        ? [{ dataset: record.code, first: here.firstPeriod, last: here.lastPeriod }]
        : [];
    });
    const own = ours.reduce((sum, { datasets }) => sum + datasets.totalCount, 0);
    return { code, label, institutions: ours.length, own, compiled };
  });
}

/** Compiled records that are of the same span, together. */
export function bySpan(compiled: NationalRow['compiled']) {
  const spans = new Map<string, { span: [first: string | null, last: string | null]; datasets: string[] }>();
  for (const { dataset, first, last } of compiled) {
    const group = spans.get(`${first}–${last}`) ?? { span: [first, last], datasets: [] };
    group.datasets.push(dataset);
    spans.set(`${first}–${last}`, group);
  }
  return [...spans.values()];
}
