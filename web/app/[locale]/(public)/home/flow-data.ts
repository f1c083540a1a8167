/** Who lives where, between the countries of the region, at each period: small enough to be sent with the page. */
export interface FlowData {
  periods: string[];
  /** The countries, in the order that flows name them by. */
  places: FlowPlace[];
  /** From which place, in which place, and the people at each period; null where there is no figure. */
  flows: [from: number, to: number, values: (number | null)[]][];
}

export interface FlowPlace {
  code: string;
  label: string;
  /** Where it stands on the map, in the map's units. */
  centre: [x: number, y: number];
}

/** A flow at a period. */
export interface FlowAt {
  from: FlowPlace;
  to: FlowPlace;
  value: number;
}

interface Row {
  period: string | null;
  value: number | null;
  group: readonly { concept: string; code: string }[];
}

/** Packs the rows of a sum by origin, country and period; rows of other places are left out. */
export function flowData(rows: readonly Row[], places: FlowPlace[]): FlowData {
  const periods = [...new Set(rows.flatMap(({ period }) => (period ? [period] : [])))].sort();
  const placeOf = new Map(places.map(({ code }, index) => [code, index]));
  const flows = new Map<string, FlowData['flows'][number]>();
  for (const { period, value, group } of rows) {
    const codeOf = (concept: string) => group.find((one) => one.concept === concept)?.code ?? '';
    const from = placeOf.get(codeOf('COUNTERPART_AREA'));
    const to = placeOf.get(codeOf('REF_AREA'));
    if (period === null || from === undefined || to === undefined || from === to) continue;
    const key = `${from}-${to}`;
    const flow = flows.get(key) ?? [from, to, periods.map(() => null)];
    flow[2][periods.indexOf(period)] = value;
    flows.set(key, flow);
  }
  return { periods, places, flows: [...flows.values()] };
}

/** The flows of a period that have a figure, largest first; of one country, those to it or from it. */
export function flowsAt(
  { periods, places, flows }: FlowData,
  period: string,
  country: string | null,
): FlowAt[] {
  const at = periods.indexOf(period);
  return flows
    .flatMap(([from, to, values]): FlowAt[] => {
      const [origin, destination, value] = [places[from], places[to], values[at] ?? null];
      if (!origin || !destination || value === null || value <= 0) return [];
      if (country && origin.code !== country && destination.code !== country) return [];
      return [{ from: origin, to: destination, value }];
    })
    .sort((a, b) => b.value - a.value);
}

/** How many pairs of countries have a figure at a period, a zero included, of all the pairs there are. */
export function pairsAt(
  { periods, places, flows }: FlowData,
  period: string,
): { known: number; all: number } {
  const at = periods.indexOf(period);
  const known = flows.filter(([, , values]) => (values[at] ?? null) !== null).length;
  return { known, all: places.length * (places.length - 1) };
}

/** The largest flow of all periods: arcs keep one scale while the period moves. */
export function largestFlow({ flows }: FlowData): number {
  return Math.max(1, ...flows.flatMap(([, , values]) => values.map((value) => value ?? 0)));
}

/** What an address asks for, mended to what the data have: the whole region and the last period where it asks nothing. */
export function chosenFlows(
  { periods, places }: FlowData,
  country: string | undefined,
  period: string | undefined,
): { country: string | null; period: string } {
  return {
    country: places.find(({ code }) => code === country?.toUpperCase())?.code ?? null,
    period: periods.find((one) => one === period) ?? periods.at(-1) ?? '',
  };
}
