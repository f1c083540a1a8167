import { LENGTHS } from './make-database.ts';

/** A question that both servers answer with the same bytes. */
export interface Question {
  name: string;
  /** How many variants there are; a request takes one after the other. */
  variants: number;
  /** Body of the request to the graph. */
  graph: (variant: number) => string;
  /** Path of the request to the plain server. */
  plain: (variant: number) => string;
}

const area = (variant: number) => `Z${String(variant).padStart(3, '0')}`;

const series = (fields: string, length: number) => (variant: number) =>
  JSON.stringify({
    query: `query ($filter: SeriesFilter) { dataset(code: "BENCH_00") { series(filter: $filter) { nodes { ${fields} } } } }`,
    variables: { filter: { areas: [`L${length}`], counterparts: [area(variant)] } },
  });

const CATALOGUE = `{ datasets(first: 50, orderBy: CODE) { nodes {
  code title publisher { slug name } currentVersion { number publishedAt } topics { code label } indicators { code name } } } }`;

/** The first areas of the filler, of which there are some at every size. */
const AREAS = Array.from({ length: 5 }, (_, n) => area(n));

const SUMS = `query ($areas: [String!]) { indicator(code: "BENCH_0") { aggregate(
  filter: { dataset: "BENCH_01", areas: $areas }, by: ["REF_AREA", "YEAR"]) { rows { group { code } period value } } } }`;

/** Series of each length as columns and as rows, the page of the catalogue, and sums. */
export const QUESTIONS: readonly Question[] = [
  ...LENGTHS.map(({ length, series: variants }) => ({
    name: `${length.toLocaleString('en')} observations as columns`,
    variants,
    graph: series('periods values statuses', length),
    plain: (variant: number) => `/columns/L${length}/${area(variant)}`,
  })),
  ...LENGTHS.map(({ length, series: variants }) => ({
    name: `${length.toLocaleString('en')} observations as rows`,
    variants,
    graph: series('observations { period value status }', length),
    plain: (variant: number) => `/rows/L${length}/${area(variant)}`,
  })),
  {
    name: 'catalogue, 50 datasets with their relations',
    variants: 1,
    graph: () => JSON.stringify({ query: CATALOGUE }),
    plain: () => '/catalogue',
  },
  {
    name: 'sums of 5 areas by year, from a rollup',
    variants: 1,
    graph: () => JSON.stringify({ query: SUMS, variables: { areas: AREAS } }),
    plain: () => `/sums/${AREAS.join(',')}`,
  },
];
