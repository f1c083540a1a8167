import { nearestOf } from '#figure/nearest.ts';
import { allOf, firstOf, oneOf, type Query } from '#ui/address.ts';

/** The facets of the catalogue: their names in the graph, and in the address. */
export const FACETS = {
  topics: 'topic',
  areas: 'area',
  publishers: 'publisher',
  countedBy: 'counted',
  frequencies: 'frequency',
  freshness: 'freshness',
  licences: 'licence',
} as const;
export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

export function isFacet(name: string): name is Facet {
  return name in FACETS;
}

/** Orders of the list: their names in the graph, and in the address. The first is the usual one. */
export const ORDERS = {
  TITLE: 'title',
  LAST_PERIOD: 'latest',
  COMPLETENESS: 'complete',
  OBSERVATIONS: 'size',
  UPDATED_AT: 'changed',
} as const;
export type Order = keyof typeof ORDERS;

/** What an address asks of the catalogue. */
export interface CatalogueQuery {
  words?: string;
  order: Order;
  facets: Record<Facet, string[]>;
  after?: string;
}

/** What an address asked for and did not get: a value that nothing has, too many values, a page that is not there. */
export interface Oddity {
  what: Facet | 'sort' | 'after' | 'words' | 'tooMany';
  /** As it stood in the address, cut to a readable length. */
  given: string;
  /** The nearest value that there is. */
  nearest?: { value: string; label: string };
}

/** Longer texts are neither words to look for nor values of a facet. */
const LONGEST_WORDS = 200;
const LONGEST_VALUE = 80;
const MOST_VALUES = 60;
const SHOWN = 40;

const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** Reads an address. What it cannot mean is left out and told; values of facets are held against the catalogue later. */
export function readCatalogueQuery(query: Query): { asked: CatalogueQuery; oddities: Oddity[] } {
  const oddities: Oddity[] = [];
  const said = firstOf(query.words)?.replaceAll('\0', '');
  if (said && said.length > LONGEST_WORDS) oddities.push({ what: 'words', given: shown(said) });
  const words = said?.slice(0, LONGEST_WORDS).trim();
  const sort = oneOf(query.sort, Object.values(ORDERS));
  const given = firstOf(query.sort);
  if (given && !sort) oddities.push({ what: 'sort', given: shown(given) });
  const order = (Object.keys(ORDERS) as Order[]).find((one) => ORDERS[one] === sort) ?? 'TITLE';
  const facets = Object.fromEntries(
    FACET_NAMES.map((facet) => {
      const values = [...new Set(allOf(query[FACETS[facet]]))];
      if (values.length > MOST_VALUES) oddities.push({ what: 'tooMany', given: String(values.length) });
      return [facet, values.slice(0, MOST_VALUES)];
    }),
  ) as Record<Facet, string[]>;
  const after = firstOf(query.after);
  return { asked: { ...(words && { words }), order, facets, ...(after && { after }) }, oddities };
}

export type KnownValues = Record<Facet, readonly { value: string; label: string }[]>;

/** Leaves out the values that nothing in the catalogue has, each told with the nearest that something has. */
export function repairFacets(
  facets: CatalogueQuery['facets'],
  known: KnownValues,
): { facets: CatalogueQuery['facets']; oddities: Oddity[] } {
  const oddities: Oddity[] = [];
  const repaired = FACET_NAMES.map((what) => {
    const values = new Map(known[what].map((one) => [one.value, one]));
    const kept = facets[what].filter((given) => {
      if (values.has(given)) return true;
      const codes = known[what].map(({ value: code, label }) => ({ code, label }));
      const nearest = values.get(nearestOf(codes, given.slice(0, LONGEST_VALUE)) ?? '');
      oddities.push({ what, given: shown(given), ...(nearest && { nearest }) });
      return false;
    });
    return [what, kept];
  });
  return { facets: Object.fromEntries(repaired), oddities };
}

/** Whether anything narrows the list. */
export function narrows({ words, facets }: CatalogueQuery): boolean {
  return words !== undefined || FACET_NAMES.some((facet) => facets[facet].length > 0);
}

/** The query of the address that asks so, without the page. */
export function writeCatalogueQuery({ words, order, facets }: CatalogueQuery): Record<string, string[]> {
  const pairs: [string, string[]][] = [
    ['words', words ? [words] : []],
    ...FACET_NAMES.map((facet): [string, string[]] => [FACETS[facet], facets[facet]]),
    ['sort', order === 'TITLE' ? [] : [ORDERS[order]]],
  ];
  return Object.fromEntries(pairs.filter(([, values]) => values.length > 0));
}

/** The address, after its language, of the list that a question asks for. */
export function catalogueHref(asked: CatalogueQuery): string {
  const pairs = Object.entries(writeCatalogueQuery(asked)).flatMap(([name, values]) =>
    values.map((value) => [name, value] as [string, string]),
  );
  const search = new URLSearchParams(pairs).toString();
  return `/datasets${search && `?${search}`}`;
}

/** The same question with a value of a facet, or without it. */
export function withValue(asked: CatalogueQuery, facet: Facet, value: string, held: boolean): CatalogueQuery {
  const others = asked.facets[facet].filter((one) => one !== value);
  return { ...asked, facets: { ...asked.facets, [facet]: held ? [...others, value] : others } };
}
