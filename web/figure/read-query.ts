import type { Query } from '#ui/address.ts';

/** The query of an address as pages get it from Next. */
export function queryOf(search: URLSearchParams): Query {
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
}
