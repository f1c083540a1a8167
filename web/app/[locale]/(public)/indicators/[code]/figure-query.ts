import { allOf, firstOf, type Query } from '#ui/address.ts';

/** What the address of an indicator asks for; everything but the indicator may be left open. */
export interface FigureQuery {
  dataset: string | undefined;
  areas: string[];
  counterpart: string | undefined;
  /** One code by concept, for the structure's other dimensions. */
  dimensions: { concept: string; code: string }[];
  from: string | undefined;
  to: string | undefined;
}

const DIMENSION = /^d\.([A-Z][A-Z0-9_]*)$/;

/** Reads `?dataset=&area=&area=&counterpart=&d.SEX=F&from=&to=`. */
export function readFigureQuery(address: Query): FigureQuery {
  return {
    dataset: firstOf(address.dataset),
    areas: [...new Set(allOf(address.area))].slice(0, 60),
    counterpart: firstOf(address.counterpart),
    dimensions: Object.entries(address).flatMap(([name, value]) => {
      const [concept, code] = [DIMENSION.exec(name)?.[1], firstOf(value)];
      return concept && code ? [{ concept, code }] : [];
    }),
    from: firstOf(address.from),
    to: firstOf(address.to),
  };
}

/** The same as it stands in an address, without the question mark. */
export function writeFigureQuery(query: FigureQuery): string {
  const search = new URLSearchParams();
  if (query.dataset) search.set('dataset', query.dataset);
  for (const area of query.areas) search.append('area', area);
  if (query.counterpart) search.set('counterpart', query.counterpart);
  for (const { concept, code } of query.dimensions) search.set(`d.${concept}`, code);
  if (query.from) search.set('from', query.from);
  if (query.to) search.set('to', query.to);
  return search.toString();
}
